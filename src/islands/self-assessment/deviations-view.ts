import type { Deviation } from '../../domain/assessment/round.ts';
import { RESPONSIBLE_ROLES } from '../../domain/assessment/responsible-roles.ts';
import { norwegianDate } from '../../domain/assessment/norwegian-date.ts';
import { isOneOf } from '../../domain/closed-list.ts';
import { isIsoDay } from '../../domain/iso-day.ts';
import { h, need } from '../dom/elements.ts';
import type { App } from './app.ts';
import { actionButton } from './dom.ts';
import { warnOfPersonalData } from './personal-data-warning.ts';

/** The sheet for a reasoned deviation: the form, and the sheets already in this round. */
export function deviationsView(app: App): () => void {
  const { root, session } = app;
  const form = need<HTMLFormElement>(root, '[data-deviation-form]');
  const fault = need(root, '[data-deviation-fault]');
  const place = need(root, '[data-deviations]');
  const options = [...root.querySelectorAll<HTMLOptionElement>('#rad option')].map((o) => o.value);
  const point = need<HTMLInputElement>(form, '[name="point"]');

  form.addEventListener('input', (event) => warnOfPersonalData(event.target as HTMLTextAreaElement));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const made = deviationFrom(new FormData(form), options, session.newId());
    fault.hidden = typeof made !== 'string';
    point.setAttribute('aria-invalid', String(typeof made === 'string'));
    if (typeof made === 'string') {
      fault.textContent = made;
      point.focus();
      return;
    }
    session.updateRound((round) => ({ ...round, deviations: [...round.deviations, made] }));
    form.reset();
    app.announce(`Avviket fra ${made.point} er lagt til i runden.`);
    point.focus();
  });
  return () => place.replaceChildren(...session.round.deviations.map(sheet));
}

/** Whether somebody has begun on a sheet that is not in the round yet. */
export const hasDraft = (root: ParentNode): boolean =>
  [...need<HTMLFormElement>(root, '[data-deviation-form]').querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[name="point"], textarea')].some((field) => field.value.trim() !== '');

/** The deviation that the form describes, or what is wrong with it. */
export function deviationFrom(data: Pick<FormData, 'get'>, options: readonly string[], id: string): Deviation | string {
  const field = (name: string) => String(data.get(name) ?? '').trim();
  const typed = field('point');
  const role = field('role');
  const chosen = options.find((o) => o === typed) ?? options.find((o) => o.split(' ')[0]?.toLowerCase() === typed.toLowerCase());
  if (!chosen) return 'Velg et utsagn fra listen, eller skriv id-en, for eksempel K3.2. Listen har bare «bør» og «anbefales».';
  if (!field('reason')) return 'Skriv hvorfor dere ikke fulgte utsagnet.';
  const at = chosen.indexOf(' ');
  return {
    id, point: chosen.slice(0, at), text: chosen.slice(at + 1), instead: field('instead'), reason: field('reason'),
    ...(isOneOf(RESPONSIBLE_ROLES, role) ? { role } : {}),
    ...(isIsoDay(field('date')) ? { date: field('date') } : {}),
    ...(isIsoDay(field('review')) ? { review: field('review') } : {}),
  };
}

const sheet = (d: Deviation): HTMLElement => h('article', { className: 'deviation-sheet', 'aria-label': `Avvik fra ${d.point}` },
  h('h3', {}, `Vi fulgte ikke ${d.point}`),
  h('blockquote', {}, d.text),
  h('dl', {},
    ...fact('Vi fulgte ikke dette, fordi', d.reason), ...fact('Dette gjorde vi i stedet', d.instead), ...fact('Rolle som avgjorde', d.role),
    ...fact('Dato', d.date && norwegianDate(d.date)), ...fact('Vurderes på nytt', d.review && norwegianDate(d.review))),
  h('p', { className: 'on-screen' }, actionButton('remove-deviation', `Fjern avviket fra ${d.point}`, d.id)));

const fact = (name: string, value: string | undefined): HTMLElement[] => (value ? [h('dt', {}, name), h('dd', {}, value)] : []);
