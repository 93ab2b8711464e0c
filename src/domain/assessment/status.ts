/** How a demand stands in the service. The words are also the values in saved files. */
export const STATUSES = ['på plass', 'delvis', 'ikke på plass', 'ikke aktuelt'] as const;
export type Status = (typeof STATUSES)[number];

/** What is said of a criterion without a status. Never a value of the file: there the status is left out. */
export const NOT_ASSESSED = 'ikke vurdert';

/** 0 is weakest. `ikke aktuelt` has no place on the scale: it says nothing about how good the service is. */
export const STATUS_SCORE: Record<Status, number | null> = { 'på plass': 2, delvis: 1, 'ikke på plass': 0, 'ikke aktuelt': null };

/** A gap is what an action plan is made of. */
export const isGap = (status: Status | undefined): boolean => status === 'delvis' || status === 'ikke på plass';

/** The order in which a leader should look at them: weakest first, what does not apply last. */
export const STATUS_ORDER: readonly Status[] = ['ikke på plass', 'delvis', 'på plass', 'ikke aktuelt'];
