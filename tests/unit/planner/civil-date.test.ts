import { afterEach, describe, expect, it, vi } from 'vitest';
import { daysBetween, isDate, isoWeek, plusDays, plusMonths, weekday } from '../../../src/domain/planner/civil-date.ts';
import { dateSpan, longDate } from '../../../src/domain/planner/date-text.ts';
import { todayIn } from '../../../src/domain/today.ts';
import { monthsBetween } from '../../../src/domain/planner/month-grid.ts';
import { holidayCalendar, holidaysOf } from '../../../src/library/holidays.ts';

const zone = process.env['TZ'];
afterEach(() => { if (zone === undefined) delete process.env['TZ']; else process.env['TZ'] = zone; vi.useRealTimers(); });

describe('dager', () => {
  it.each(['Europe/Oslo', 'UTC', 'America/New_York', 'Pacific/Auckland'])('er de samme i %s', (tz) => {
    process.env['TZ'] = tz;
    expect(plusDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(plusDays('2026-03-29', 1)).toBe('2026-03-30');
    expect(plusDays('2026-10-25', 1)).toBe('2026-10-26');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(weekday('2026-03-29')).toBe(7);
  });
  it.each([
    ['2026-12-31', 1, '2027-01-01'], ['2028-02-28', 1, '2028-02-29'], ['2027-02-28', 1, '2027-03-01'], ['2028-03-01', -1, '2028-02-29'],
  ])('%s pluss %i', (date, n, expected) => expect(plusDays(date, n)).toBe(expected));
  it.each([
    ['2026-01-31', 1, '2026-02-28'], ['2028-01-31', 1, '2028-02-29'], ['2026-11-30', 3, '2027-02-28'], ['2026-05-31', -3, '2026-02-28'],
  ])('%s pluss %i måneder', (date, n, expected) => expect(plusMonths(date, n)).toBe(expected));
  it.each([['2026-02-30', false], ['2026-02-28', true], ['2028-02-29', true], ['2027-02-29', false], ['0026-01-01', false], ['i morgen', false], ['', false]])(
    '«%s» finnes: %s', (text, expected) => expect(isDate(text)).toBe(expected));
  it('i dag er leserens egen dag, også rett etter midnatt', () => {
    process.env['TZ'] = 'Europe/Oslo';
    expect(todayIn(new Date('2026-03-01T23:30:00Z'))).toBe('2026-03-02');
  });
});

describe('uker etter ISO 8601', () => {
  it.each([
    ['2026-01-01', 1], ['2025-12-29', 1], ['2026-12-31', 53], ['2027-01-03', 53], ['2027-01-04', 1], ['2024-12-30', 1], ['2021-01-03', 53],
  ])('%s er i uke %i', (date, week) => expect(isoWeek(date)).toBe(week));
  it('en måned over årsskiftet har rette uker og bare egne dager', () => {
    const [december, january] = monthsBetween('2026-12-20', '2027-01-02');
    expect(december?.weeks.map((w) => w.week)).toEqual([49, 50, 51, 52, 53]);
    expect(january?.weeks.map((w) => w.week)).toEqual([53, 1, 2, 3, 4]);
    expect(january?.weeks[0]?.days).toEqual([null, null, null, null, '2027-01-01', '2027-01-02', '2027-01-03']);
    expect(december?.weeks.flatMap((w) => w.days).filter(Boolean)).toHaveLength(31);
  });
});

describe('datoer i tekst', () => {
  it('skrives på norsk uten hjelp fra nettleseren', () => {
    expect(longDate('2026-03-02')).toBe('2. mars 2026');
    expect(dateSpan('2026-04-20', '2026-04-26')).toBe('20.–26. april');
    expect(dateSpan('2026-04-27', '2026-05-03')).toBe('27. april–3. mai');
    expect(dateSpan('2026-12-28', '2027-01-03')).toBe('28. desember 2026–3. januar 2027');
    expect(dateSpan('2026-04-26', '2026-04-26')).toBe('26. april');
  });
});

/** Easter Sunday by the anonymous Gregorian rule, written out here so that the library is measured against something else. */
function easter(year: number): string {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100, d = Math.floor(b / 4), e = b % 4;
  const g = Math.floor((8 * b + 13) / 25), h = (19 * a + b - d - g + 15) % 30, i = Math.floor(c / 4), k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7, m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31), day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

describe('helligdager', () => {
  const { firstYear, lastYear, holidays } = holidayCalendar(2026);
  it('dekker minst ti år fram', () => expect(lastYear - 2026).toBeGreaterThanOrEqual(10));
  it.each(Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i))('%i har lovens tolv helligdager', (year) => {
    const sunday = easter(year);
    const expected = [
      `${year}-01-01`, plusDays(sunday, -3), plusDays(sunday, -2), sunday, plusDays(sunday, 1), `${year}-05-01`, `${year}-05-17`,
      plusDays(sunday, 39), plusDays(sunday, 49), plusDays(sunday, 50), `${year}-12-25`, `${year}-12-26`,
    ];
    expect(Object.keys(holidays).filter((d) => d.startsWith(`${year}-`)).sort()).toEqual([...new Set(expected)].sort());
  });
  it('navnene er norske, og to på samme dag står begge', () => {
    expect(holidaysOf(2027, 2027)['2027-05-17']).toBe('Grunnlovsdagen og andre pinsedag');
    expect(holidaysOf(2026, 2026)['2026-04-03']).toBe('Langfredag');
  });
  it('en utgave som ikke kjenner sin egen dato, ser likevel framover', () => {
    expect(holidayCalendar(1970).lastYear).toBeGreaterThanOrEqual(2036);
  });
});
