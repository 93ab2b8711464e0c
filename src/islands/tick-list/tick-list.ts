import { decodeTasks, NO_TICKS, type Ticks, type TickTask, withTick } from '../../domain/ticks.ts';
import { readTicks, serialiseTicks } from '../../domain/ticks-file.ts';
import { browserStorage } from '../storage/browser-storage.ts';
import { fileName } from '../storage/file-name.ts';
import { OPEN_MESSAGE, STORAGE_MESSAGE } from '../storage/messages.ts';
import { chooseFiles, readTextFile } from '../storage/open-file.ts';
import { saveFile } from '../storage/save-file.ts';
import { StoredText } from '../storage/stored-text.ts';
import { Boxes } from './boxes.ts';
import { tickKey } from './key.ts';
import { FILE_MESSAGE, MESSAGE } from './messages.ts';
import { type Action, Panel } from './panel.ts';

/**
 * The tick list of one phase. The ticks live in `#ticks`; what they mean is in src/domain/ticks.ts.
 *
 * `#keeping`: `no` until the user asks («Ta vare på …»); `yes` while every change is written at once; `unreadable` when
 * something is stored that is no tick list: it is neither used nor overwritten, and the user decides.
 * Each change that cannot be taken back by ticking again (clear, open, theirs) leaves `#before` for «Angre».
 */
export class TickList {
  readonly #root: HTMLElement;
  readonly #page: string;
  readonly #tasks: TickTask[];
  readonly #stored: StoredText;
  readonly #panel: Panel;
  #boxes: Boxes | undefined;
  #ticks: Ticks = NO_TICKS;
  #before: Ticks | undefined;
  #keeping: 'no' | 'yes' | 'unreadable' = 'no';
  #stopListening: (() => void) | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#page = root.dataset['page'] ?? '';
    this.#tasks = decodeTasks(root.dataset['tasks'] ?? '');
    this.#stored = new StoredText(browserStorage(), tickKey(root));
    this.#panel = new Panel(this.#tasks, { action: (action) => void this.#act(action), role: (role) => this.#boxes?.filter(role) });
  }

  /** `byUser` is false when the list comes back by itself because ticks are stored: then the focus stays where it is. */
  start(byUser: boolean): void {
    this.#boxes = new Boxes(this.#tasks, (task, done) => this.#change(withTick(this.#ticks, task, done)));
    const start = this.#root.querySelector<HTMLElement>('.tick-start');
    if (start) start.hidden = true;
    this.#root.append(this.#panel.element);
    this.#load();
    this.#stopListening = this.#stored.onChangeElsewhere((theirs) => this.#changedElsewhere(theirs));
    if (byUser) this.#panel.focus();
  }

  #load(): void {
    const found = this.#stored.read();
    if (!found.ok || found.text === null) return this.#show();
    const read = readTicks(found.text, this.#page);
    if (read.ok) this.#ticks = read.ticks;
    this.#keeping = read.ok ? 'yes' : 'unreadable';
    this.#show();
    if (!read.ok) this.#panel.say(MESSAGE.unreadable, ['save-raw', 'wipe']);
  }

  #show(): void {
    this.#boxes?.show(this.#ticks);
    this.#panel.show(this.#ticks);
    const kept = this.#keeping === 'yes';
    const hint = kept ? (location.protocol === 'file:' ? `${MESSAGE.kept} ${MESSAGE.keptOnDisk}` : MESSAGE.kept) : MESSAGE.loose;
    this.#panel.offer(this.#keeping === 'no' ? ['keep'] : [], ['save', 'open', 'print', 'clear', ...(kept ? ['wipe'] as const : []), 'stop'], `${hint} ${MESSAGE.oneList}`);
  }

  /** Takes new ticks, writes them when they are kept, and says so when that fails. */
  #change(ticks: Ticks, said = '', undoable = false): void {
    this.#before = undoable ? this.#ticks : undefined;
    this.#ticks = ticks;
    this.#panel.say(said, undoable ? ['undo'] : []);
    if (this.#keeping === 'yes') this.#write();
    this.#show();
  }

  #write(): void {
    const written = this.#stored.write(serialiseTicks(this.#page, this.#ticks));
    if (written.ok) return;
    if (written.fault === 'changed') this.#changedElsewhere(written.theirs);
    else this.#panel.say(STORAGE_MESSAGE[written.fault]);
  }

  #changedElsewhere(theirs: string | null): void {
    if (theirs !== null) return this.#panel.say(MESSAGE.changedElsewhere, ['theirs', 'mine']);
    if (this.#keeping !== 'yes') return;
    this.#stored.read();
    this.#keeping = 'no';
    this.#panel.say(MESSAGE.wipedElsewhere);
    this.#show();
  }

  async #act(action: Action): Promise<void> {
    if (action === 'keep') this.#keep();
    else if (action === 'wipe') this.#wipe();
    else if (action === 'save') this.#saveAs('sjekkliste', serialiseTicks(this.#page, this.#ticks));
    else if (action === 'save-raw') { const raw = this.#stored.read(); if (raw.ok && raw.text !== null) this.#saveAs('uleselig', raw.text, ['save-raw', 'wipe']); }
    else if (action === 'open') await this.#open();
    else if (action === 'print') window.print();
    else if (action === 'clear') this.#change(NO_TICKS, MESSAGE.cleared, true);
    else if (action === 'undo' && this.#before) this.#change(this.#before, MESSAGE.restored);
    else if (action === 'theirs') this.#takeTheirs();
    else if (action === 'mine') this.#keepMine();
    else if (action === 'stop') this.#stop();
  }

  #keep(): void {
    // Read first: another tab may have begun to keep its ticks since this page was opened.
    const found = this.#stored.read();
    if (!found.ok) return this.#panel.say(STORAGE_MESSAGE[found.fault]);
    if (found.text !== null) return this.#panel.say(MESSAGE.changedElsewhere, ['theirs', 'mine']);
    this.#keepMine();
  }

  #keepMine(): void {
    const written = this.#stored.overwrite(serialiseTicks(this.#page, this.#ticks));
    this.#keeping = written.ok ? 'yes' : this.#keeping;
    this.#panel.say(written.ok || written.fault === 'changed' ? '' : STORAGE_MESSAGE[written.fault]);
    this.#show();
  }

  #takeTheirs(): void {
    const found = this.#stored.read();
    const read = found.ok && found.text !== null ? readTicks(found.text, this.#page) : undefined;
    if (!read?.ok) return this.#load();
    this.#keeping = 'yes';
    this.#change(read.ticks, MESSAGE.takenOver, true);
  }

  #wipe(): void {
    const wiped = this.#stored.wipe();
    if (wiped.ok) this.#keeping = 'no';
    this.#panel.say(wiped.ok ? MESSAGE.wiped : STORAGE_MESSAGE[wiped.fault]);
    this.#show();
  }

  #saveAs(what: string, text: string, answers: readonly Action[] = []): void {
    saveFile(fileName([what, this.#page, new Date().toISOString().slice(0, 10)], 'json'), text, 'application/json');
    this.#panel.say(MESSAGE.saved, answers);
  }

  async #open(): Promise<void> {
    const [file] = await chooseFiles('.json,application/json');
    if (!file) return;
    const opened = await readTextFile(file);
    if (!opened.ok) return this.#panel.say(OPEN_MESSAGE[opened.fault]);
    const read = readTicks(opened.text, this.#page);
    if (read.ok) this.#change(read.ticks, MESSAGE.opened, true);
    else this.#panel.say(read.fault === 'other-page' ? `${FILE_MESSAGE['other-page']} Den er laget for ${read.page}, og dette er ${this.#page}.` : FILE_MESSAGE[read.fault]);
  }

  #stop(): void {
    this.#stopListening?.();
    this.#boxes?.remove();
    this.#panel.element.remove();
    const start = this.#root.querySelector<HTMLElement>('.tick-start');
    const button = start?.querySelector<HTMLButtonElement>('[data-start]');
    if (start) start.hidden = false;
    if (button) { button.disabled = false; button.focus(); }
  }
}
