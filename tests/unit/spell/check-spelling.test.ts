import { mkdtempSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSpelling } from '../../../scripts/spell/check-spelling.ts';
import { formatProblem } from '../../../src/domain/problem.ts';

let root: string;
/** What the base itself needs beyond the common dictionary. */
const BASE = ['BTI', 'Bufdir', 'Bufetat', 'handlingsveileder', 'lysark'];
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'fagleser-'));
  cpSync('tests/fixtures/check/base', root, { recursive: true });
  list(BASE);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFileSync(path.join(root, 'content', file), text);
const list = (words: string[]) => write('ordbok.txt', `${words.join('\n')}\n`);
const says = () => checkSpelling(root).problems.map(formatProblem);

describe('the spelling of content/', () => {
  test('nothing is wrong with the base', () => {
    expect(says()).toEqual([]);
    expect(checkSpelling(root).checked).toBeGreaterThan(50);
  });

  test('a misspelled word is told with its place and the word that was meant', () => {
    write('flyttet.yaml', '- id: K1.9\n  to: K1.1\n  reason: Barnets medvikning står i K1.1.\n');
    expect(says()).toEqual(['content/flyttet.yaml:3 · nummer 1, reason · «medvikning» står ikke i ordboken · Rett stavemåten (medvirkning?), eller føy ordet til i content/ordbok.txt hvis det er riktig.']);
  });

  test('a word of the field passes when it is in the word list', () => {
    write('flyttet.yaml', '- id: K1.9\n  to: K1.1\n  reason: Enetiltak står i K1.1.\n');
    expect(says()).toHaveLength(1);
    list(['# Fagets ord.', 'BTI', 'Bufdir', 'Bufetat', 'enetiltak  # i institusjon', 'handlingsveileder', 'lysark']);
    expect(says()).toEqual([]);
  });

  test('the word list is in order, and holds nothing twice or in vain', () => {
    list(['barnevern', ...BASE, 'lysark', 'enetiltak']);
    expect(says()).toEqual([
      'content/ordbok.txt:1 · barnevern · ordet står alt i den vanlige ordboken · Ta det bort.',
      'content/ordbok.txt:7 · lysark · ordet står to ganger · Ta bort det ene.',
      'content/ordbok.txt:8 · enetiltak · ordet står etter «lysark» · Sett det inn der det hører til i alfabetet.',
    ]);
  });

  test('words that no text uses any more are named', () => {
    list([...BASE, 'ukeplan']);
    expect(checkSpelling(root).unused).toEqual(['ukeplan']);
  });
});
