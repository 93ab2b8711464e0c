import { stateOf, type Ticks, type TickTask } from '../../domain/ticks.ts';

/** The boxes that stand at the tasks of the page. */
export class Boxes {
  readonly #items = new Map<string, { task: TickTask; host: HTMLElement; box: HTMLInputElement; note: HTMLElement }>();

  /** Puts a box at every task that the page shows. `onTick` gets the task and whether it is done. */
  constructor(tasks: readonly TickTask[], onTick: (task: TickTask, done: boolean) => void) {
    for (const task of tasks) {
      const host = document.getElementById(task.id) ?? document.querySelector<HTMLElement>(`[data-task="${task.id}"]`);
      if (!host) continue;
      const text = host.querySelector('.point-text, .task-text')?.textContent ?? task.id;
      const label = document.createElement('label');
      label.className = 'tick';
      const box = document.createElement('input');
      Object.assign(box, { type: 'checkbox', autocomplete: 'off' });
      // The visible word first, so that the name a voice user says is the name they see.
      box.setAttribute('aria-label', `Gjort: ${text}`);
      label.append(box, 'Gjort');
      const note = document.createElement('p');
      note.className = 'tick-changed';
      note.hidden = true;
      const again = document.createElement('button');
      Object.assign(again, { type: 'button', textContent: 'Fortsatt gjort' });
      again.setAttribute('aria-label', `Fortsatt gjort: ${text}`);
      note.append('Teksten er endret siden du krysset av. Les den på nytt. ', again);
      const place = host.querySelector('.point-strength') ?? host;
      if (place === host) host.prepend(label);
      else place.append(label);
      (host.querySelector('.point-body') ?? host).append(note);
      box.addEventListener('change', () => onTick(task, box.checked));
      again.addEventListener('click', () => { box.focus(); onTick(task, true); });
      this.#items.set(task.id, { task, host, box, note });
    }
  }

  show(ticks: Ticks): void {
    for (const { task, box, note, host } of this.#items.values()) {
      const state = stateOf(ticks, task);
      box.checked = state !== 'open';
      note.hidden = state !== 'changed';
      host.classList.toggle('is-done', state === 'done');
    }
  }

  /** Leaves the tasks of one role in view; null shows them all. */
  filter(role: string | null): void {
    for (const { task, host } of this.#items.values()) host.classList.toggle('not-mine', role !== null && !task.actors.includes(role));
    document.body.classList.toggle('ticks-filtered', role !== null);
  }

  remove(): void {
    this.filter(null);
    for (const { host, box, note } of this.#items.values()) {
      box.closest('label')?.remove();
      note.remove();
      host.classList.remove('is-done');
    }
  }
}
