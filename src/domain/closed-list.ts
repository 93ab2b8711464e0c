/** The keys of a table, in its order: a closed list that is written once, as the table. Never empty, as zod wants its lists. */
// @__NO_SIDE_EFFECTS__
export const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): [K, ...K[]] => Object.keys(table) as [K, ...K[]];

/** Whether a value is one of a closed list: for what comes from a form, a file or an address. */
export const isOneOf = <T>(list: readonly T[], value: unknown): value is T => (list as readonly unknown[]).includes(value);
