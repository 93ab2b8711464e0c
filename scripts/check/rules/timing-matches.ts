import { describeTiming, sameTiming, type Timing } from '../../../src/domain/timing.ts';
import { placedPoints, type Rule } from '../rule.ts';

const distinct = (timings: Timing[]): Timing[] =>
  timings.filter((t, i) => timings.findIndex((other) => sameTiming(t, other)) === i);

export const timingMatches: Rule = {
  name: 'frist-som-kilden',
  description: 'En frist er den samme som i kilden, og et punkt har bare én.',
  check: ({ content, register }) =>
    placedPoints(content).flatMap(({ point, file, line }) => {
      const timings = distinct(point.sources.flatMap((id) => register.get(id)?.timing ?? []));
      const problem = (message: string) => [{ rule: 'frist-som-kilden', file, line: line('timing'), field: `punkt ${point.id} · timing`, message }];
      const list = timings.map((t) => `«${describeTiming(t)}»`).join(' og ');
      const own = point.timing;
      if (own && !timings.some((t) => sameTiming(t, own))) {
        return problem(`«${describeTiming(own)}» står ikke i kilden, som har ${list || 'ingen frist'}. Ta bort feltet, eller rett det.`);
      }
      return !own && timings.length > 1
        ? problem(`kildepunktene har ulike frister: ${list}. Del punktet, eller velg en frist i feltet timing.`)
        : [];
    }),
};
