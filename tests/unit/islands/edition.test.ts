import { expect, test } from 'vitest';
import { ageText, pastReview } from '../../../src/islands/edition-status/age.ts';
import { noticeOf, type Situation } from '../../../src/islands/edition-status/notice.ts';
import { editionText, summary } from '../../../src/islands/stored-edition/describe.ts';

const at = (date: string) => Date.parse(date);

test.each([
  ['2026-03-08', 'fra i dag'], ['2026-03-09', '1 dag gammel'], ['2026-04-08', '31 dager gammel'], ['2026-05-07', '60 dager gammel'],
  ['2026-05-08', '2 måneder gammel'], ['2028-03-07', '23 måneder gammel'], ['2028-03-08', '2 år gammel'], ['2026-03-01', 'fra i dag'],
])('on %s an edition built on 8 March 2026 is %s', (now, text) => {
  expect(ageText('2026-03-08', at(`${now}T12:00:00Z`))).toBe(text);
});

test('the day of the review is not past it; the next day is', () => {
  expect(pastReview('2026-09-08', at('2026-09-08T23:59:59Z'))).toBe(false);
  expect(pastReview('2026-09-08', at('2026-09-09T00:00:00Z'))).toBe(true);
});

const CALM: Situation = { online: true, stored: true, waiting: false, replaced: false, postponed: false };
test.each([
  ['nothing to say', {}, null],
  ['offline with everything stored', { online: false }, /Alt her virker/],
  ['offline before it is stored', { online: false, stored: false }, /ikke lagret/],
  ['a new edition', { waiting: true }, /Ny utgave er klar/],
  ['a new edition, asked to wait', { waiting: true, postponed: true }, null],
  ['taken into use elsewhere', { replaced: true, postponed: true }, /annet vindu/],
  ['offline goes before a new edition', { online: false, waiting: true }, /uten nett/],
])('%s', (_, change, text) => {
  const notice = noticeOf({ ...CALM, ...change });
  if (text) expect(notice?.text).toMatch(text);
  else expect(notice).toBeNull();
});

test('the reader can put a new edition off, but not an edition that others have taken into use', () => {
  expect(noticeOf({ ...CALM, waiting: true })).toMatchObject({ action: { does: 'ta-i-bruk' }, postpone: true });
  expect(noticeOf({ ...CALM, replaced: true })).toEqual({ text: expect.any(String), action: { label: 'Last siden på nytt', does: 'last-pa-nytt' } });
});

const RECORD = { id: '1-a', version: '1.0', built: '2026-03-08', review: '2026-09-08', files: 300, bytes: 7_440_000 };
test('«Last ned» tells what is stored, how old and how large', () => {
  expect(editionText(RECORD, '1-a', at('2026-03-20'))).toBe('Denne utgaven: 1.0, bygd 8. mars 2026 (12 dager gammel). 300 filer, 7,4 MB.');
  expect(editionText(RECORD, '1-b', at('2026-03-20'))).toContain('En annen utgave');
});

test.each([
  [1, 0, {}, 'virker uten nett'], [1, 1, { busy: true }, 'virker uten nett'], [0, 1, { busy: true }, 'lagres nå'],
  [0, 0, { off: true }, 'Du har fjernet'], [0, 1, {}, 'delvis'], [0, 0, {}, 'ikke lagret på denne enheten ennå'],
])('with %i whole and %i half editions, %j', (whole, unfinished, state, text) => {
  expect(summary({ editions: Array(whole).fill(RECORD), unfinished }, { off: false, busy: false, ...state })).toContain(text);
});
