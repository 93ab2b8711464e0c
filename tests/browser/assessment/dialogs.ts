import type { Page } from 'puppeteer-core';
import type { Visitor } from '../support/browsers.ts';
import { chooseFiles, press, textOf } from '../support/page.ts';

/** Answers the dialog that is open by pressing the button with this value; gives back what it said. */
export async function answerDialog(page: Page, value: string): Promise<string> {
  await page.waitForSelector('dialog[open]:not([data-answered])');
  await page.$eval('dialog[open]', (d) => { (d as HTMLElement).dataset.answered = ''; });
  const said = await textOf(page, 'dialog[open]');
  await press(page, `dialog[open] button[value="${value}"]`);
  await page.waitForFunction(() => !document.querySelector('dialog[data-answered]'));
  return said;
}

/** Chooses files in the file dialog that a press on «Åpne fra fil» opens. */
export const openFiles = (page: Page, visitor: Visitor, files: Record<string, string>): Promise<void> =>
  chooseFiles(visitor, page, () => press(page, '.assess-keeping [data-action="open"]'), files);
