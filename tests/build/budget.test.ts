import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readSite } from '../../scripts/check-build/site.ts';

/** Files that many pages load are weighed once. */
const sizes = new Map<string, number>();
/** Bytes over the wire, brotli, without headers. A reading page may cost 30 kB in all and 6 kB of script. */
const size = (address: string): number => {
  const known = sizes.get(address) ?? brotliCompressSync(readFileSync(`dist${address}`)).length;
  sizes.set(address, known);
  return known;
};
const READING = /^\/(akutt-na|roller|krav|forlop|kvalitetsmaal|henvendelse|beredskap|bti|bakgrunn)\//;
const site = readSite('dist');

const loads = (address: string, pick: (tag: string, rel: string | undefined) => boolean): string[] =>
  site.pages.find((p) => p.address === address)?.elements.flatMap((e) => {
    const get = (n: string) => e.attrs.find((a) => a.name === n)?.value;
    const url = get('src') ?? get('href');
    return url && pick(e.tagName, get('rel')) ? [url.replace(/[?#].*$/, '')] : [];
  }) ?? [];

test('every reading page is under 30 kB in all and 6 kB of script', { timeout: 60_000 }, () => {
  const over = site.pages.filter((p) => READING.test(p.address)).flatMap(({ address }) => {
    const scripts = loads(address, (tag, rel) => tag === 'script' || (tag === 'link' && rel === 'modulepreload')).reduce((sum, f) => sum + size(f), 0);
    const styles = loads(address, (tag, rel) => tag === 'link' && rel === 'stylesheet').reduce((sum, f) => sum + size(f), 0);
    const total = size(`${address}index.html`) + scripts + styles;
    return total > 30_000 || scripts > 6_000 ? [`${address}: ${total} byte, ${scripts} av dem skript`] : [];
  });
  expect(over).toEqual([]);
});

test('no page carries the whole menu', () => {
  const all = globSync('content/{krav,forlop,kvalitetsmaal,henvendelse,beredskap,bti,bakgrunn}/**/*.yaml').length;
  // A folder's own page is a list, and may be one.
  for (const page of site.pages.filter((p) => READING.test(p.address) && p.address !== '/forlop/')) {
    const links = new Set(page.elements.filter((e) => e.tagName === 'a').flatMap((e) => e.attrs.find((a) => a.name === 'href')?.value.split('#')[0] ?? []));
    expect([...links].filter((l) => READING.test(l)).length, page.address).toBeLessThan(all / 2);
  }
});
