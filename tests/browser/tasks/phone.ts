import type { Page } from 'puppeteer-core';
import type { Visitor } from '../support/browsers.ts';
import { asPhone, faultsOf } from '../support/page.ts';

/** A page as on a phone, whose faults and requests are written down. */
export async function openPhone(visitor: Visitor): Promise<{ page: Page; faults: string[]; requests: string[] }> {
  const page = await visitor.newPage();
  await asPhone(visitor, page);
  const requests: string[] = [];
  page.on('request', (r) => requests.push(r.url()));
  return { page, faults: faultsOf(page), requests };
}
