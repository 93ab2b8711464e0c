import { personalDataIn } from '../../domain/assessment/personal-data.ts';
import { h } from '../dom/elements.ts';

/** Says at the text box, while it is typed, when the text looks like something that points at a person. */
export function warnOfPersonalData(field: Element & { value: string }): void {
  if (!(field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text'))) return;
  const label = field.closest('label') ?? field;
  const old = label.nextElementSibling?.matches('.personal-data') ? label.nextElementSibling : null;
  const seen = personalDataIn(field.value);
  const text = seen ? `Dette ligner ${seen}. Ta det bort.` : '';
  if (old) {
    old.textContent = text;
    old.toggleAttribute('hidden', !text);
  } else if (text) label.after(h('p', { className: 'field-fault personal-data', role: 'alert' }, text));
}
