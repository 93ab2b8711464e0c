import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lawNamed } from '../../../scripts/check-build/rules/law-named.ts';
import { finished } from '../../../scripts/check-build/rules/finished.ts';
import { linksResolve } from '../../../scripts/check-build/rules/links-resolve.ts';
import { pageShape } from '../../../scripts/check-build/rules/page-shape.ts';
import { policy } from '../../../scripts/check-build/rules/policy.ts';
import { type BuildRule, readSite } from '../../../scripts/check-build/site.ts';

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="nb"><head><title>${title}</title><meta name="description" content="x">${head}</head><body><h1>${title}</h1>${body}</body></html>`;

/** Builds a small site in a folder of its own and returns what one rule says of it. */
function check(rule: BuildRule, files: Record<string, string>, base = '/'): string[] {
  const dist = mkdtempSync(path.join(tmpdir(), 'fagleser-dist-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
      writeFileSync(path.join(dist, file), text);
    }
    return rule.check(readSite(dist, base)).map((f) => `${f.address} · ${f.message}`);
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}

const named = lawNamed(['barnevernsloven', '1992-loven']);
const about = page('Om', '<h2 id="utgave">Utgave</h2>');

test.each<[string, BuildRule, Record<string, string>, string[]]>([
  ['a sound site', linksResolve, { 'index.html': page('Forside', '<a href="/om/#utgave">Om</a><a href="om/index.html">Om</a><a href="https://bufdir.no/">Ute</a>'), 'om/index.html': about }, []],
  ['a dead link', linksResolve, { 'index.html': page('Forside', '<a href="/borte/">Borte</a>') }, ['/ · «/borte/» finnes ikke']],
  ['a dead anchor', linksResolve, { 'index.html': page('Forside', '<a href="/om/#nei">Om</a>'), 'om/index.html': about }, ['/ · «/om/#nei»: siden har ikke ankeret #nei']],
  ['a dead image', linksResolve, { 'index.html': page('Forside', '<img src="/bilde.png" alt="">') }, ['/ · «/bilde.png» finnes ikke']],
  ['two pages with one title', pageShape, { 'index.html': page('Om', ''), 'om/index.html': about }, ['/om/ · tittelen «Om» er den samme som på /']],
  ['two main headings', pageShape, { 'index.html': page('Forside', '<h1>Til</h1>') }, ['/ · siden har 2 h1, ikke én']],
  ['an id twice', pageShape, { 'index.html': page('Forside', '<p id="a"></p><p id="a"></p>') }, ['/ · id «a» står flere ganger']],
  ['a page in English', pageShape, { 'index.html': page('Forside', '').replace('lang="nb"', 'lang="en"') }, ['/ · html mangler lang="nb"']],
  ['an inline style', policy, { 'index.html': page('Forside', '<p style="color:red">x</p>') }, ['/ · <p> har en style-attributt']],
  ['an inline handler', policy, { 'index.html': page('Forside', '<p onclick="x()">x</p>') }, ['/ · <p> har onclick']],
  ['another host', policy, { 'index.html': page('Forside', '', '<script src="https://cdn.example/x.js"></script>') }, ['/ · <script> henter «https://cdn.example/x.js» fra et annet sted']],
  ['a paragraph with its act', named, { 'index.html': page('Forside', '<p>Se <a href="#a">§ 4-2</a> i barnevernsloven.</p><ul><li><p>Etter § 4-6.</p><p>Lov: 1992-loven.</p></li></ul><table><tr><th>1992-loven</th></tr><tr><td>§ 4-6</td></tr></table><section data-act="x"><h2>§ 4-6</h2></section>') }, []],
  ['a paragraph without its act', named, { 'index.html': page('Forside', '<div>Barnevernsloven.<p>Vedtak etter § 4-6.</p></div>') }, ['/ · «Vedtak etter § 4-6.» nevner en paragraf uten loven']],
  ['a paragraph in a title without its act', named, { 'index.html': page('Etter § 4-6', '') }, ['/ · «Etter § 4-6» nevner en paragraf uten loven', '/ · «Etter § 4-6» nevner en paragraf uten loven']],
  ['unfinished work', finished, { 'index.html': page('Forside', '<p>TODO</p>') }, ['/ · siden holder /\\bTODO\\b/']],
  ['an English label', finished, { 'index.html': page('Forside', '<a aria-label="Section titled «Om»">#</a>') }, ['/ · siden holder /Section titled/']],
])('%s', (_, rule, files, says) => {
  expect(check(rule, files)).toEqual(says);
});

test('under a sub-path, a link that leaves it is dead', () => {
  expect(check(linksResolve, { 'index.html': page('Forside', '<a href="/veileder/">Hjem</a><a href="/om/">Om</a>') }, '/veileder/')).toEqual(['/ · «/om/» går utenfor /veileder/']);
});
