import { readMessage } from '../../schemas/assessment-messages.ts';
import { h, need } from '../dom/elements.ts';
import { STORAGE_MESSAGE } from '../storage/messages.ts';
import type { App } from './app.ts';
import { actionButton } from './dom.ts';
import type { Trouble } from './session.ts';

/** What went wrong with keeping the answers, and what the user can do about it. It stays in sight until it is settled. */
export function troubleView({ root, session }: App): void {
  const place = need(root, '[data-trouble]');
  let shown: Trouble | null = null;
  const show = () => {
    const { trouble } = session;
    if (trouble === shown) return;
    shown = trouble;
    place.replaceChildren(...(trouble ? [h('div', { className: 'assess-note trouble', role: 'alert' }, h('p', {}, message(trouble)), h('p', { className: 'button-row' }, ...ways(trouble)))] : []));
  };
  session.subscribe(show);
  show();
}

function message(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'absent': case 'full': return STORAGE_MESSAGE[trouble.kind];
    case 'changed': return 'En annen fane har lagret andre svar på denne enheten. Dine svar her er ikke lagret ennå. Velg hva som skal gjelde.';
    case 'wiped': return 'Svarene på denne enheten ble slettet i en annen fane. De står fortsatt her, men er ikke lagret.';
    case 'unreadable': return `Det som er lagret på denne enheten, kan ikke åpnes. ${readMessage(trouble.fault)} Ta en kopi av det før du lagrer noe nytt her.`;
    case 'migrated': return 'Svarene på denne enheten var lagret av en eldre utgave og er gjort om til dagens form. Svar for et helt krav står nå under kravet.';
  }
}

const ways = (trouble: Trouble): HTMLButtonElement[] => {
  const copy = actionButton('save-raw', 'Last ned en kopi av det gamle');
  const save = actionButton('save', 'Lagre til fil');
  const close = actionButton('dismiss', 'Lukk meldingen');
  switch (trouble.kind) {
    case 'absent': case 'full': return [save, close];
    case 'changed': return [actionButton('keep-both', 'Behold begge, som egne runder'), actionButton('take-theirs', 'Bruk svarene fra den andre fanen'), save];
    case 'wiped': return [save, actionButton('keep-again', 'Lagre på denne enheten igjen'), close];
    case 'unreadable': case 'migrated': return [copy, close];
  }
};
