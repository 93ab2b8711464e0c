import { ACTORS, type Actor } from '../../domain/actors.ts';
import { PATHWAYS } from '../../domain/pathways.ts';
import { problemsOf } from '../../domain/planner/choice.ts';
import { longDate } from '../../domain/planner/date-text.ts';
import { makePlan, type Plan } from '../../domain/planner/plan.ts';
import { planCsv } from '../../domain/planner/plan-csv.ts';
import { actorsIn, filterPlan, strengthsIn } from '../../domain/planner/plan-filter.ts';
import type { Calendar } from '../../domain/planner/working-days.ts';
import type { Strength } from '../../domain/strength.ts';
import { fileName } from '../storage/file-name.ts';
import { saveFile } from '../storage/save-file.ts';
import type { AlarmChoice } from './alarms.ts';
import { h, need } from '../dom/elements.ts';
import { showProblems, unreadable } from './form-problems.ts';
import { readData, statementOf } from './page-data.ts';
import { planIcs } from './plan-ics.ts';
import { readChoice } from './read-form.ts';
import { renderCalendar } from './render-calendar.ts';
import { renderList } from './render-list.ts';
import { renderOpen, renderPeriods, renderPhases, renderWeekly } from './render-rest.ts';

/** A stay that shows most of what the planner can: Easter, 17 May, the disputed report, moving out. */
const EXAMPLE: Record<string, string> = { pathway: 'omsorg', movedIn: '2026-03-02', movingOut: '2026-11-30' };

/**
 * Wires the planner. It has one state, the plan that was last made, and draws everything from it. Nothing is stored:
 * the dates live in the form and go when the page does.
 */
export function start(root: HTMLElement): void {
  const data = readData(root);
  const form = need<HTMLFormElement>(root, 'form');
  const section = need(root, '.plan');
  const controls = need<HTMLFormElement>(root, '[data-controls]');
  const files = need<HTMLFormElement>(root, '[data-files]');
  const at = (name: string) => need(root, `[data-${name}]`);
  let plan: Plan | undefined;
  let calendar: Calendar = { ...data.calendar, saturdayCounts: false };

  const chosen = (weekly?: boolean): Plan => {
    const choice = new FormData(controls);
    return filterPlan(plan as Plan, {
      actor: (choice.get('actor') || undefined) as Actor | undefined,
      strength: (choice.get('strength') || undefined) as Strength | undefined,
      weekly: weekly ?? choice.has('weekly'),
    });
  };

  const draw = () => {
    const shown = chosen();
    const asCalendar = new FormData(controls).get('view') === 'calendar';
    at('list').hidden = asCalendar;
    at('calendar').hidden = !asCalendar;
    if (asCalendar) renderCalendar(at('calendar'), shown, calendar);
    else renderList(at('list'), shown, calendar);
    renderWeekly(at('weekly'), chosen(true));
    renderPeriods(at('periods'), shown);
    renderOpen(at('open'), shown, calendar.lastYear);
    at('status').textContent = `${shown.dated.length} frister med dato, ${shown.open.length} uten.`;
  };

  const fillFilters = (full: Plan) => {
    const options = (name: string, all: string, values: [string, string][]) => {
      const select = need<HTMLSelectElement>(controls, `[name="${name}"]`);
      const before = select.value;
      select.replaceChildren(h('option', { value: '' }, all), ...values.map(([value, label]) => h('option', { value }, label)));
      select.value = values.some(([value]) => value === before) ? before : '';
    };
    options('actor', 'Alle roller', actorsIn(full).map((a) => [a, ACTORS[a]]));
    options('strength', 'Alle styrkeord', strengthsIn(full).map((s) => [s, s]));
  };

  const summarise = ({ choice, until }: Plan) => {
    at('title').textContent = `Frister i forløp ${PATHWAYS[choice.pathway].toLowerCase()}, innflytting ${longDate(choice.movedIn)}`;
    const end = choice.movingOut ? `Planlagt utflytting ${longDate(choice.movingOut)}.` : `Planen går til ${longDate(until)}.`;
    const beyond = until.slice(0, 4) > String(calendar.lastYear) ? ` Helligdagene er bare kjent til og med ${calendar.lastYear}.` : '';
    at('summary').textContent = `${end}${choice.aloneFrom ? ` Enetiltak fra ${longDate(choice.aloneFrom)}.` : ''} ${calendar.saturdayCounts ? 'Lørdag er regnet som virkedag.' : 'Virkedager er mandag til fredag.'}${beyond}`;
  };

  const make = () => {
    const { choice, saturdayCounts } = readChoice(form);
    const problems = { ...problemsOf(choice), ...unreadable(form) };
    if (!showProblems(form, problems)) return;
    calendar = { ...data.calendar, saturdayCounts };
    plan = makePlan(data.deadlines, data.windows, choice, calendar);
    fillFilters(plan);
    summarise(plan);
    renderPhases(at('phases'), plan);
    section.hidden = false;
    document.documentElement.dataset['plan'] = 'laget';
    draw();
    at('title').focus();
  };

  const clear = () => {
    for (const each of [form, controls, files]) each.reset();
    showProblems(form, {});
    plan = undefined;
    section.hidden = true;
    delete document.documentElement.dataset['plan'];
    for (const name of ['list', 'calendar', 'weekly', 'periods', 'open', 'phases', 'title', 'summary', 'label']) at(name).replaceChildren();
  };

  const label = () => String(new FormData(files).get('label') ?? '');
  const save = (extension: string, type: string, content: string) => {
    const { pathway, movedIn } = (plan as Plan).choice;
    saveFile(fileName(['frister', pathway, movedIn, label()], extension), content, type);
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => { event.preventDefault(); make(); });
  for (const each of [controls, files]) each.addEventListener('submit', (event) => event.preventDefault());
  controls.addEventListener('change', draw);
  at('example').addEventListener('click', () => {
    clear();
    for (const [name, value] of Object.entries(EXAMPLE)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof RadioNodeList) field.value = value;
    }
    make();
  });
  at('clear').addEventListener('click', () => { clear(); need(form, '[name="movedIn"]').focus(); });
  at('ics').addEventListener('click', () => save('ics', 'text/calendar', planIcs(chosen(), statementOf, {
    label: label(), alarm: String(new FormData(files).get('alarm')) as AlarmChoice, now: new Date(),
  })));
  at('csv').addEventListener('click', () => save('csv', 'text/csv', planCsv(chosen(), statementOf)));
  // On paper the label tells two plans apart; on the screen it stands in its own field.
  files.addEventListener('input', () => { at('label').textContent = label(); });
  at('print').addEventListener('click', () => print());
}
