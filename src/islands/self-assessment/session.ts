import { emptyRound, type AssessmentDocument, type Round } from '../../domain/assessment/round.ts';
import { currentRound, isEmptyDocument, newDocument, withRound } from '../../domain/assessment/rounds.ts';
import { todayIn } from '../../domain/today.ts';
import { type ReadFault, readAssessment } from '../../schemas/read-assessment.ts';
import type { StorageFault } from '../storage/browser-storage.ts';
import type { StoredText } from '../storage/stored-text.ts';

/**
 * THE STATE of the self-assessment. Nothing else on the page remembers anything.
 *
 * Shape. One `AssessmentDocument` (src/domain/assessment/round.ts; on paper: dist/data/v1/egenvurdering.schema.json)
 * with all rounds, never changed in place. Beside it three facts: `keeping` (the user asked for it to be kept on this
 * device), `unsaved` (it holds something that is neither in a file nor on the device), and `trouble`.
 *
 * Lifecycle. The page starts with an empty document and stores nothing. If the device holds one, the user once asked
 * for it, so it is taken up and keeping goes on. `keep()` starts to keep, `stopKeeping()` ends it and wipes the device's
 * copy. While keeping, each change is written after a short pause, and at once when the page is left (`flush`).
 *
 * Migrations. Text from storage is read by the same function as a file (src/schemas/read-assessment.ts), so old versions
 * are brought up to date the same way. The old text stays in `trouble` until the user has seen it, so a copy can be had.
 *
 * Failure. Nothing is lost in silence, and nothing on the device is written over unless we wrote it or the user says so:
 *   absent      storage is forbidden: keeping stops; the document stays in the page, and leaving it asks first.
 *   full        no room: the device keeps the last version that fitted; keeping goes on trying at each change.
 *   changed     another tab has written. Without unsaved work here its version is taken up; with it, both are kept
 *               apart until the user chooses (`takeTheirs`, or `resolve` with both merged).
 *   wiped       another tab has wiped it: ours stays in the page and is not written back by itself.
 *   unreadable  what the device holds is damaged, or of a newer edition: it is left alone, offered as a copy, and
 *               written over only by `keep(true)`, after the user has said so.
 */
export type Trouble =
  | { kind: StorageFault }
  | { kind: 'changed'; theirs: AssessmentDocument; raw: string }
  | { kind: 'wiped' }
  | { kind: 'unreadable'; raw: string; fault: ReadFault }
  | { kind: 'migrated'; raw: string };

export interface Surroundings {
  stored: StoredText;
  /** The edition of the site. */
  edition: string;
  now: () => Date;
  newId: () => string;
}

/** Milliseconds from the last keystroke to the write. */
const PAUSE = 400;

export class Session {
  document: AssessmentDocument;
  keeping = false;
  trouble: Trouble | null = null;
  readonly #around: Surroundings;
  readonly #listeners: (() => void)[] = [];
  /** The documents last put in a file and on the device. Documents are never changed in place, so being the same says it all. */
  #inFile: AssessmentDocument | null = null;
  #onDevice: AssessmentDocument | null = null;
  /** Text on the device that we could not read and may not write over. */
  #unreadable: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
    this.document = this.#empty();
  }

  get round(): Round { return currentRound(this.document); }
  get unsaved(): boolean { return !isEmptyDocument(this.document) && this.document !== this.#inFile && this.document !== this.#onDevice; }
  get today(): string { return todayIn(this.#around.now()); }
  readonly newId = (): string => this.#around.newId();
  readonly newRound = (): Round => emptyRound(this.newId(), this.today);

  /** Called after every change of anything above. */
  subscribe(listener: () => void): void { this.#listeners.push(listener); }

  /** Takes up what the device holds, if the user once asked for it to be kept. */
  restore(): void {
    const found = this.#around.stored.read();
    if (!found.ok || found.text === null) return;
    const read = readAssessment(found.text);
    if (!read.ok) this.#cannotRead(found.text, read.fault);
    else {
      this.#adopt(read.document);
      if (read.migratedFrom) this.trouble = { kind: 'migrated', raw: found.text };
    }
    this.#tell();
  }

  /** Replaces the document by what `change` makes of it. */
  update(change: (document: AssessmentDocument) => AssessmentDocument): void {
    const next = change(this.document);
    if (next === this.document) return;
    this.document = next;
    if (this.keeping) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.flush(), PAUSE);
    }
    this.#tell();
  }

  updateRound(change: (round: Round) => Round): void {
    this.update((document) => {
      const next = change(currentRound(document));
      return next === currentRound(document) ? document : withRound(document, next);
    });
  }

  /** The document as it is saved: stamped with this edition and the time. */
  serialise(): string {
    return JSON.stringify({ ...this.document, edition: this.#around.edition, savedAt: this.#around.now().toISOString() }, null, 1);
  }

  /** The document is in a file now, or holds nothing but an untouched example: leaving the page loses nothing. */
  safeElsewhere(): void { this.#inFile = this.document; this.#tell(); }

  /** Keeps the document on this device from now on. `insist` writes over what is there. Returns whether it was written. */
  keep(insist = false): boolean {
    if (insist) this.#unreadable = null;
    if (this.#unreadable !== null) {
      const read = readAssessment(this.#unreadable);
      if (!read.ok) this.#cannotRead(this.#unreadable, read.fault);
      this.#tell();
      return false;
    }
    this.keeping = true;
    return this.#write(insist);
  }

  /** Ends keeping and wipes the device's copy; the document stays in the page. */
  stopKeeping(): void {
    clearTimeout(this.#timer);
    const wiped = this.#around.stored.wipe();
    this.keeping = false;
    this.#onDevice = null;
    this.#unreadable = null;
    this.trouble = wiped.ok ? null : { kind: wiped.fault };
    this.#tell();
  }

  /** Wipes everything, here and on the device. */
  wipe(): void {
    this.document = this.#empty();
    this.stopKeeping();
  }

  /** Writes what waits to be written. For when the page is left. */
  flush(): void {
    clearTimeout(this.#timer);
    if (this.keeping && this.document !== this.#onDevice && this.trouble?.kind !== 'changed') this.#write(false);
  }

  /** Another tab has written (or wiped: null). */
  changedElsewhere(theirs: string | null): void {
    if (!this.keeping) return;
    this.#meet(theirs);
    this.#tell();
  }

  /** The user takes the other tab's version; ours is gone. */
  takeTheirs(): void {
    this.#settle((theirs) => this.#adopt(theirs));
  }

  /** The user has settled a conflict by what `merge` makes of ours and theirs: it stands, here and on the device. */
  resolve(merge: (ours: AssessmentDocument, theirs: AssessmentDocument) => AssessmentDocument): void {
    this.#settle((theirs) => {
      this.document = merge(this.document, theirs);
      this.#write(false);
    });
  }

  /** Lets the user's choice stand, unless the other tab has written once more since it was asked: then it is asked again. */
  #settle(choose: (theirs: AssessmentDocument) => void): void {
    const { trouble } = this;
    if (trouble?.kind !== 'changed') return;
    const found = this.#around.stored.read();
    if (found.ok && found.text !== trouble.raw) this.#meet(found.text);
    else choose(trouble.theirs);
    this.#tell();
  }

  dismissTrouble(): void { this.trouble = null; this.#tell(); }

  #write(insist: boolean): boolean {
    const text = this.serialise();
    const written = insist ? this.#around.stored.overwrite(text) : this.#around.stored.write(text);
    if (written.ok) {
      this.#onDevice = this.document;
      if (this.trouble?.kind !== 'migrated') this.trouble = null;
    } else if (written.fault === 'changed') this.#meet(written.theirs);
    else {
      this.trouble = { kind: written.fault };
      if (written.fault === 'absent') this.keeping = false;
    }
    this.#tell();
    return written.ok;
  }

  /** What to do when the device holds something we did not write. */
  #meet(theirs: string | null): void {
    const mine = !isEmptyDocument(this.document) && this.document !== this.#onDevice;
    if (theirs === null) {
      this.keeping = false;
      this.#onDevice = null;
      this.trouble = isEmptyDocument(this.document) ? null : { kind: 'wiped' };
      return;
    }
    const read = readAssessment(theirs);
    if (!read.ok) this.#cannotRead(theirs, read.fault);
    else if (mine) this.trouble = { kind: 'changed', theirs: read.document, raw: theirs };
    else {
      this.#around.stored.read();
      this.#adopt(read.document);
    }
  }

  /** `document` is what the device holds. */
  #adopt(document: AssessmentDocument): void {
    clearTimeout(this.#timer);
    this.document = document;
    this.#onDevice = document;
    this.keeping = true;
    this.trouble = null;
  }

  #cannotRead(raw: string, fault: ReadFault): void {
    this.keeping = false;
    this.#onDevice = null;
    this.#unreadable = raw;
    this.trouble = { kind: 'unreadable', raw, fault };
  }

  #empty(): AssessmentDocument {
    return newDocument(this.#around.edition, this.newRound(), this.#around.now().toISOString());
  }

  #tell(): void { for (const listener of this.#listeners) listener(); }
}
