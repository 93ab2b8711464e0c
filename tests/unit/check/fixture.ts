import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkContent } from '../../../scripts/check/check-content.ts';
import { formatProblem } from '../../../src/domain/problem.ts';

const FIXTURES = path.resolve('tests/fixtures/check');

/** Lays the fixture's files over the faultless base and returns what the check says, one line a fault. */
export function check(fixture: string, { promised = [], without = [] }: { promised?: string[]; without?: string[] } = {}): string[] {
  const root = mkdtempSync(path.join(tmpdir(), 'fagleser-'));
  try {
    cpSync(path.join(FIXTURES, 'base'), root, { recursive: true });
    if (fixture !== 'base') cpSync(path.join(FIXTURES, fixture), root, { recursive: true });
    for (const file of without) rmSync(path.join(root, 'content', file));
    return checkContent(root, promised).problems.map(formatProblem);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
