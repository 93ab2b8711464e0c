import { describe, expect, test } from 'vitest';
import { emptyRound } from '../../../src/domain/assessment/round.ts';
import { serialiseTicks } from '../../../src/domain/ticks-file.ts';
import { newDocument } from '../../../src/domain/assessment/rounds.ts';
import { readMessage } from '../../../src/schemas/assessment-messages.ts';
import { readAssessment } from '../../../src/schemas/read-assessment.ts';

const good = () => newDocument('0.1.0', { ...emptyRound('a1', '2026-03-01'), answers: { 'K5.3': { text: 't', status: 'delvis' } }, counts: { 'M7.2': { met: 9, of: 10 } } }, '2026-03-01T08:30:00.000Z');
// biome-ignore lint/suspicious/noExplicitAny: the test breaks documents on purpose
type Broken = any;
const message = (text: string): string => {
  const result = readAssessment(text);
  return result.ok ? 'ok' : readMessage(result.fault);
};
const broken = (breakIt: (document: Broken) => void): string => {
  const document = good();
  breakIt(document);
  return message(JSON.stringify(document));
};

describe('a saved file', () => {
  test('comes back as it was', () => {
    expect(readAssessment(JSON.stringify(good()))).toEqual({ ok: true, document: good() });
  });

  test.each([
    ['cut off', JSON.stringify(good()).slice(0, -20)], ['empty', ''], ['a web page', '<!doctype html>'],
  ])('that is %s is refused as unreadable', (_, text) => {
    expect(message(text)).toBe('Filen er skadet eller av en annen type: den kan ikke leses som en egenvurdering. Ingenting er endret.');
  });

  test.each(['{}', 'null', '[]', '3', '"x"', '{"format":"annet","version":2}', '{"type":"FeatureCollection"}'])('that holds %s is refused as foreign', (text) => {
    expect(message(text)).toBe('Filen er ikke laget av Egenvurdering i Fagleser. Ingenting er endret.');
  });

  test('of another tool is sent there', () => {
    expect(broken((d) => { d.format = 'fagleser-huskeliste'; })).toContain('et annet verktøy i Fagleser. Åpne den der.');
    expect(message(serialiseTicks('A1', new Map()))).toContain('et annet verktøy i Fagleser. Åpne den der.');
  });

  test('of a newer edition says which versions this one reads', () => {
    expect(broken((d) => { d.version = 3; })).toBe('Filen er laget med en nyere utgave av Fagleser (filversjon 3). Denne utgaven leser til og med versjon 2. Åpne filen i en nyere utgave. Ingenting er endret.');
  });

  test.each([[0, '«0»'], [-1, '«-1»'], [1.5, '«1.5»'], ['2', '«2»'], [undefined, '«undefined»'], [null, '«null»']])('of version %s is refused', (version, shown) => {
    expect(broken((d) => { d.version = version; })).toContain(`ukjent filversjon (${shown})`);
  });
});

describe('a damaged field is named in the words of the page', () => {
  test.each<[string, (d: Broken) => void, string]>([
    ['a status that does not exist', (d) => { d.rounds[0].answers['K5.3'].status = 'halvveis'; }, 'feltet «runde 1, svar K5.3, status» har en verdi som ikke finnes (gyldige er «på plass», «delvis», «ikke på plass», «ikke aktuelt»)'],
    ['a role that is a name', (d) => { d.rounds[0].answers['K5.3'].role = 'Kari'; }, 'feltet «runde 1, svar K5.3, ansvarlig rolle» har en verdi som ikke finnes'],
    ['a date that does not exist', (d) => { d.rounds[0].date = '2026-02-30'; }, 'feltet «runde 1, dato» har feil form'],
    ['a due date with a time', (d) => { d.rounds[0].answers['K5.3'].due = '2026-02-03T10:00:00Z'; }, 'feltet «runde 1, svar K5.3, frist» har feil form'],
    ['an id of no form', (d) => { d.rounds[0].answers.kk = { text: '' }; }, 'har en id med feil form'],
    ['a count below nothing', (d) => { d.rounds[0].counts['M7.2'].met = -1; }, 'feltet «runde 1, antall M7.2, oppfylt» er tomt eller for lite'],
    ['half a case', (d) => { d.rounds[0].counts['M7.2'].met = 1.5; }, 'mangler eller har feil type'],
    ['a field we would lose', (d) => { d.rounds[0].nytt = 1; }, 'feltet «runde 1» har noe vi ikke kjenner («nytt»)'],
    ['a missing list', (d) => { delete d.rounds; }, 'feltet «runde» mangler eller har feil type'],
    ['no round at all', (d) => { d.rounds = []; }, 'feltet «runde» er tomt eller for lite'],
    ['an endless text', (d) => { d.rounds[0].answers['K5.3'].evidence = 'x'.repeat(4001); }, 'er for langt eller for stort'],
    ['two rounds under one id', (d) => { d.rounds.push({ ...d.rounds[0], title: 'Kopi' }); }, 'feltet «runde» har to runder med samme id'],
    ['two deviations under one id', (d) => { const one = { id: 'd', point: 'K3.2', text: '', instead: '', reason: '' }; d.rounds[0].deviations = [one, one]; }, 'feltet «runde 1, avvik» har to avvik med samme id'],
    ['a number for a text', (d) => { d.rounds[0].unit = 3; }, 'feltet «runde 1, enhet» mangler eller har feil type'],
  ])('%s', (_, breakIt, expected) => {
    expect(broken(breakIt)).toContain(expected);
    expect(broken(breakIt)).toMatch(/Ingenting er endret\.$/);
  });

  test('a key that would reach into the prototype does nothing', () => {
    const text = JSON.stringify(good()).replace('"answers":{', '"answers":{"__proto__":{"text":"x","status":"delvis"},');
    readAssessment(text);
    expect(({} as { status?: string }).status).toBeUndefined();
  });
});

describe('a file of version 1', () => {
  const old = { format: 'fagleser-egenvurdering', version: 1, savedAt: '2026-02-01T12:00:00.000Z', answers: { K5: { status: 'delvis', note: 'Se referat' }, M7: { status: 'på plass' }, M8: {} } };

  test('becomes one round: goals as they were, krav under their own ids, notes as evidence', () => {
    expect(readAssessment(JSON.stringify(old))).toEqual({
      ok: true, migratedFrom: 1,
      document: {
        format: 'fagleser-egenvurdering', version: 2, edition: '', savedAt: old.savedAt, current: 'v1-20260201120000000',
        rounds: [{
          id: 'v1-20260201120000000', unit: '', title: 'Fra første versjon', date: '2026-02-01', sets: ['krav', 'kvalitetsmaal'],
          answers: { K5: { text: '', status: 'delvis', evidence: 'Se referat' }, M7: { text: '', status: 'på plass' } },
          counts: {}, deviations: [],
        }],
      },
    });
  });

  test('can be saved in the form of today', () => {
    const result = readAssessment(JSON.stringify(old));
    expect(result.ok && readAssessment(JSON.stringify(result.document)).ok).toBe(true);
  });

  test('is refused when it is damaged', () => {
    expect(message(JSON.stringify({ ...old, answers: { K5: { status: 'kanskje' } } }))).toContain('feltet «svar K5, status» har en verdi som ikke finnes');
  });
});
