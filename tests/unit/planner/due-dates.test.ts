import { describe, expect, it } from 'vitest';
import { type Due, dueDates, type Frame } from '../../../src/domain/planner/due-dates.ts';
import { holidayCalendar } from '../../../src/library/holidays.ts';
import type { Timing } from '../../../src/domain/timing.ts';

const calendar = { ...holidayCalendar(2026), saturdayCounts: false };
const frame = (inntak: string, extra: Partial<Frame> = {}): Frame => ({ anchors: { inntak }, start: inntak, until: '2099-12-31', ...extra });
/** «2026-03-05», or «2026-04-20/2026-04-26» for a stretch. */
const show = (due: Due): string[] | string =>
  due.kind === 'dated' ? due.occurrences.map((o) => (o.start && o.start !== o.end ? `${o.start}/${o.end}` : o.end))
  : due.kind === 'period' ? `${due.start}/${due.end}`
  : due.kind === 'undated' ? due.why : due.kind === 'missing' ? `mangler ${due.anchor}` : due.kind;
const days = (timing: Timing, from: string, extra: Partial<Frame> = {}) => show(dueDates(timing, frame(from, extra), calendar));

const threeWorkingDays: Timing = { type: 'within', value: 3, unit: 'virkedag', from: 'inntak' };

describe('innen tre virkedager etter inntak', () => {
  it.each([
    ['mandag', '2026-03-02', '2026-03-05'],
    ['torsdag over en helg', '2026-03-05', '2026-03-10'],
    ['lørdag', '2026-03-07', '2026-03-11'],
    ['onsdag før skjærtorsdag', '2026-04-01', '2026-04-09'],
    ['langfredag', '2026-04-03', '2026-04-09'],
    ['lille julaften over jul og nyttår', '2026-12-23', '2026-12-29'],
    ['30. desember over årsskiftet', '2026-12-30', '2027-01-05'],
    ['før 1. mai på en fredag', '2026-04-30', '2026-05-06'],
    ['17. mai og 2. pinsedag på samme mandag', '2027-05-14', '2027-05-20'],
    ['skuddårsdagen', '2028-02-28', '2028-03-02'],
    ['fredagen sommertiden begynner', '2026-03-27', '2026-04-01'],
    ['fredagen sommertiden slutter', '2026-10-23', '2026-10-28'],
  ])('%s', (_, from, expected) => expect(days(threeWorkingDays, from)).toEqual([expected]));

  it('regner lørdag med når leseren ber om det', () => {
    expect(show(dueDates(threeWorkingDays, frame('2026-03-05'), { ...calendar, saturdayCounts: true }))).toEqual(['2026-03-09']);
  });
  it('viser både første og siste dag når kilden gir et spenn', () => {
    expect(days({ ...threeWorkingDays, min: 1 }, '2026-04-01')).toEqual(['2026-04-07/2026-04-09']);
  });
  it('gjetter ikke på helligdager etter at tabellen er slutt', () => {
    expect(days(threeWorkingDays, `${calendar.lastYear}-12-30`)).toBe('beyond');
    expect(days(threeWorkingDays, `${calendar.firstYear - 1}-03-02`)).toBe('beyond');
    expect(days({ type: 'at', value: 8, unit: 'uke', from: 'inntak' }, '2060-01-01')).toEqual(['2060-02-19/2060-02-25']);
  });
});

describe('i uke n: innflyttingsdagen er dag 1 i uke 1', () => {
  it.each([
    [1, '2026-03-02', '2026-03-02/2026-03-08'],
    [8, '2026-03-02', '2026-04-20/2026-04-26'],
    [8, '2026-03-05', '2026-04-23/2026-04-29'],
    [20, '2026-08-17', '2026-12-28/2027-01-03'],
    [9, '2024-01-01', '2024-02-26/2024-03-03'],
  ])('uke %i fra %s', (value, from, expected) => expect(days({ type: 'at', value, unit: 'uke', from: 'inntak' }, from)).toEqual([expected]));
});

describe('måneder', () => {
  const counted = (value: number): Timing => ({ type: 'before', value, unit: 'måned', from: 'utflytting' });
  it.each([
    [2, '2026-11-30', '2026-09-30'],
    [2, '2026-04-30', '2026-02-28'],
    [2, '2028-04-30', '2028-02-29'],
    [3, '2027-02-15', '2026-11-15'],
  ])('%i måneder før %s', (value, utflytting, expected) =>
    expect(days(counted(value), '2025-01-01', { anchors: { utflytting } })).toEqual([expected]));

  it('sier fra når datoen den regnes fra, mangler', () => {
    expect(days(counted(2), '2026-01-01')).toBe('mangler utflytting');
  });
  it('hver måned følger innflyttingsdatoen og glir ikke etter en kort måned', () => {
    expect(days({ type: 'recurring', value: 1, unit: 'måned' }, '2026-12-31', { until: '2027-05-31' }))
      .toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31']);
  });
  it('hver tredje måned stanser når planen slutter', () => {
    expect(days({ type: 'recurring', value: 3, unit: 'måned' }, '2026-03-02', { until: '2026-12-01' })).toEqual(['2026-06-02', '2026-09-02']);
  });
  it('minst månedlig de to første månedene er to ganger', () => {
    expect(days({ type: 'recurring', value: 1, unit: 'måned', from: 'inntak', for: { value: 2, unit: 'måned' } }, '2026-03-02')).toEqual(['2026-04-02', '2026-05-02']);
  });
});

describe('uker som går igjen', () => {
  const weekly: Timing = { type: 'recurring', value: 1, unit: 'uke' };
  it('hver uke de fire første ukene etter inntak', () => {
    expect(days({ ...weekly, from: 'inntak', for: { value: 4, unit: 'uke' } }, '2026-03-23'))
      .toEqual(['2026-03-23/2026-03-29', '2026-03-30/2026-04-05', '2026-04-06/2026-04-12', '2026-04-13/2026-04-19']);
  });
  it('siste uke er kortere når barnet flytter ut midt i den', () => {
    expect(days(weekly, '2026-03-02', { until: '2026-03-11' })).toEqual(['2026-03-02/2026-03-08', '2026-03-09/2026-03-11']);
  });
  it('stanser når fasen slutter', () => {
    expect(days(weekly, '2026-03-02', { end: '2026-03-15' })).toHaveLength(2);
  });
  it('hver fjerde uke er uke 4, 8 og 12', () => {
    expect(days({ type: 'recurring', value: 4, unit: 'uke' }, '2026-03-02', { until: '2026-05-24' }))
      .toEqual(['2026-03-23/2026-03-29', '2026-04-20/2026-04-26', '2026-05-18/2026-05-24']);
  });
  it('uten en dag å regne fra kommer ingen dato', () => {
    expect(show(dueDates(weekly, { anchors: {}, until: '2026-12-31' }, calendar))).toBe('mangler fase');
  });
});

describe('perioder', () => {
  it.each([
    ['de åtte første ukene', { type: 'duration', value: 8, unit: 'uke', from: 'inntak' }, '2026-03-02/2026-04-26'],
    ['uke 9 til 16', { type: 'duration', value: 8, offset: 8, unit: 'uke', from: 'inntak' }, '2026-04-27/2026-06-21'],
    ['én til tre dager', { type: 'duration', min: 1, value: 3, unit: 'dag', from: 'inntak' }, '2026-03-02/2026-03-04'],
    ['inntil seks uker', { type: 'duration', value: 6, unit: 'uke', from: 'inntak', upTo: true }, '2026-03-02/2026-04-12'],
  ] as [string, Timing, string][])('%s', (_, timing, expected) => expect(days(timing, '2026-03-02')).toBe(expected));
  it('de to siste månedene før utflytting', () => {
    expect(days({ type: 'duration', value: 2, unit: 'måned', from: 'utflytting' }, '2026-03-02', { anchors: { utflytting: '2027-01-31' } })).toBe('2026-11-30/2027-01-31');
  });
});

describe('det som aldri får en dato', () => {
  it.each([
    ['jevnlig', { type: 'recurring', text: 'jevnlig' }, 'vague'],
    ['ved inntak', { type: 'at', from: 'inntak', text: 'ved inntak' }, 'vague'],
    ['to timer, som regel', { type: 'within', value: 2, unit: 'time', from: 'inntak', caveat: 'som regel' }, 'reserved'],
    ['tre virkedager med forbehold', { ...threeWorkingDays, caveat: 'som regel' }, 'reserved'],
    ['48 timer uten utgangspunkt', { type: 'within', value: 48, unit: 'time' }, 'clock'],
    ['48 timer etter vedtaket', { type: 'within', value: 48, unit: 'time', from: 'vedtak' }, 'clock'],
    ['daglig', { type: 'recurring', value: 1, unit: 'dag' }, 'daily'],
  ] as [string, Timing, string][])('%s', (_, timing, why) => expect(days(timing, '2026-03-02')).toBe(why));
});
