import { ACTORS, type Actor } from '../../domain/actors.ts';
import { byRole, orphans, progressOf, type Ticks, type TickTask } from '../../domain/ticks.ts';
import { orphanText, progressText } from './messages.ts';

export type Action = 'keep' | 'wipe' | 'save' | 'open' | 'print' | 'clear' | 'undo' | 'theirs' | 'mine' | 'save-raw' | 'stop' | 'discard';

const BUTTONS: Record<Action, string> = {
  keep: 'Ta vare på hakene på denne enheten', wipe: 'Slett fra denne enheten', save: 'Lagre til fil', open: 'Åpne fra fil',
  print: 'Skriv ut', clear: 'Fjern alle haker', undo: 'Angre', theirs: 'Bruk hakene fra den andre fanen',
  mine: 'Behold hakene her', 'save-raw': 'Lagre det uleselige til fil', stop: 'Avslutt sjekklisten',
  discard: 'Avslutt uten å lagre',
};

/** The panel above the tasks: how far along, whose, and what can be done with the list. Knows no storage. */
export class Panel {
  readonly element: HTMLElement;
  readonly #tasks: readonly TickTask[];

  constructor(tasks: readonly TickTask[], on: { action(action: Action): void; role(role: string | null): void }) {
    this.#tasks = tasks;
    this.element = document.createElement('section');
    this.element.className = 'tick-panel';
    this.element.setAttribute('aria-labelledby', 'sjekkliste');
    this.element.innerHTML = `
      <h2 id="sjekkliste" tabindex="-1">Sjekkliste</h2>
      <p class="tick-progress"><strong></strong></p><progress aria-labelledby="sjekkliste" max="${tasks.length}" value="0"></progress>
      <fieldset class="choice tick-roles"><legend>Rolle</legend></fieldset>
      <p class="tick-orphans" hidden></p>
      <p class="tick-said" role="status"></p>
      <p class="tick-buttons tick-answers"></p>
      <p class="tick-buttons tick-keep"></p>
      <p class="tick-hint"></p>
      <details class="tick-more"><summary>Lagre, åpne, skriv ut og mer</summary><p class="tick-buttons tick-actions"></p></details>`;
    const roles = this.#find('.tick-roles');
    for (const role of [null, ...byRole(tasks).map((r) => r.role)]) {
      const label = document.createElement('label');
      const input = document.createElement('input');
      Object.assign(input, { type: 'radio', name: 'sjekkliste-rolle', value: role ?? '', checked: role === null, autocomplete: 'off' });
      input.addEventListener('change', () => on.role(role));
      const text = document.createElement('span');
      label.append(input, text);
      roles.append(label);
    }
    this.element.addEventListener('click', (event) => {
      const action = (event.target as Element).closest('button')?.dataset['action'];
      if (action) on.action(action as Action);
    });
  }

  #find(selector: string): HTMLElement {
    return this.element.querySelector<HTMLElement>(selector)!;
  }

  show(ticks: Ticks): void {
    this.#find('.tick-progress strong').textContent = progressText(progressOf(ticks, this.#tasks));
    (this.#find('progress') as HTMLProgressElement).value = progressOf(ticks, this.#tasks).done;
    const groups = [{ role: '', tasks: this.#tasks }, ...byRole(this.#tasks)];
    for (const [i, label] of [...this.element.querySelectorAll('.tick-roles label span')].entries()) {
      const { role = '', tasks = [] } = groups[i] ?? {};
      const { done, total } = progressOf(ticks, tasks);
      label.textContent = `${role ? (ACTORS[role as Actor] ?? role) : 'alle'} ${done} av ${total}`;
    }
    const lost = orphans(ticks, this.#tasks);
    this.#find('.tick-orphans').hidden = lost.length === 0;
    this.#find('.tick-orphans').textContent = lost.length ? orphanText(lost) : '';
  }

  /** What has just happened, with the answers the user can choose between. */
  say(text: string, answers: readonly Action[] = []): void {
    this.#find('.tick-said').textContent = text;
    this.#find('.tick-answers').replaceChildren(...answers.map(button));
  }

  /** The same, where the user must answer: the focus goes to the first answer, since the button may stand far below. */
  ask(text: string, answers: readonly Action[]): void {
    this.say(text, answers);
    this.#find('.tick-answers button').focus();
  }

  /** The standing choices, and what holds for the ticks meanwhile. The button that had focus keeps it, or the heading gets it. */
  offer(first: readonly Action[], more: readonly Action[], hint: string): void {
    const held = this.element.contains(document.activeElement);
    const focused = (document.activeElement as HTMLElement | null)?.dataset['action'];
    this.#find('.tick-keep').replaceChildren(...first.map(button));
    this.#find('.tick-actions').replaceChildren(...more.map(button));
    this.#find('.tick-hint').textContent = hint;
    if (held && focused) (this.element.querySelector<HTMLElement>(`[data-action="${focused}"]`) ?? this.#find('h2')).focus();
  }

  focus(): void {
    this.#find('h2').focus();
  }
}

const button = (action: Action): HTMLButtonElement => {
  const element = document.createElement('button');
  Object.assign(element, { type: 'button', textContent: BUTTONS[action] });
  element.dataset['action'] = action;
  if (action === 'keep') element.className = 'button-main';
  return element;
};
