import { DOORS } from '../../navigation/menu.ts';
import { writeAddress } from '../../search/address.ts';
import type { SearchResult } from '../../search/search.ts';
import { href } from '../../site/base.ts';
import { el } from './dom.ts';
import { MESSAGE } from './messages.ts';

const links = (list: { address: string; name: string }[]): (Node | string)[] =>
  list.flatMap(({ address, name }, i) => [...(i ? [', '] : []), el('a', { href: address }, name)]);

/** Stands where the hits would: what to try, words that look alike, and the doors that most readers need. */
export function emptyView(query: string, { near }: SearchResult, filtered = false): HTMLElement {
  const alike = near.map((word) => ({ address: `${href('/sok/')}?${writeAddress({ query: word, filters: {} })}`, name: word }));
  return el('li', { class: 'no-hits', 'data-search-empty': true },
    el('p', {}, filtered ? MESSAGE.filtered : `Ingenting på nettstedet svarer til «${query}». ${MESSAGE.tryOther}`),
    near.length > 0 && el('p', {}, 'Mente du ', ...links(alike), '?'),
    el('p', {}, 'Mest brukt: ', ...links(DOORS.filter((d) => d.main).map((d) => ({ address: href(d.address), name: d.title }))), '.'));
}
