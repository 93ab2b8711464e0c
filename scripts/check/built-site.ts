import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Whether dist/ holds a site made of content/ as it is now: one that is older would be blamed for what is mended. */
export function siteIsCurrent(root: string): boolean {
  const page = path.join(root, 'dist/index.html');
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  return globSync('content/**/*', { cwd: root }).every((file) => statSync(path.join(root, file)).mtimeMs <= built);
}

/** The path that the site in dist/ was built for: its front page names its manifest, which lies at the root. */
export const baseOfSite = (root: string): string =>
  /href="([^"]*)manifest\.webmanifest"/.exec(readFileSync(path.join(root, 'dist/index.html'), 'utf8'))?.[1] ?? '/';
