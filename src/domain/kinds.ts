/** What a source point is. Set in the register; a statement on the site takes its kind from there. */
export const KINDS = [
  'norm', 'task', 'deadline', 'quality-goal', 'indicator', 'proposal', 'question', 'tool',
  'definition', 'background', 'finding', 'example', 'statistic', 'reference', 'figure', 'heading-only',
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Kinds whose modal verb tells somebody what to do. In the other kinds a «kan» or «må»
 * only describes, so no strength word is shown beside them.
 */
const NORMATIVE: ReadonlySet<Kind> = new Set(['norm', 'task', 'deadline', 'quality-goal', 'indicator']);
export const isNormative = (kind: Kind): boolean => NORMATIVE.has(kind);

/** Norwegian name of a kind, shown where the strength word would stand when the point is not normative. */
export const KIND_LABEL: Record<Kind, string> = {
  norm: 'norm', task: 'oppgave', deadline: 'frist', 'quality-goal': 'kvalitetsmål', indicator: 'indikator',
  proposal: 'forslag', question: 'spørsmål', tool: 'verktøy', definition: 'definisjon', background: 'bakgrunn',
  finding: 'funn', example: 'eksempel', statistic: 'tall', reference: 'henvisning', figure: 'figur',
  'heading-only': 'overskrift',
};
