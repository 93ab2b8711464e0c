import { capital } from '../../domain/capital.ts';
import { h } from '../dom/elements.ts';

export interface Choice { value: string; label: string; main?: boolean }

/**
 * Asks in a dialog and answers with the chosen value, or `avbryt` when the user closes it. The browser's own dialog
 * element keeps the focus inside and gives it back.
 */
export function ask(title: string, text: string, choices: readonly Choice[]): Promise<string> {
  return new Promise((resolve) => {
    const buttons = choices.map((c) => h('button', { value: c.value, className: c.main ? 'button-main' : '' }, c.label));
    const dialog = h('dialog', { className: 'assess-dialog', 'aria-labelledby': 'sporsmal' },
      h('form', { method: 'dialog' }, h('h2', { id: 'sporsmal' }, title), h('p', {}, text), h('p', { className: 'button-row' }, ...buttons)));
    dialog.addEventListener('close', () => { dialog.remove(); resolve(dialog.returnValue || 'avbryt'); });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Tells something that must be seen. */
export const tell = (title: string, text: string): Promise<string> => ask(title, text, [{ value: 'ok', label: 'Greit', main: true }]);

/** Asks before something is lost, and offers a copy first. Answers whether to go on. */
export async function askBeforeLoss(title: string, text: string, goOn: string, saveCopy: () => void): Promise<boolean> {
  const answer = await ask(title, text, [
    { value: 'kopi', label: `Lagre en kopi og ${goOn}`, main: true },
    { value: 'uten', label: `${capital(goOn)} uten kopi` },
    { value: 'avbryt', label: 'Avbryt' },
  ]);
  if (answer === 'kopi') saveCopy();
  return answer !== 'avbryt';
}
