import { progressOf } from '../../domain/assessment/progress.ts';
import { isEmptyRound, type Round, roundName } from '../../domain/assessment/round.ts';
import { norwegianDate } from '../../domain/assessment/norwegian-date.ts';
import { h, need } from '../dom/elements.ts';
import type { App } from './app.ts';
import { actionButton, cell, table } from './dom.ts';

/** The rounds that are kept, one of which is being worked on. */
export function roundsView({ root, session, catalog }: App): () => void {
  const place = need(root, '[data-rounds]');
  const row = (round: Round): HTMLTableRowElement => {
    const { done, total } = progressOf(round, catalog);
    const name = roundName(round);
    const open = actionButton('choose-round', 'Vis', round.id);
    const remove = actionButton('remove-round', 'Slett', round.id);
    open.setAttribute('aria-label', `Vis ${name}`);
    remove.setAttribute('aria-label', `Slett ${name}`);
    const chosen = round.id === session.round.id;
    return h('tr', { 'aria-current': chosen ? 'true' : undefined },
      cell('Enhet', round.unit || 'Uten enhetsnavn'), cell('Runde', round.title || '–'), cell('Dato', norwegianDate(round.date)),
      cell('Vurdert', `${done} av ${total}`),
      cell('', chosen ? h('strong', {}, 'Vises nå ') : open, ' ', remove));
  };
  return () => {
    const rounds = session.document.rounds.filter((r) => !isEmptyRound(r));
    place.replaceChildren(rounds.length
      ? table('Runder', ['Enhet', 'Runde', 'Dato', 'Vurdert', 'Valg'], rounds.map(row), 'rounds-table')
      : h('p', {}, 'Du har ingen runder ennå.'));
  };
}
