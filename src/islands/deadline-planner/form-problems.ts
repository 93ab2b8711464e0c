import { DATE_FIELDS, type DateField } from '../../domain/planner/choice.ts';
import { need } from '../dom/elements.ts';

type Problems = Partial<Record<DateField, string>>;
const input = (form: HTMLFormElement, name: DateField) => need<HTMLInputElement>(form, `[name="${name}"]`);

/** A date that the browser could not read has an empty value; without this it would pass for an empty field. */
export const unreadable = (form: HTMLFormElement): Problems =>
  Object.fromEntries(DATE_FIELDS.filter((name) => input(form, name).validity.badInput).map((name) => [name, 'Datoen finnes ikke. Rett den.']));

/** Writes each problem at its field, takes away the others, and moves to the first. True when there are none. */
export function showProblems(form: HTMLFormElement, problems: Problems): boolean {
  for (const name of DATE_FIELDS) {
    const place = need(form, `[data-error="${name}"]`);
    place.textContent = problems[name] ?? '';
    place.hidden = problems[name] === undefined;
    input(form, name).setAttribute('aria-invalid', String(problems[name] !== undefined));
  }
  const first = DATE_FIELDS.find((name) => problems[name] !== undefined);
  if (first === undefined) return true;
  input(form, first).closest('details')?.setAttribute('open', '');
  input(form, first).focus();
  return false;
}
