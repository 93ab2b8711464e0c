// The page's side of the service worker (src/service-worker/). Everything here is only for the web edition.
import { attempt } from '../storage/attempt.ts';

/** Set when the reader has removed the site from the device: then it is not stored again until asked for. */
const OFF = 'fagleser:app';

export const appIsOff = (): boolean => attempt(() => localStorage.getItem(OFF)) === 'av';
export const setApp = (on: boolean): void => { attempt(() => (on ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, 'av'))); };

/** Whether this page can have a service worker at all: not from disk, nor where the browser forbids it. */
export const canStore = (): boolean => /^https?:$/.test(location.protocol) && 'serviceWorker' in navigator;

/** Registers the worker, or looks for a newer one. */
export const register = (address: string): Promise<ServiceWorkerRegistration> => navigator.serviceWorker.register(address, { updateViaCache: 'none' });

/** Waits until the page is read in and the browser has nothing better to do. */
export function whenIdle(work: () => void): void {
  const soon = () => ('requestIdleCallback' in globalThis ? requestIdleCallback(work, { timeout: 10_000 }) : setTimeout(work, 2000));
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

/** Calls back when a newer edition waits: at once when it does already. */
export function onWaiting(registration: ServiceWorkerRegistration, callback: () => void): void {
  const look = () => { if (registration.waiting && navigator.serviceWorker.controller) callback(); };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  follow();
  look();
}

/** The worker in use, once it is ready to be spoken to. */
export async function readyWorker(): Promise<ServiceWorker | null> {
  const { active } = await navigator.serviceWorker.ready;
  if (active?.state === 'activating') await new Promise((done) => active.addEventListener('statechange', done, { once: true }));
  return active;
}
