// The downloaded edition as files: the zip by the rules of every system, and every link followed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { nameProblems } from '../../scripts/offline/names.ts';
import { attribute, type BuiltPage, readSite, textOf } from '../../scripts/check-build/site.ts';
import { EDITION, ZIP_FILE } from '../../src/site/edition.ts';
import { THEME_INIT } from '../../src/site/theme-init.ts';

const zipPath = `dist/${ZIP_FILE}`;
const zip = readFileSync(zipPath);

describe('the zip', () => {
  const names = Object.keys(unzipSync(zip, { filter: () => true }));

  test('unpacks with unzip, and by the rules of Windows', () => {
    expect(execFileSync('unzip', ['-tq', zipPath], { encoding: 'utf8' })).toContain('No errors detected');
    expect(nameProblems(names, 'fagleser')).toEqual([]);
    expect(names).toContain('fagleser/index.html');
    expect(names.length).toBeGreaterThan(150);
  });

  test('is under 4 MB', () => {
    console.log(`zip: ${(zip.length / 1e6).toFixed(2)} MB, ${names.length} filer`);
    expect(zip.length).toBeLessThan(4_000_000);
  });

  test('has the size and the SHA-256 that «Last ned» and the file beside it tell', () => {
    const sha256 = createHash('sha256').update(zip).digest('hex');
    expect(readFileSync(`${zipPath}.sha256`, 'utf8')).toBe(`${sha256}  fagleser-${EDITION.version}.zip\n`);
    const page = readSite('dist').pages.find((p) => p.address === '/last-ned/')!;
    const told = (what: string) => page.elements.filter((e) => attribute(e, 'data-zip') === what).map(textOf);
    expect(told('sha256')).toEqual([sha256]);
    expect(told('storrelse')).toEqual([`${(zip.length / 1e6).toLocaleString('nb', { maximumFractionDigits: 1 })} MB`]);
  });
});

describe('its pages', () => {
  const root = 'dist-offline/fagleser';
  let pages: BuiltPage[];
  let files: ReadonlySet<string>;
  let ids: Map<string, ReadonlySet<string>>;
  beforeAll(() => {
    const site = readSite(root);
    files = site.files;
    // readSite gives addresses as a web server has them; on disk every page is a file.
    pages = site.pages.map((page) => ({ ...page, address: page.address.endsWith('/') ? `${page.address}index.html` : page.address }));
    ids = new Map(pages.map((page) => [page.address, page.ids]));
  });

  test('are those of the web edition', () => {
    expect(pages.map((p) => p.address).sort()).toEqual(readSite('dist').pages.map((p) => (p.address.endsWith('/') ? `${p.address}index.html` : p.address)).sort());
  });

  test('have only relative links, and each leads to a file in the folder and a place in it', () => {
    const broken = pages.flatMap((page) => page.elements.flatMap((e) => ['href', 'src', 'action', 'formaction', 'poster', 'data', 'srcset'].flatMap((name) => {
      const link = attribute(e, name);
      if (link === undefined || link === '' || /^(https?|mailto|tel|data):/.test(link)) return [];
      if (/^\/|^[a-z]+:/i.test(link)) return [`${page.address}: ${link} er ikke relativ`];
      const target = new URL(link, `file:///topp${page.address}`);
      if (!target.pathname.startsWith('/topp/')) return [`${page.address}: ${link} går ut av mappen`];
      const file = decodeURIComponent(target.pathname.slice('/topp'.length));
      if (!files.has(file)) return [`${page.address}: ${link} finnes ikke`];
      const anchor = decodeURIComponent(target.hash.slice(1));
      return anchor && file.endsWith('.html') && !ids.get(file)?.has(anchor) ? [`${page.address}: ${link} har ikke ankeret`] : [];
    })));
    expect(broken).toEqual([]);
  });

  test('mark each link that needs network, and lead nowhere else', () => {
    const links = pages.flatMap((page) => page.elements.filter((e) => /^(https?:)?\/\//.test(attribute(e, 'href') ?? '')));
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((e) => e.tagName !== 'a' || attribute(e, 'data-trenger-nett') === undefined).map((e) => attribute(e, 'href'))).toEqual([]);
  });

  test('run no module, keep no worker and no manifest, and hold their own policy first', () => {
    const faults = pages.flatMap((page) => {
      const of = (tag: string) => page.elements.filter((e) => e.tagName === tag);
      const policy = of('meta').find((e) => attribute(e, 'http-equiv') === 'content-security-policy');
      const content = attribute(policy as never, 'content') ?? '';
      return [
        ...of('script').filter((e) => attribute(e, 'type') === 'module').map(() => 'modul'),
        // The theme before the first paint is all that is inline.
        ...of('script').filter((e) => attribute(e, 'src') === undefined && attribute(e, 'type') === undefined && !e.childNodes.some((c) => 'value' in c && c.value === THEME_INIT)).map(() => 'skript i siden'),
        ...of('link').filter((e) => /manifest|apple-touch/.test(attribute(e, 'rel') ?? '')).map((e) => attribute(e, 'rel')),
        ...(page.elements.indexOf(policy as never) < page.elements.findIndex((e) => ['script', 'link', 'style'].includes(e.tagName)) ? [] : ['policyen står ikke først']),
        ...(/'self'/.test(content) || !/connect-src 'none'/.test(content) ? [`policy: ${content}`] : []),
      ].map((fault) => `${page.address}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('tell their edition', () => {
    const marks = pages.map((page) => page.elements.find((e) => e.tagName === 'html')!).map((e) => ['utgave', 'versjon', 'bygd', 'gjennomgang'].map((name) => attribute(e, `data-${name}`)).join(' '));
    expect([...new Set(marks)]).toEqual([`nedlastet ${EDITION.version} ${EDITION.iso} ${EDITION.reviewIso}`]);
  });
});
