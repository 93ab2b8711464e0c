import { expect, test } from 'vitest';
import { reportLines } from '../../../scripts/offline/report.ts';

test('what is wrong on many pages is told once, with the first of them', () => {
  const problems = [{ file: '404.html', message: '«/lov/» finnes ikke' }, { file: 'a.html', message: 'x' }, { file: 'b.html', message: '«/lov/» finnes ikke' }, { file: 'c.html', message: '«/lov/» finnes ikke' }];
  expect(reportLines(problems)).toEqual(['404.html og 2 andre: «/lov/» finnes ikke', 'a.html: x']);
});
