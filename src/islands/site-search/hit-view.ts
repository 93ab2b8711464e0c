import { STRENGTH_SHAPE, type Strength } from '../../domain/strength.ts';
import type { Piece } from '../../search/excerpt.ts';
import type { Hit, HitPoint } from '../../search/hit.ts';
import { href } from '../../site/base.ts';
import { el } from './dom.ts';

const pieces = (list: readonly Piece[]): (Node | string)[] => list.map((p) => (p.mark ? el('mark', {}, p.text) : p.text));
const strength = (word: Strength): HTMLElement => el('span', { class: `strength strength-${STRENGTH_SHAPE[word]}` }, word);

function pointView(point: HitPoint): HTMLElement {
  return el('li', { class: 'hit-point' },
    point.strength && strength(point.strength), point.strength && ' ',
    el('span', {}, ...pieces(point.text)), ' ',
    point.id !== '' && el('a', { class: 'hit-id', href: href(point.address), 'aria-label': `Punkt ${point.id}` }, point.id));
}

/** A hit: what it is, where it stands, and the statements that answer. The first link leads to the hit itself. */
export function hitView(hit: Hit): HTMLElement {
  const exact = hit.kind === 'point';
  const name = exact ? [`${hit.id}: `, ...pieces(hit.heading)] : hit.kind === 'page' ? [hit.title] : pieces(hit.heading);
  const same = hit.title === hit.heading.map((p) => p.text).join('');
  return el('li', { class: 'hit', 'data-search-result': true },
    el('p', { class: 'hit-type' },
      el('span', { class: 'hit-label' }, hit.page.label),
      hit.page.older && el('span', { class: 'hit-older' }, 'Eldre kilde'),
      hit.strengths.length > 0 && el('span', {}, hit.strengths.join(' · '))),
    el('h3', {}, el('a', { href: href(hit.address) }, ...name)),
    hit.kind !== 'page' && !same && el('p', { class: 'hit-path' }, `${hit.page.id ? `${hit.page.id} ` : ''}${hit.title}`),
    hit.points.length > 0 && el('ul', { class: 'hit-points' }, ...hit.points.map(pointView)));
}
