import { need } from '../dom/elements.ts';
import { browserStorage } from '../storage/browser-storage.ts';
import { StoredText } from '../storage/stored-text.ts';
import { runAction, toggleKeeping } from './actions.ts';
import type { App } from './app.ts';
import { catalogFromPage } from './catalog-from-page.ts';
import { compareView } from './compare-view.ts';
import { deviationsView, hasDraft } from './deviations-view.ts';
import { formView } from './form-view.ts';
import { overviewView } from './overview-view.ts';
import { planView } from './plan-view.ts';
import { openFoldsFor, prepareForm } from './prepare-form.ts';
import { dressForPrint } from './printing.ts';
import { progressView } from './progress-view.ts';
import { resultView } from './result-view.ts';
import { roundsView } from './rounds-view.ts';
import { Session } from './session.ts';
import { troubleView } from './trouble-view.ts';

const STORAGE_KEY = 'fagleser:egenvurdering';
/** Milliseconds from the last change to the redrawing of what is made of the answers. */
const REDRAW = 250;

/** Wires the page together: one session, the form, and the views that follow it. */
export function start(root: HTMLElement): void {
  const stored = new StoredText(browserStorage(), STORAGE_KEY);
  const session = new Session({ stored, edition: root.dataset.edition ?? '', now: () => new Date(), newId });
  const live = need(root, '[data-announce]');
  const app: App = { root, session, catalog: catalogFromPage(root), announce: (text) => { live.textContent = text; } };

  prepareForm(root);
  session.restore();
  formView(app);
  progressView(app);
  troubleView(app);
  dressForPrint(root);
  drawLater(app, [resultView, planView, roundsView, compareView, overviewView, deviationsView].map((view) => view(app)));

  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[data-action]');
    if (button) void runAction(app, button.dataset.action ?? '', button.value);
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (link) openFoldsFor(root, link.hash);
  });
  openFoldsFor(root, location.hash);
  const keep = need<HTMLInputElement>(root, '[data-keep]');
  keep.addEventListener('change', async () => {
    await toggleKeeping(app, keep.checked);
    keep.checked = session.keeping;
  });

  stored.onChangeElsewhere((theirs) => session.changedElsewhere(theirs));
  addEventListener('pagehide', () => session.flush());
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') session.flush(); });
  addEventListener('beforeunload', (event) => {
    session.flush();
    if (session.unsaved || hasDraft(root)) event.preventDefault();
  });
}

/** Draws at once, then after each pause in the changes: not at every keystroke. */
function drawLater({ session }: App, views: (() => void)[]): void {
  const draw = () => { for (const view of views) view(); };
  let timer: ReturnType<typeof setTimeout> | undefined;
  session.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(draw, REDRAW);
  });
  addEventListener('beforeprint', draw);
  draw();
}

/** Twelve random hexadecimal digits. Not `randomUUID`, which an intranet without https does not have. */
const newId = (): string => [...crypto.getRandomValues(new Uint8Array(6))].map((n) => n.toString(16).padStart(2, '0')).join('');
