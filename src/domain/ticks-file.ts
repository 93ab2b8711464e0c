import { POINT_ID } from './ids.ts';
import type { Ticks } from './ticks.ts';

/** The file, and the stored text: `{ type, version, page, ticks: { id: mark } }`. */
const TYPE = 'fagleser-sjekkliste';
const VERSION = 1;

export const serialiseTicks = (page: string, ticks: Ticks): string =>
  `${JSON.stringify({ type: TYPE, version: VERSION, page, ticks: Object.fromEntries(ticks) }, null, 1)}\n`;

/** Why a text is no tick list for this page. `other-page` names the page it is for. */
export type TicksFault = { fault: 'damaged' | 'foreign' | 'newer' } | { fault: 'other-page'; page: string };
export type ReadTicks = { ok: true; ticks: Ticks } | ({ ok: false } & TicksFault);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

export function readTicks(text: string, page: string): ReadTicks {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, fault: 'damaged' };
  }
  if (!isRecord(data) || data['type'] !== TYPE) return { ok: false, fault: 'foreign' };
  const { version, page: of, ticks } = data;
  if (typeof version === 'number' && version > VERSION) return { ok: false, fault: 'newer' };
  if (version !== VERSION || typeof of !== 'string' || !isRecord(ticks)) return { ok: false, fault: 'damaged' };
  const entries = Object.entries(ticks);
  if (!entries.every((e): e is [string, string] => POINT_ID.test(e[0]) && typeof e[1] === 'string')) return { ok: false, fault: 'damaged' };
  return of === page ? { ok: true, ticks: new Map(entries) } : { ok: false, fault: 'other-page', page: of };
}
