import type { Round } from '../../domain/assessment/round.ts';
import { need } from '../dom/elements.ts';
import type { App } from './app.ts';
import { criterionNotes } from './criterion-notes.ts';
import { parseFieldName } from './field-names.ts';
import { type Field, fieldState, withField } from './read-field.ts';
import { warnOfPersonalData } from './personal-data-warning.ts';

type FormField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isTick = (field: FormField): field is HTMLInputElement => field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox');

/** Ties the form to the round that is being worked on: what is typed goes into it, and another round shows itself. */
export function formView(app: App): void {
  const { root, session, catalog } = app;
  const form = need<HTMLFormElement>(root, '[data-assess-form]');
  const fields = () => [...form.elements].filter((e): e is FormField => 'value' in e && parseFieldName((e as FormField).name) !== null);
  const notes = criterionNotes(app);
  /** The round that the fields show. */
  let shown: Round | undefined;

  const take = (field: Field) => {
    session.updateRound((round) => (shown = withField(round, catalog, field)));
    notes();
  };

  form.addEventListener('input', (event) => {
    const field = event.target as FormField;
    if (!parseFieldName(field.name)) return;
    warnOfPersonalData(field);
    take(field);
    // A gap wants a plan: open the boxes for it. Never closed again by itself.
    if (field.name.startsWith('status:') && (field.value === 'delvis' || field.value === 'ikke på plass')) {
      const more = field.closest('[data-criterion]')?.querySelector('details');
      if (more) more.open = true;
    }
  });
  form.addEventListener('submit', (event) => event.preventDefault());

  const show = () => {
    if (session.round === shown) return;
    shown = session.round;
    for (const field of fields()) {
      const state = fieldState(shown, field);
      if (state && 'checked' in state && isTick(field)) field.checked = state.checked;
      else if (state && 'value' in state && field.value !== state.value) field.value = state.value;
    }
    notes();
  };

  // What somebody typed before the script had arrived is taken in, not wiped.
  for (const field of fields()) {
    const typed = isTick(field) ? field.type === 'radio' && field.checked : field.value !== '';
    if (typed) take(field);
  }
  shown = undefined;
  session.subscribe(show);
  show();
}
