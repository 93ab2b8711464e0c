import { type Change, CHANGES, type Comparison, compareRounds } from '../../domain/assessment/compare.ts';
import { previousRound } from '../../domain/assessment/previous-round.ts';
import { isEmptyRound, type Round, roundName } from '../../domain/assessment/round.ts';
import { NOT_ASSESSED } from '../../domain/assessment/status.ts';
import { h, need } from '../dom/elements.ts';
import type { App } from './app.ts';
import { cell, table } from './dom.ts';

/** Two rounds side by side: what got worse, what got better. */
export function compareView({ root, session, catalog }: App): () => void {
  const place = need(root, '[data-compare]');
  const output = h('div', {});
  const before = h('select', { 'data-compare-before': '' });
  const after = h('select', { 'data-compare-after': '' });
  const form = h('p', { className: 'field-row' }, h('label', {}, 'Før', before), h('label', {}, 'Etter', after));
  for (const select of [before, after]) select.addEventListener('change', () => compare());

  const rounds = () => session.document.rounds.filter((r) => !isEmptyRound(r)).sort((a, b) => a.date.localeCompare(b.date));
  const fill = (select: HTMLSelectElement, preferred: string | undefined) => {
    const chosen = rounds().some((r) => r.id === select.value) ? select.value : preferred;
    select.replaceChildren(...rounds().map((r) => h('option', { value: r.id, selected: r.id === chosen }, roundName(r))));
  };
  const compare = () => {
    const find = (select: HTMLSelectElement): Round | undefined => session.document.rounds.find((r) => r.id === select.value);
    const [a, b] = [find(before), find(after)];
    output.replaceChildren(...(a && b && a !== b ? result(compareRounds(a, b, catalog)) : [h('p', {}, 'Velg to ulike runder.')]));
  };
  return () => {
    if (rounds().length < 2) return place.replaceChildren(h('p', {}, 'Her kan du sammenligne når du har minst to runder.'));
    const real = rounds().filter((r) => !r.example);
    const [earlier, latest] = (real.length > 1 ? real : rounds()).slice(-2) as [Round, Round];
    fill(after, latest.id);
    fill(before, (previousRound(session.document, latest) ?? earlier).id);
    compare();
    if (!form.isConnected) place.replaceChildren(form, output);
  };
}

function result({ rows, indicators }: Comparison): HTMLElement[] {
  const of = (...changes: Change[]) => rows.filter((r) => changes.includes(r.change));
  const [changed, incomparable] = [of('dårligere', 'bedre'), of('kan ikke sammenlignes')];
  return [
    h('p', {}, h('strong', {}, CHANGES.map((c) => `${of(c).length} ${c}`).join(', ')), '.'),
    ...(changed.length ? [changeTable('Punkter som er blitt bedre eller dårligere', changed)] : []),
    ...(incomparable.length ? [h('details', {}, h('summary', {}, `${incomparable.length} punkter kan ikke sammenlignes: ikke vurdert eller ikke aktuelle i en av rundene`), changeTable('Punkter som ikke kan sammenlignes', incomparable))] : []),
    ...(indicators.length ? [table('Indikatorer i de to rundene', ['Før', 'Etter', 'Indikator'], indicators.map((i) => h('tr', {},
      cell('Før', i.before ?? '–'), cell('Etter', i.after ?? '–'), cell('Indikator', `${i.indicator.id} ${i.indicator.text}`))))] : []),
  ];
}

const changeTable = (caption: string, rows: Comparison['rows']): HTMLElement => table(caption, ['Endring', 'Før', 'Etter', 'Punkt'], rows.map((r) => h('tr', {},
  cell('Endring', h('strong', {}, r.change)), cell('Før', r.before ?? NOT_ASSESSED), cell('Etter', r.after ?? NOT_ASSESSED),
  cell('Punkt', h('a', { href: `#vurder-${r.criterion.id}` }, r.criterion.id), ` ${r.criterion.text}`,
    r.otherText && h('em', {}, ' Ordlyden er endret mellom rundene.')))));
