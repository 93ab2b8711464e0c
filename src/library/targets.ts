import { termAddress } from '../domain/addresses.ts';
import { addressOf } from '../domain/guideline.ts';
import { pageOf } from '../domain/ids.ts';
import type { Moved } from '../schemas/moved.ts';
import { loadContent, loadGuideline } from './guideline.ts';
import { allTerms } from './terms.ts';

export interface Target { id: string; address: string; title: string; /** The words of a link to it: «K5.3 Medvirkning», «enetiltak (ordlisten)». */ label: string }
let targets: Map<string, Target> | undefined;

const target = (id: string, address: string, title: string): readonly [string, Target] => [id, { id, address, title, label: `${id} ${title}` }];

/**
 * Where an id leads, and what to call it in a link: pages by title, statements by their page's, «ord:enetiltak» by the
 * term. Throws on an unknown id.
 */
export function targetOf(id: string): Target {
  targets ??= new Map([
    ...loadGuideline().pages.flatMap((page) => [
      target(page.id, page.address, page.short),
      ...page.sections.map((s) => target(s.id, addressOf(page, s.id), s.heading)),
      ...page.sections.flatMap((s) => s.points.map((p) => target(p.id, addressOf(page, p.id), page.short))),
    ]),
    ...allTerms().map((t): readonly [string, Target] => [`ord:${t.id}`, { id: `ord:${t.id}`, address: termAddress(t.id), title: t.term, label: `${t.term} (ordlisten)` }]),
  ]);
  const found = targets.get(id);
  if (!found) throw new Error(`Id-en «${id}» finnes ikke. Kjør npm run check for å se hvor den står.`);
  return found;
}

/** What has moved away from a page or been withdrawn from it, told where it stood. */
export const movedFrom = (pageId: string): Moved[] =>
  loadContent().moved.flatMap((f) => f.value).filter((m) => m.id !== pageId && pageOf(m.id) === pageId);

/** Addresses that have been published and are gone, each with the page that holds the content now. */
export const movedAddresses = (): { address: string; reason: string; target: Target }[] =>
  loadContent().moved.flatMap((f) => f.value).flatMap((m) => (m.id.startsWith('/') && m.to ? [{ address: m.id, reason: m.reason, target: targetOf(m.to) }] : []));
