import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The part of a page that axe needs. Its own policy must be off (`bypassCSP`), since axe is evaluated in it. */
interface Evaluating { evaluate(script: string): Promise<unknown> }

/** The faults of accessibility that a program can find in a page as it stands, each with up to three places. */
export async function axeFaults(page: Evaluating, { more = [] as string[], root = 'html' } = {}): Promise<string[]> {
  await page.evaluate(AXE);
  const options = { runOnly: { type: 'tag', values: [...AA, ...more] }, resultTypes: ['violations'] };
  return await page.evaluate(`axe.run(${JSON.stringify(root)}, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(', ')))`) as string[];
}
