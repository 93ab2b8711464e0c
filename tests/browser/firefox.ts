import puppeteer, { type Browser } from 'puppeteer-core';

/** The Firefox that scripts/setup/browsers.mjs found, driven over BiDi. */
export const openFirefox = (): Promise<Browser> =>
  puppeteer.launch({ browser: 'firefox', executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr', headless: true });
