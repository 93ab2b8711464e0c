/**
 * How binding a statement is: the source's own modal verb, strongest first.
 * `beskrevet` is a statement that the source makes without a modal verb.
 * It is shown as such and never raised: «har rett til» may bind more than «bør».
 */
export const STRENGTHS = ['skal', 'må', 'bør', 'anbefales', 'kan', 'beskrevet'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What the reader is told about each word. Shown on «Slik leser du» and as the label's explanation. */
export const STRENGTH_MEANING: Record<Strength, string> = {
  skal: 'Kilden sier «skal». Det er bindende slik kilden stiller det.',
  må: 'Kilden sier «må». Det er bindende eller nødvendig slik kilden stiller det.',
  bør: 'Kilden sier «bør». Det er den praksisen kilden vil ha. Veilederen for forløp ber om at valg som avviker vesentlig fra den, begrunnes og dokumenteres.',
  anbefales: 'Kilden sier «anbefales». Det er et faglig råd.',
  kan: 'Kilden sier «kan». Det er en mulighet du vurderer i den enkelte saken.',
  beskrevet:
    'Kilden sier dette uten skal, må, bør, anbefales eller kan. Det kan likevel være en rett eller en plikt, så les ordene.',
};

/** Binding words are drawn filled, advice outlined, the rest dotted: shape tells them apart before colour. */
export const STRENGTH_SHAPE: Record<Strength, 'filled' | 'outlined' | 'dotted'> = {
  skal: 'filled',
  må: 'filled',
  bør: 'outlined',
  anbefales: 'outlined',
  kan: 'dotted',
  beskrevet: 'dotted',
};

/** The strength words of some statements, strongest first, each once. */
export const strengthsAmong = (statements: readonly { strength: Strength }[]): Strength[] =>
  STRENGTHS.filter((word) => statements.some((s) => s.strength === word));

/** Position in the list, 0 is strongest. */
export const strengthRank = (strength: Strength): number => STRENGTHS.indexOf(strength);
