import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { stop } from './dependencies.mjs';

const MAC_AND_WINDOWS = {
  chromium: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};
const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Path of an installed browser, or undefined. */
function find(kind) {
  const named = process.env[kind.toUpperCase()];
  const places = (process.env.PATH ?? '').split(path.delimiter);
  return [named, ...NAMES[kind].flatMap((name) => places.map((p) => path.join(p, name))), ...MAC_AND_WINDOWS[kind]]
    .find((file) => file && existsSync(file));
}

/** Paths of Chromium and Firefox; installs Debian's packages where it may, else says how to get them. */
export function ensureBrowsers() {
  const missing = ['chromium', 'firefox'].filter((kind) => !find(kind));
  if (missing.length) {
    const packages = missing.map((kind) => (kind === 'firefox' ? 'firefox-esr' : kind));
    const may = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
    if (!may) stop(`Nettlesertestene trenger ${missing.join(' og ')}. Installer: sudo apt-get install ${packages.join(' ')} (eller sett ${missing.map((k) => `${k.toUpperCase()}=<sti>`).join(' ')}).`);
    console.log(`Installerer ${packages.join(' og ')} fra Debian (ett til tre minutter) …`);
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  const found = { CHROMIUM: find('chromium'), FIREFOX: find('firefox') };
  if (!found.CHROMIUM || !found.FIREFOX) stop(`Fikk ikke installert ${missing.join(' og ')}. Installer selv, og kjør npm test på nytt.`);
  return found;
}
