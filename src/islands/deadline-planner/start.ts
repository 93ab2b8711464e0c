import { problemsOf } from '../../domain/planner/choice.ts';
import { makePlan, type Plan } from '../../domain/planner/plan.ts';
import { planCsv } from '../../domain/planner/plan-csv.ts';
import { filterPlan } from '../../domain/planner/plan-filter.ts';
import { planSummary, planTitle } from '../../domain/planner/plan-text.ts';
import type { Calendar } from '../../domain/planner/working-days.ts';
import { fileName } from '../storage/file-name.ts';
import { saveFile } from '../storage/save-file.ts';
import { need } from '../dom/elements.ts';
import { fillFilters, readFilter } from './filter-fields.ts';
import { showProblems, unreadable } from './form-problems.ts';
import { readData, statementOf } from './page-data.ts';
import { planIcs } from './plan-ics.ts';
import { readAlarm, readChoice } from './read-form.ts';
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

  const draw = () => {
    if (!plan) return;
    const filter = readFilter(controls);
    const shown = filterPlan(plan, filter);
    const asCalendar = new FormData(controls).get('view') === 'calendar';
    at('list').hidden = asCalendar;
    at('calendar').hidden = !asCalendar;
    if (asCalendar) renderCalendar(at('calendar'), shown, calendar);
    else renderList(at('list'), shown, calendar);
    renderWeekly(at('weekly'), filterPlan(plan, { ...filter, weekly: true }));
    renderPeriods(at('periods'), shown);
    renderOpen(at('open'), shown, calendar);
    at('status').textContent = `${shown.dated.length} frister med dato, ${shown.open.length} uten.`;
  };

  const showPlan = (shown: boolean) => {
    section.hidden = !shown;
    if (shown) document.documentElement.dataset['plan'] = 'laget';
    else delete document.documentElement.dataset['plan'];
  };

  /** A plan that no longer follows from the form is put away: its dates must not be read, printed or exported as the new ones. */
  const formChanged = () => {
    if (section.hidden) return;
    showPlan(false);
    at('changed').hidden = false;
  };

  const make = () => {
    const { choice, saturdayCounts } = readChoice(form);
    const problems = { ...problemsOf(choice), ...unreadable(form) };
    if (!showProblems(form, problems)) return;
    calendar = { ...data.calendar, saturdayCounts };
    plan = makePlan(data.deadlines, data.windows, choice, calendar);
    fillFilters(controls, plan);
    at('title').textContent = planTitle(choice);
    at('summary').textContent = planSummary(plan, calendar);
    renderPhases(at('phases'), plan);
    showPlan(true);
    at('changed').hidden = true;
    draw();
    at('title').focus();
  };

  const clear = () => {
    for (const each of [form, controls, files]) each.reset();
    showProblems(form, {});
    plan = undefined;
    showPlan(false);
    at('changed').hidden = true;
    for (const name of ['list', 'calendar', 'weekly', 'periods', 'open', 'phases', 'title', 'summary', 'label']) at(name).replaceChildren();
  };

  const label = () => String(new FormData(files).get('label') ?? '');
  /** Saves what is shown of the plan, in the form that `write` gives it. */
  const save = (extension: string, type: string, write: (shown: Plan) => string) => {
    if (!plan) return;
    const { pathway, movedIn } = plan.choice;
    saveFile(fileName(['frister', pathway, movedIn, label()], extension), write(filterPlan(plan, readFilter(controls))), type);
  };

  form.hidden = false;
  form.addEventListener('input', formChanged);
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
  at('ics').addEventListener('click', () => save('ics', 'text/calendar', (shown) => planIcs(shown, statementOf, {
    label: label(), alarm: readAlarm(files), now: new Date(),
  })));
  at('csv').addEventListener('click', () => save('csv', 'text/csv', (shown) => planCsv(shown, statementOf)));
  // On paper the label tells two plans apart; on the screen it stands in its own field.
  files.addEventListener('input', () => { at('label').textContent = label(); });
  at('print').addEventListener('click', () => print());
}
