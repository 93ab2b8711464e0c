import type { Catalog } from '../../domain/assessment/catalog.ts';
import type { Session } from './session.ts';

/** What every part of the tool works with. */
export interface App {
  root: HTMLElement;
  session: Session;
  catalog: Catalog;
  /** Says something to a screen reader, without moving anything. */
  announce(text: string): void;
}
