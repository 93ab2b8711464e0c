import { isOneOf } from '../../domain/closed-list.ts';
import { type Choice, HORIZON_IDS, usualHorizon } from '../../domain/planner/choice.ts';
import { STAY_PATHWAYS, type StayPathway } from '../../domain/planner/deadline.ts';
import { ALARM_IDS, type AlarmChoice, USUAL_ALARM } from './alarms.ts';

/** What stands in the form. An empty date field is no date. */
export function readChoice(form: HTMLFormElement): { choice: Choice; saturdayCounts: boolean } {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? '').trim();
  const pathway: StayPathway = STAY_PATHWAYS.find((p) => p === text('pathway')) ?? 'omsorg';
  const horizon = text('horizon');
  return {
    choice: {
      pathway, movedIn: text('movedIn'),
      movingOut: text('movingOut') || undefined, aloneFrom: text('aloneFrom') || undefined,
      horizon: isOneOf(HORIZON_IDS, horizon) ? horizon : usualHorizon(pathway),
    },
    saturdayCounts: data.has('saturday'),
  };
}

/** The reminder that is chosen for the calendar file. */
export function readAlarm(form: HTMLFormElement): AlarmChoice {
  const alarm = new FormData(form).get('alarm');
  return isOneOf(ALARM_IDS, alarm) ? alarm : USUAL_ALARM;
}
