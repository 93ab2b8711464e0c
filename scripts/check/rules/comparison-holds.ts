import { PATHWAY_LETTERS } from '../../../src/domain/ids.ts';
import { STAY_PATHWAYS } from '../../../src/domain/planner/deadline.ts';
import { problemAt, type Rule } from '../rule.ts';

const name = 'sammenligning';

export const comparisonHolds: Rule = {
  name,
  description: 'Hvert punkt i content/sammenlign.yaml finnes og hører til forløpet det står under; hvert tema står én gang og har minst to forløp.',
  needsWhole: true,
  check: ({ content }) => {
    const ids = new Set(content.pages.flatMap((p) => p.value.sections.flatMap((s) => s.points.map((point) => point.id))));
    return content.comparison.flatMap((file) => file.value.flatMap((topic, t) => [
      ...STAY_PATHWAYS.flatMap((pathway) => topic[pathway].flatMap((id, i) => {
        const say = (message: string, advice: string) => [problemAt(file, name, [t, pathway, i], `tema ${topic.id}, ${pathway}`, message, advice)];
        if (!ids.has(id)) return say(`punktet «${id}» finnes ikke`, 'Rett id-en, eller ta den bort.');
        // Part 1 holds for all of them.
        return id[0] === PATHWAY_LETTERS[pathway] || id[0] === PATHWAY_LETTERS.felles ? [] : say(`punktet «${id}» hører ikke til ${pathway}`, 'Sett det under forløpet det står i.');
      })),
      ...(STAY_PATHWAYS.filter((p) => topic[p].length > 0).length < 2
        ? [problemAt(file, name, [t], `tema ${topic.id}`, 'bare ett forløp har punkter', 'Det trengs minst to for å sammenligne.')] : []),
      ...(file.value.findIndex((other) => other.id === topic.id) < t
        ? [problemAt(file, name, [t, 'id'], `tema ${topic.id}`, 'id-en er brukt før', 'Gi en ny id som ikke har vært brukt.')] : []),
    ]));
  },
};
