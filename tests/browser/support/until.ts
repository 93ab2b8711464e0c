/** What a user would see in the end is waited for so long, however slow the machine is. */
export const CEILING = 60_000;

/**
 * Waits until `check` gives something true, and gives that. A check that fails is tried again: a page that is being left
 * has nothing to ask. After the ceiling it says in plain words what it waited for, and how the last check failed.
 */
export async function until<T>(what: string, check: () => Promise<T> | T, ceiling = CEILING): Promise<NonNullable<T>> {
  const end = Date.now() + ceiling;
  let cause: unknown;
  for (;;) {
    try {
      const found = await check();
      if (found) return found;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > end) throw new Error(`Ventet forgjeves på ${what}${cause ? ` (${(cause as Error).message})` : ''}`, { cause });
    await new Promise((again) => setTimeout(again, 40));
  }
}
