import { CONTENT_TYPES } from '../../../src/domain/content-types.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { placedPoints, problemAt, type Rule } from '../rule.ts';

const name = 'akutt-na';

export const acuteReferences: Rule = {
  name,
  description: '«Akutt nå» viser til utsagn som finnes, og holder eldre kilder for seg.',
  needsWhole: true,
  check: ({ content }) => {
    const texts = new Map(placedPoints(content).map(({ point }) => [point.id, point.text]));
    const older = new Set(content.pages.filter((p) => CONTENT_TYPES[p.type].standing === 'eldre')
      .flatMap((p) => p.value.sections.flatMap((s) => s.points.map((x) => x.id))));
    const gaps = new Set(content.pages.flatMap((p) => p.value.sections.flatMap((s) => s.gaps.flatMap((g) => g.sources))));
    return content.acute.flatMap((file) => file.value.flatMap((step, i) => {
      const say = (path: (string | number)[], message: string, advice: string): Problem =>
        problemAt(file, name, [i, ...path], `steget «${step.id}», ${path[0]}`, message, advice);
      const known = (path: (string | number)[], id: string, wantOlder?: boolean): Problem[] => {
        if (!texts.has(id)) return [say(path, `id-en «${id}» finnes ikke`, 'Rett id-en, eller ta den bort.')];
        if (wantOlder === undefined || older.has(id) === wantOlder) return [];
        return [wantOlder
          ? say(path, `«${id}» er fra en kilde som gjelder i dag`, 'Flytt den til parts.')
          : say(path, `«${id}» er fra en eldre kilde`, 'Flytt den til older, så den står merket med år og lov.')];
      };
      return [
        ...(file.value.findIndex((s) => s.id === step.id) < i ? [say(['id'], 'id-en er brukt før', 'Gi steget en annen id.')] : []),
        ...step.parts.flatMap((part, p) => part.points.flatMap((id, n) => known(['parts', p, 'points', n], id, false))),
        ...step.older.flatMap((id, n) => known(['older', n], id, true)),
        ...step.gaps.flatMap((id, n) => (gaps.has(id) ? [] : [say(['gaps', n], `«${id}» er ikke en overskrift uten tekst på noen side`, 'Finn id-en under gaps i content/krav/ eller content/forlop/.')])),
        ...(step.ask?.points ?? []).flatMap((id, n) => [
          ...known(['ask', 'points', n], id),
          ...(step.ask && texts.get(id)?.startsWith(`${step.ask.lead} `) === false
            ? [say(['ask', 'points', n], `«${id}» begynner ikke med «${step.ask.lead}»`, 'Velg et annet utsagn, eller rett lead.')] : []),
        ]),
        ...(step.parts.length + step.gaps.length === 0 && !step.silent
          ? [say(['parts'], 'steget har ingenting fra en kilde som gjelder', 'Skriv feltet silent, som sier hva kildene ikke svarer på.')] : []),
      ];
    }));
  },
};
