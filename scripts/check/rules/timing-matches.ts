import { describeTiming, sameTiming, type Timing } from '../../../src/domain/timing.ts';
import { placedPoints, type Rule } from '../rule.ts';

const name = 'frist-som-kilden';
const distinct = (timings: Timing[]): Timing[] => timings.filter((t, i) => timings.findIndex((other) => sameTiming(t, other)) === i);

export const timingMatches: Rule = {
  name,
  description: 'En frist er den samme som i kilden, og et punkt har bare én.',
  check: ({ content, register }) => placedPoints(content).flatMap(({ point, problem }) => {
    const timings = distinct(point.sources.flatMap((id) => register.get(id)?.timing ?? []));
    const list = timings.map((t) => `«${describeTiming(t)}»`).join(' og ') || 'ingen frist';
    const own = point.timing;
    if (own && !timings.some((t) => sameTiming(t, own))) {
      return [problem(name, 'timing', `«${describeTiming(own)}» er ikke fristen i kilden, som har ${list}`, 'Ta bort feltet, eller rett det.')];
    }
    return !own && timings.length > 1 ? [problem(name, 'timing', `kildepunktene har ulike frister: ${list}`, 'Del punktet, eller velg en frist i feltet timing.')] : [];
  }),
};
