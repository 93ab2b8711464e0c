import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/domain/csv.ts';
import { makePlan } from '../../../src/domain/planner/plan.ts';
import { planCsv } from '../../../src/domain/planner/plan-csv.ts';
import { type IcsOptions, planIcs } from '../../../src/islands/deadline-planner/plan-ics.ts';
import { holidayCalendar } from '../../../src/library/holidays.ts';
import { DEADLINES, WINDOWS } from './sample.ts';

const calendar = { ...holidayCalendar(2026), saturdayCounts: false };
const make = (movedIn: string) => makePlan(DEADLINES, WINDOWS, { pathway: 'omsorg', movedIn, movingOut: '2026-11-30', horizon: 'måneder6' }, calendar);
const textOf = (id: string) => ({ text: `Setningen i ${id}; med tegn, «æøå».`, source: 'Veilederen', url: `https://eksempel.no/#${id}` });
const options: IcsOptions = { label: '', alarm: 'dagenFør', now: new Date('2026-03-02T10:00:00Z') };
/** Lines with the folding undone. */
const lines = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');
const values = (ics: string, key: string) => lines(ics).filter((l) => l.startsWith(key)).map((l) => l.slice(key.length + 1));

describe('kalenderfilen', () => {
  const ics = planIcs(make('2026-03-02'), textOf, options);
  it('har én hendelse for hver daterte rad, med stabil id', () => {
    expect(values(ics, 'UID')).toHaveLength(make('2026-03-02').dated.length);
    expect(new Set(values(ics, 'UID')).size).toBe(values(ics, 'UID').length);
  });
  it('bruker hele dager, så sommertid ikke kan flytte dem; «i uke 18» dekker uken', () => {
    const at = lines(ics).indexOf('UID:O3.25.omsorg.1@fagleser');
    expect(lines(ics).slice(at, at + 5)).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20260629', 'DTEND;VALUE=DATE:20260706']));
    expect(lines(ics).filter((l) => l.startsWith('DTSTART')).every((l) => /^DTSTART;VALUE=DATE:\d{8}$/.test(l))).toBe(true);
  });
  it('oppdaterer de samme hendelsene når datoen rettes og filen lages på nytt', () => {
    const later = planIcs(make('2026-03-09'), textOf, { ...options, now: new Date('2026-03-02T10:05:00Z') });
    expect(values(later, 'UID')).toEqual(expect.arrayContaining(values(ics, 'UID').filter((id) => id.startsWith('O3.25'))));
    expect(Number(values(later, 'SEQUENCE')[0])).toBeGreaterThan(Number(values(ics, 'SEQUENCE')[0]));
    expect(values(later, 'DTSTART;VALUE=DATE')).not.toEqual(values(ics, 'DTSTART;VALUE=DATE'));
  });
  it('lar en rettelse telle også når den kommer få sekunder etter', () => {
    const later = planIcs(make('2026-03-09'), textOf, { ...options, now: new Date('2026-03-02T10:00:05Z') });
    expect(Number(values(later, 'SEQUENCE')[0])).toBeGreaterThan(Number(values(ics, 'SEQUENCE')[0]));
    // RFC 5545: an INTEGER has 31 bits.
    expect(Number(values(planIcs(make('2026-03-09'), textOf, { ...options, now: new Date('2090-01-01') }), 'SEQUENCE')[0])).toBeLessThan(2 ** 31);
  });
  it('sier styrke, tid, kilde og uenighet, og at originalen gjelder', () => {
    expect(ics.replaceAll('\r\n ', '')).toContain('SUMMARY:Frist rapport (beskrevet)');
    const text = values(ics, 'DESCRIPTION').find((d) => d.includes('O3.26')) ?? '';
    expect(text).toContain('i uke 20 etter inntak');
    expect(text).toContain('Kilde: Veilederen.');
    expect(text).toContain('Kildene sier ulikt');
    expect(text).toContain('originalen');
  });
  it('har påminnelse bare når leseren vil', () => {
    expect(values(ics, 'TRIGGER')).toContain('-PT15H');
    expect(planIcs(make('2026-03-02'), textOf, { ...options, alarm: 'ingen' })).not.toContain('VALARM');
    expect(values(planIcs(make('2026-03-02'), textOf, { ...options, alarm: 'ukenFør' }), 'TRIGGER')).toContain('-P6DT15H');
  });
  it('er skjermet og opptar ikke dagen', () => {
    expect(values(ics, 'CLASS').every((v) => v === 'PRIVATE')).toBe(true);
    expect(values(ics, 'TRANSP').every((v) => v === 'TRANSPARENT')).toBe(true);
  });
  it('følger RFC 5545: CRLF, og ingen linje over 75 oktetter', () => {
    expect(ics.split('\r\n').every((l) => new TextEncoder().encode(l).length <= 75)).toBe(true);
    expect(ics.replaceAll('\r\n', '')).not.toContain('\n');
  });
  it('skriver ingen adresse når siden ikke har en som tåler å deles', () => {
    expect(planIcs(make('2026-03-02'), (id) => ({ text: id, source: 'V' }), options)).not.toContain('URL');
  });
});

describe('regnearket', () => {
  const csv = planCsv(make('2026-03-02'), textOf);
  it('åpner rett i et norsk regneark: BOM, semikolon og CRLF', () => {
    expect(csv.startsWith('\uFEFFFra;Senest;')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
  });
  it('har en rad for hver frist, også dem uten dato', () => {
    const plan = make('2026-03-02');
    expect(csv.trim().split('\r\n')).toHaveLength(1 + plan.dated.length + plan.periods.length + plan.open.length);
    expect(csv).toContain('2026-06-29;2026-07-05;søndag;27;Frist rapport;;bør;i uke 18 etter inntak');
    expect(csv).toContain(';;;;Frist jevnlig;;bør;jevnlig;');
  });
  it('setter anførselstegn rundt felter med semikolon', () => {
    expect(csv).toContain('"Setningen i O8.2; med tegn, «æøå»."');
  });
  it.each(['=1+1', '+47', '-1', '@SUM(A1)', '\t=1'])('lar ikke «%s» bli en formel', (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`);
  });
  it('dobler anførselstegn og holder linjeskift inne i feltet', () => {
    expect(csvOf([['a "b"\nc', 'd']])).toBe('\uFEFF"a ""b""\nc";d\r\n');
  });
});
