import { decodeTasks, NO_TICKS, type Ticks, type TickTask, withTick } from '../../domain/ticks.ts';
import { readTicks, serialiseTicks } from '../../domain/ticks-file.ts';
import { todayIn } from '../../domain/today.ts';
import { browserStorage } from '../storage/browser-storage.ts';
import { fileName } from '../storage/file-name.ts';
import { OPEN_MESSAGE, STORAGE_MESSAGE } from '../storage/messages.ts';
import { chooseFiles, readTextFile } from '../storage/open-file.ts';
import { saveFile } from '../storage/save-file.ts';
import { StoredText } from '../storage/stored-text.ts';
import { Boxes } from './boxes.ts';
import { tickKey } from './key.ts';
import { fileFault, MESSAGE } from './messages.ts';
import { type Action, Panel } from './panel.ts';

/**
 * The tick list of one phase. The ticks live in `#ticks`; what they mean is in src/domain/ticks.ts.
 *
 * `#keeping`: `no` until the user asks («Ta vare på …»); `yes` while every change is written at once; `unreadable` when
 * something is stored that is no tick list: it is neither used nor overwritten, and the user decides.
 * `#safe` are the ticks that lie in a file or on the device. Nobody loses others than these without being asked.
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
  #safe: Ticks = NO_TICKS;
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
    const stopStorage = this.#stored.onChangeElsewhere((theirs) => this.#changedElsewhere(theirs));
    addEventListener('beforeunload', this.#askBeforeLoss);
    this.#stopListening = () => { stopStorage(); removeEventListener('beforeunload', this.#askBeforeLoss); };
    if (byUser) this.#panel.focus();
  }

  get #unsaved(): boolean { return this.#ticks.size > 0 && this.#ticks !== this.#safe; }

  readonly #askBeforeLoss = (event: Event): void => {
    if (this.#unsaved) event.preventDefault();
  };

  #load(): void {
    const found = this.#stored.read();
    const read = found.ok && found.text !== null ? readTicks(found.text, this.#page) : undefined;
    if (read?.ok) this.#ticks = this.#safe = read.ticks;
    this.#keeping = read === undefined ? 'no' : read.ok ? 'yes' : 'unreadable';
    this.#show();
    if (this.#keeping === 'unreadable') this.#panel.say(MESSAGE.unreadable);
  }

  #show(): void {
    this.#boxes?.show(this.#ticks);
    this.#panel.show(this.#ticks);
    const kept = this.#keeping === 'yes';
    const hint = { yes: MESSAGE.kept, no: MESSAGE.loose, unreadable: `${MESSAGE.loose} ${MESSAGE.blocked}` }[this.#keeping];
    this.#panel.offer(
      { yes: [], no: ['keep'] as const, unreadable: ['save-raw', 'wipe'] as const }[this.#keeping],
      ['save', 'open', 'print', 'clear', ...(kept ? ['wipe'] as const : []), 'stop'],
      [hint, ...(kept && location.protocol === 'file:' ? [MESSAGE.keptOnDisk] : []), MESSAGE.oneList].join(' '),
    );
  }

  /** Takes new ticks, writes them when they are kept, and says so when that fails. */
  #change(ticks: Ticks, said = '', undoable = false): void {
    this.#before = undoable ? this.#ticks : undefined;
    this.#ticks = ticks;
    this.#panel.say(said, undoable ? ['undo'] : []);
    if (this.#keeping === 'yes') this.#write();
    this.#show();
  }

  /** From here on the ticks are kept, unless it fails: then they are not, what was stored stands, and the user is told. */
  #write(insist = false): void {
    const text = serialiseTicks(this.#page, this.#ticks);
    const written = insist ? this.#stored.overwrite(text) : this.#stored.write(text);
    if (written.ok) {
      this.#keeping = 'yes';
      this.#safe = this.#ticks;
    } else if (written.fault === 'changed') this.#changedElsewhere(written.theirs);
    else {
      this.#keeping = 'no';
      this.#panel.say(STORAGE_MESSAGE[written.fault]);
    }
  }

  #changedElsewhere(theirs: string | null): void {
    if (theirs !== null) this.#panel.say(MESSAGE.changedElsewhere, ['theirs', 'mine']);
    else if (this.#keeping === 'yes') {
      // Taken as seen: nothing is stored now.
      this.#stored.read();
      this.#keeping = 'no';
      this.#safe = NO_TICKS;
      this.#panel.say(MESSAGE.wipedElsewhere);
      this.#show();
    }
  }

  async #act(action: Action): Promise<void> {
    if (action === 'keep') this.#keep();
    else if (action === 'mine') this.#keep(true);
    else if (action === 'theirs') this.#takeTheirs();
    else if (action === 'wipe') this.#wipe();
    else if (action === 'save') this.#save();
    else if (action === 'save-raw') this.#saveRaw();
    else if (action === 'open') await this.#open();
    else if (action === 'print') window.print();
    else if (action === 'clear') this.#change(NO_TICKS, MESSAGE.cleared, true);
    else if (action === 'undo' && this.#before) this.#change(this.#before, MESSAGE.restored);
    else if (action === 'stop' && this.#unsaved) this.#panel.ask(MESSAGE.unsaved, ['discard']);
    else if (action === 'stop' || action === 'discard') this.#stop();
  }

  #keep(insist = false): void {
    this.#panel.say('');
    this.#write(insist);
    this.#show();
  }

  #takeTheirs(): void {
    const found = this.#stored.read();
    const read = found.ok && found.text !== null ? readTicks(found.text, this.#page) : undefined;
    if (read?.ok) {
      this.#keeping = 'yes';
      this.#change(read.ticks, MESSAGE.takenOver, true);
    } else this.#load();
  }

  #wipe(): void {
    const wiped = this.#stored.wipe();
    if (wiped.ok) {
      this.#keeping = 'no';
      this.#safe = NO_TICKS;
    }
    this.#panel.say(wiped.ok ? MESSAGE.wiped : STORAGE_MESSAGE[wiped.fault]);
    this.#show();
  }

  #saveAs(what: string, text: string): void {
    saveFile(fileName([what, this.#page, todayIn(new Date())], 'json'), text, 'application/json');
    this.#panel.say(MESSAGE.saved);
  }

  #save(): void {
    this.#saveAs('sjekkliste', serialiseTicks(this.#page, this.#ticks));
    this.#safe = this.#ticks;
  }

  #saveRaw(): void {
    const found = this.#stored.read();
    if (found.ok && found.text !== null) this.#saveAs('uleselig', found.text);
  }

  async #open(): Promise<void> {
    const [file] = await chooseFiles('.json,application/json');
    if (!file) return;
    const opened = await readTextFile(file);
    const read = opened.ok ? readTicks(opened.text, this.#page) : undefined;
    if (read?.ok) {
      this.#safe = read.ticks;
      this.#change(read.ticks, MESSAGE.opened, true);
    } else if (!opened.ok) this.#panel.say(OPEN_MESSAGE[opened.fault]);
    else if (read) this.#panel.say(fileFault(read, this.#page));
  }

  #stop(): void {
    this.#stopListening?.();
    this.#boxes?.remove();
    this.#panel.element.remove();
    const start = this.#root.querySelector<HTMLElement>('.tick-start');
    const button = start?.querySelector<HTMLButtonElement>('[data-start]');
    if (start) start.hidden = false;
    if (button) {
      button.disabled = false;
      button.focus();
    }
  }
}
