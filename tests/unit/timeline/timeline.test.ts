import { describe, expect, it } from 'vitest';
import { layOut, NARROW, WIDE } from '../../../src/domain/timeline/layout.ts';
import { timelineOf } from '../../../src/domain/timeline/timeline.ts';
import { DEADLINES, WINDOWS } from '../planner/sample.ts';

const omsorg = timelineOf('omsorg', DEADLINES, WINDOWS);
const akutt = timelineOf('akutt', DEADLINES, [{ pathway: 'akutt', phase: 'overgang', span: 'during', reading: 'Ingen lengde.' }]);
const row = (label: string) => omsorg.rows.find((r) => r.label === label);

describe('tidslinjen', () => {
  it('har faser, perioder, frister og oppgaver som går igjen, i den rekkefølgen', () => {
    const kinds = omsorg.rows.map((r) => r.kind);
    expect([...new Set(kinds)]).toEqual(['phase', 'period', 'fixed', 'recurring']);
    expect(kinds).toEqual([...kinds].sort((a, b) => ['phase', 'period', 'fixed', 'recurring'].indexOf(a) - ['phase', 'period', 'fixed', 'recurring'].indexOf(b)));
  });
  it('setter uke 1–8 og de to siste månedene der de hører hjemme', () => {
    expect(row('Inntaksfasen')?.stretch).toEqual({ from: { side: 'in', days: 0 }, to: { side: 'in', days: 56 } });
    expect(row('Overgangsfasen')?.stretch).toEqual({ from: { side: 'out', days: 61 }, to: { side: 'out', days: 0 } });
    expect(row('Førinntaksfasen')?.stretch).toBeUndefined();
  });
  it('tegner begge ukene der kildene sier ulikt', () => {
    expect(omsorg.rows.filter((r) => r.label === 'Frist rapport').map((r) => [r.when, r.strengths])).toEqual([
      ['i uke 18 etter inntak', ['bør']], ['i uke 20 etter inntak', ['beskrevet']],
    ]);
  });
  it('har en strek for hver gang, og bare innenfor tiden som er tegnet', () => {
    expect(row('Frist plan')?.ticks).toHaveLength(8);
    const drawn = layOut(omsorg, WIDE).rows.find((r) => r.row.label === 'Frist samtale');
    expect(drawn?.ticks).toHaveLength(18);
  });
  it('har ingen utflytting der ingenting regnes fra den', () => {
    expect(akutt.daysOut).toBe(0);
    expect(layOut(akutt, WIDE).moveOut).toBeUndefined();
    expect(akutt.rows.find((r) => r.label === 'Frist avklaringsmøte')).toMatchObject({ kind: 'fixed', strengths: ['skal'], when: 'innen 1–3 virkedager etter inntak' });
  });
  it('lar ikke enetiltak og tjenestens egne oppgaver stå i et vanlig opphold', () => {
    expect(omsorg.rows.some((r) => r.label === 'Frist enetiltak' || r.label === 'Frist trening')).toBe(false);
  });
});

describe.each([['bred', WIDE], ['smal', NARROW]])('tegningen, %s', (_, format) => {
  const drawing = layOut(omsorg, format);
  it('holder alt innenfor arket', () => {
    for (const { bar, ticks, trackY } of drawing.rows) {
      for (const x of [bar?.x ?? format.trackStart, bar ? bar.x + bar.width : format.trackStart, ...ticks]) {
        expect(x).toBeGreaterThanOrEqual(format.trackStart);
        expect(x).toBeLessThanOrEqual(format.width);
      }
      expect(trackY).toBeLessThan(drawing.height);
    }
  });
  it('lar rader aldri dekke hverandre', () => {
    const ys = drawing.rows.map((r) => r.y);
    for (let i = 1; i < ys.length; i++) expect((ys[i] ?? 0) - (ys[i - 1] ?? 0)).toBeGreaterThanOrEqual(format.rowHeight);
  });
  it('går fra venstre mot høyre: uke 18 før uke 20 før utflytting', () => {
    const x = (when: string) => drawing.rows.find((r) => r.row.when.startsWith(when))?.bar?.x ?? 0;
    expect(x('i uke 18')).toBeLessThan(x('i uke 20'));
    expect(x('i uke 20')).toBeLessThan(x('to måneder før'));
    expect(x('to måneder før')).toBeLessThan(drawing.moveOut ?? 0);
  });
});
