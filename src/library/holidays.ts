import Holidays from 'date-holidays';
import type { Calendar } from '../domain/planner/working-days.ts';

/** A stay may have begun some years ago; the planner must reach at least ten years ahead. */
const YEARS_BACK = 4;
const YEARS_AHEAD = 12;

/** Norwegian public holidays by the maintained library date-holidays, which knows the law's list and Easter. */
export function holidaysOf(firstYear: number, lastYear: number): Record<string, string> {
  const norway = new Holidays('NO', { languages: ['no'], types: ['public'] });
  const table: Record<string, string> = {};
  for (let year = firstYear; year <= lastYear; year++) {
    for (const { date, name } of norway.getHolidays(year)) {
      const day = date.slice(0, 10);
      // 17 May and Whit Monday can meet: the day keeps both names.
      table[day] = table[day] === undefined ? name : `${table[day]} og ${name.toLowerCase()}`;
    }
  }
  return table;
}

/** The first edition's year: a build that does not know its own date (no git) must still look ahead. */
const FIRST_EDITION = 2026;

/** The table that is built into the planner, counted from the edition's own year so that a build can be repeated. */
export function holidayCalendar(editionYear: number): Omit<Calendar, 'saturdayCounts'> {
  const year = Math.max(editionYear, FIRST_EDITION);
  const [firstYear, lastYear] = [year - YEARS_BACK, year + YEARS_AHEAD];
  return { firstYear, lastYear, holidays: holidaysOf(firstYear, lastYear) };
}
