import { keysOf } from '../../domain/closed-list.ts';

/** When the calendar speaks up, in seconds before the event's first midnight. */
export const ALARMS = {
  ingen: { label: 'Ingen påminnelse', seconds: null },
  dagenFør: { label: 'Dagen før, kl. 9', seconds: 15 * 3600 },
  ukenFør: { label: 'En uke før, kl. 9', seconds: (6 * 24 + 15) * 3600 },
} as const;
export type AlarmChoice = keyof typeof ALARMS;
export const ALARM_IDS = keysOf(ALARMS);
/** Chosen when the page opens. */
export const USUAL_ALARM: AlarmChoice = 'dagenFør';
