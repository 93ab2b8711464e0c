import { pageOf } from '../domain/ids.ts';
import type { Moved } from '../schemas/moved.ts';
import { addressOf } from '../domain/guideline.ts';
import { loadContent, loadGuideline } from './guideline.ts';

export interface Target { id: string; address: string; title: string }
let targets: Map<string, Target> | undefined;

/** Where an id leads, and what to call it in a link: pages by title, statements by their page's. Throws on an unknown id. */
export function targetOf(id: string): Target {
  targets ??= new Map(loadGuideline().pages.flatMap((page) => [
    [page.id, { id: page.id, address: page.address, title: page.short }] as const,
    ...page.sections.map((s) => [s.id, { id: s.id, address: addressOf(page, s.id), title: s.heading }] as const),
    ...page.sections.flatMap((s) => s.points.map((p) => [p.id, { id: p.id, address: addressOf(page, p.id), title: page.short }] as const)),
  ]));
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
