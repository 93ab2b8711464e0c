/** The five source documents, in the order of their standing today. */
export const SOURCE_IDS = ['akuttarbeid', 'forlop', 'tilstand', 'beredskap', 'bti'] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** Whether a document holds today, or is shown for what it was. */
export const STANDINGS = ['gjeldende', 'eldre'] as const;
export type Standing = (typeof STANDINGS)[number];
