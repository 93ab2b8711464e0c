/** The five source documents, in the order of their standing today. */
export const SOURCE_IDS = ['akuttarbeid', 'forlop', 'tilstand', 'beredskap', 'bti'] as const;
export type SourceId = (typeof SOURCE_IDS)[number];
