import { describe, expect, test } from 'vitest';
import { afterLead, askAsText } from '../../../../src/domain/acute.ts';
import { citationOf } from '../../../../src/domain/citation.ts';
import { acuteSteps } from '../../../../src/library/acute.ts';
import { areaOf } from '../../../../src/domain/areas.ts';

describe('a list that somebody will ask for', () => {
  test('says its lead once', () => {
    expect(afterLead('Rådgiveren var nødt til å', 'Rådgiveren var nødt til å få vite hjemmelen.')).toBe('få vite hjemmelen.');
    expect(afterLead('Rådgiveren', 'Noe annet.')).toBe('Noe annet.');
  });

  test('is copied as plain text, with what is ticked', () => {
    expect(askAsText({ title: 'De vil spørre om', lead: 'De må', items: [{ id: 'H4.3', text: 'få navn.' }, { id: 'H4.4', text: 'få hjemmel.' }] }, new Set(['H4.4'])))
      .toBe('De vil spørre om\nDe må …\n[ ] få navn. (H4.3)\n[x] få hjemmel. (H4.4)');
  });

  test('takes along that it is old, wherever it is pasted', () => {
    expect(askAsText({ title: 'Listen', reservation: 'Fra 2017. Ikke gjeldende norm.', lead: 'De må', items: [] }, new Set())).toBe('Listen\nFra 2017. Ikke gjeldende norm.\nDe må …');
  });
});

describe('«Akutt nå»', () => {
  const steps = acuteSteps();

  test('has the seven steps, in order', () => {
    expect(steps.map((s) => s.id)).toEqual(['er-det-akutt', 'hvem-bestemmer', 'barnet', 'hvem-skal-med', 'bufetat-vil-sporre', 'skriv-ned', 'frister']);
  });

  test('holds every deadline of an older source apart', () => {
    for (const step of steps) {
      for (const point of step.parts.flatMap((p) => p.points)) expect(areaOf(point), point.id).not.toBeNull();
      for (const point of step.older) expect(areaOf(point), point.id).toBeNull();
    }
    expect(steps.at(-1)?.older.map((p) => p.id)).toContain('G3.7');
  });

  test('says where the sources are silent on who decides and on the deadlines of the decision', () => {
    expect(steps.filter((s) => s.silent).map((s) => s.id)).toEqual(['hvem-bestemmer', 'bufetat-vil-sporre', 'frister']);
  });
});

describe('a citation', () => {
  const cited = { id: 'A1.4', text: 'Et møte skal holdes.', mark: 'skal', sources: ['Veileder for forløp, Inntaksfasen, linje 1–2'], edition: 'Utgave 1.0.0, bygd 3. mai 2026', address: 'https://x.no/forlop/akutt/inntak/#A1.4' };
  test('has id, strength, source, edition and address', () => {
    expect(citationOf(cited)).toBe('«Et møte skal holdes.» (A1.4, skal.) Kilde: Veileder for forløp, Inntaksfasen, linje 1–2. Gjengitt i Fagleser, uoffisiell leseutgave. Utgave 1.0.0, bygd 3. mai 2026. https://x.no/forlop/akutt/inntak/#A1.4');
  });
  test('names several sources, and gives no address from the downloaded edition', () => {
    expect(citationOf({ ...cited, sources: ['A', 'B'], address: null })).toMatch(/Kilder: A; B\. .*bygd 3\. mai 2026\.$/);
  });
});
