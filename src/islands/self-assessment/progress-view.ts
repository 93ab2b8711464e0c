import { progressOf } from '../../domain/assessment/progress.ts';
import { isEmptyDocument } from '../../domain/assessment/rounds.ts';
import { need } from '../dom/elements.ts';
import type { App } from './app.ts';
import type { Session } from './session.ts';

/** How far the round has come, and where the answers are. */
export function progressView({ root, session, catalog }: App): void {
  const bar = need<HTMLProgressElement>(root, '[data-progress]');
  const text = need(root, '[data-progress-text]');
  const saved = need(root, '[data-saved-state]');
  const keep = need<HTMLInputElement>(root, '[data-keep]');
  const example = need(root, '[data-example-note]');
  const show = () => {
    const { done, total } = progressOf(session.round, catalog);
    Object.assign(bar, { max: Math.max(total, 1), value: done });
    text.textContent = `${done} av ${total} vurdert. ${shortState(session)}`;
    saved.textContent = savedState(session);
    keep.checked = session.keeping;
    example.hidden = !session.round.example;
  };
  session.subscribe(show);
  show();
}

const shortState = (session: Session): string => {
  if (isEmptyDocument(session.document)) return '';
  if (session.unsaved) return session.keeping && !session.trouble ? 'Lagrer …' : 'Ikke lagret.';
  return session.keeping ? 'Lagret på enheten.' : '';
};

function savedState(session: Session): string {
  if (isEmptyDocument(session.document)) return session.keeping ? 'Svarene lagres på denne enheten når du begynner.' : 'Ingenting er lagret, og ingenting er fylt inn.';
  if (session.keeping) return session.unsaved ? 'Endringene er ikke lagret ennå.' : 'Svarene er lagret på denne enheten.';
  if (!session.unsaved) return session.document.rounds.every((r) => r.example) ? 'Bare eksempelet er fylt inn. Det er ikke lagret.' : 'Svarene ligger i filen du sist lagret eller åpnet. De er ikke lagret på denne enheten.';
  return 'Svarene er ikke lagret. De forsvinner når du lukker siden.';
}
