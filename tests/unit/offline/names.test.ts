import { expect, test } from 'vitest';
import { nameProblems } from '../../../scripts/offline/names.ts';

test.each([
  ['fagleser/krav/con.html', 'har et navn som Windows har tatt'],
  ['fagleser/LPT1/x', 'har et navn som Windows har tatt'],
  ['fagleser/hva?.html', 'har et tegn som ikke alle systemer tåler'],
  ['fagleser/kvalitetsmål/x', 'har et tegn som ikke alle systemer tåler'],
  ['fagleser/x./y', 'slutter på punktum eller mellomrom'],
  ['fagleser/../x', 'ligger ikke i mappen fagleser'],
  ['annet/x', 'ligger ikke i mappen fagleser'],
  [`fagleser/${'x'.repeat(191)}`, 'er 200 tegn, mer enn 199'],
])('%s', (path, problem) => {
  expect(nameProblems([path], 'fagleser').join()).toContain(problem);
});

test('two names that Windows takes for one', () => {
  expect(nameProblems(['fagleser/A.html', 'fagleser/a.html'], 'fagleser')).toEqual(['fagleser/a.html: er det samme som fagleser/A.html der store og små bokstaver er like']);
});

test('ordinary names pass', () => {
  expect(nameProblems(['fagleser/index.html', 'fagleser/_data/pagefind/fragment/nb_1a.pf_fragment.js', `fagleser/${'x'.repeat(190)}`], 'fagleser')).toEqual([]);
});
