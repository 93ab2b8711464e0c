import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, type Element, readSite, textOf } from '../../scripts/check-build/site.ts';
import type { PageData } from '../../src/islands/deadline-planner/page-data.ts';

const site = readSite('dist');
const elements = (address: string): Element[] => site.pages.find((p) => p.address === address)?.elements ?? [];
const has = (e: Element, name: string) => (attribute(e, 'class') ?? '').split(' ').includes(name);
const page = elements('/frister/');
const plain = (e: Element) => textOf(e).replace(/\s+/g, ' ').trim();
const block = page.find((e) => e.tagName === 'script' && attribute(e, 'data-planner') !== undefined);
const data = JSON.parse((block?.childNodes[0] as { value: string } | undefined)?.value ?? '{}') as PageData;

describe('/frister/', () => {
  test('the list shows every deadline that the planner counts, with its words and a link to each statement', () => {
    expect(data.deadlines.length).toBeGreaterThan(70);
    const shown = new Map(page.flatMap((e) => { const id = attribute(e, 'data-statement'); return id ? [[id, plain(e)] as const] : []; }));
    for (const deadline of data.deadlines) {
      expect(page.some((e) => attribute(e, 'id') === `frist-${deadline.id}`), deadline.id).toBe(true);
      for (const s of deadline.statements) expect(shown.get(s.id), s.id).toContain(s.strength);
    }
    const links = page.flatMap((e) => attribute(e, 'href') ?? []);
    for (const s of data.deadlines.flatMap((d) => d.statements)) expect(links.some((l) => l.endsWith(`#${s.id}`)), s.id).toBe(true);
  });

  test('older deadlines stand apart with year and law, and never among those that are counted', () => {
    expect(data.deadlines.flatMap((d) => d.statements).filter((s) => !/^[FOBAK]/.test(s.id))).toEqual([]);
    const older = page.filter((e) => has(e, 'older-deadlines')).map(plain).join(' ');
    expect(older).toContain('Innen 48 timer'.toLowerCase());
    expect(older).toContain('2017/2018');
    expect(older).toContain('Barnevernloven (1992)');
    expect(older).toContain('innen to timer etter mottatt henvisning, som regel');
    expect(page.filter((e) => has(e, 'deadline') && attribute(e, 'id')).map(plain).join(' ')).not.toContain('48 timer');
  });

  test('the holiday table reaches ten years beyond the edition', () => {
    expect(data.calendar.lastYear).toBeGreaterThanOrEqual(new Date().getFullYear() + 10);
    expect(data.calendar.holidays['2030-04-21']).toBe('Første påskedag');
  });

  test('the page says how it reads what the sources leave open', () => {
    const words = page.filter((e) => e.tagName === 'main').map(plain).join(' ');
    for (const said of ['Veilederen sier ikke hva ukene telles fra', 'Kilden sier ikke om lørdag er en virkedag', 'blir ikke flyttet']) expect(words).toContain(said);
  });

  test('no field asks for a name, and the label warns against one', () => {
    const inputs = page.filter((e) => e.tagName === 'input').map((e) => attribute(e, 'name'));
    expect(inputs.sort()).toEqual(['aloneFrom', 'label', 'movedIn', 'movingOut', 'pathway', 'pathway', 'pathway', 'saturday', 'tema', 'tema', 'tema', 'view', 'view', 'weekly']);
    expect(plain(page.find((e) => attribute(e, 'id') === 'label-hjelp') as Element)).toContain('Ikke skriv navn');
  });
});

describe.each(['omsorg', 'behandling', 'akutt'])('the time line of %s', (pathway) => {
  const front = elements(`/forlop/${pathway}/`);
  const block = front.find((e) => has(e, 'timeline-block')) as Element;

  test('is drawn twice, for wide and narrow, and says where the same stands in words', () => {
    const drawings = front.filter((e) => e.tagName === 'svg' && has(e, 'timeline'));
    expect(drawings).toHaveLength(2);
    for (const d of drawings) expect([attribute(d, 'role'), attribute(d, 'aria-label')]).toEqual(['img', `Tidslinje for forløp ${pathway}. Det samme står som tekst under bildet.`]);
  });

  test('has a text alternative that names everything in the picture', () => {
    const labels = front.filter((e) => e.tagName === 'text' && has(e, 'tl-label')).map((e) => plain(e).split(' · ')[0] ?? '');
    const words = plain(block).slice(plain(block).indexOf('Tidslinjen som tekst'));
    expect(labels.length).toBeGreaterThan(8);
    for (const label of labels) expect(words).toContain(label);
  });
});

test('the style of tools is not paid for by reading pages', () => {
  const html = readFileSync('dist/krav/medvirkning/index.html', 'utf8');
  expect(html.match(/<link rel="stylesheet"/g)?.length).toBe(readFileSync('dist/kvalitetsmaal/1/index.html', 'utf8').match(/<link rel="stylesheet"/g)?.length);
  expect(html).not.toContain('deadline-planner');
});

describe('/forlop/sammenlign/', () => {
  const compare = elements('/forlop/sammenlign/');
  test('marks what differs and says who is silent, in words', () => {
    const topics = compare.filter((e) => has(e, 'topic')).map(plain);
    expect(topics.length).toBeGreaterThanOrEqual(15);
    const transition = topics.find((t) => t.startsWith('Overgangsmøte')) ?? '';
    for (const said of ['Styrken er ulik', 'Tiden er ulik', 'Ikke nevnt i akutt', 'to måneder før utflytting', 'tre måneder før utflytting']) expect(transition).toContain(said);
  });
  test('has a door from /forlop/', () => {
    expect(elements('/forlop/').some((e) => attribute(e, 'href') === '/forlop/sammenlign/')).toBe(true);
  });
});
