// What a test sees and does in a page of the web edition.
import type { Page } from 'puppeteer-core';
import { MARK_FILE } from './deployments.ts';

/** The edition of the page itself, and of what it fetches now. */
export const mark = (page: Page) => page.evaluate(() => document.documentElement.dataset['merke']);
export const fetched = (page: Page) => page.evaluate(async (file) => (await fetch(`/${file}`)).json() as Promise<string>, MARK_FILE);
export const notice = (page: Page) => page.$eval('.notice', (e) => e.firstChild?.textContent ?? '');
/** Not by the mouse: a window behind another draws nothing, and a mouse waits for that. */
export const click = (page: Page, label: string) => page.$$eval('.notice button', (all, wanted) => all.find((b) => b.textContent === wanted)?.click(), label);
export const cacheNames = (page: Page) => page.evaluate(async () => (await caches.keys()).filter((n) => n.startsWith('fagleser ')).map((n) => n.split(' ')[2]?.slice(0, 8)));
export const stored = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated');
export const waiting = (page: Page) => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
/** Looks for a new edition, as the browser does now and then. Answers whether it could be stored. */
export const update = (page: Page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.update().catch(() => undefined);
  const arriving = registration?.installing;
  if (!arriving) return Boolean(registration?.waiting);
  return new Promise<boolean>((done) => arriving.addEventListener('statechange', () => done(arriving.state !== 'redundant')));
});
