import type { AcuteStep } from '../domain/acute.ts';
import type { Point } from '../domain/guideline.ts';
import { loadContent, loadGuideline, pointWithId } from './guideline.ts';

let steps: AcuteStep[] | undefined;

/** The steps of content/akutt-na.yaml with every id followed. Throws on an id that leads nowhere; the check says which. */
export function acuteSteps(): AcuteStep[] {
  if (steps) return steps;
  steps = loadContent().acute.flatMap((f) => f.value).map((step) => ({
    id: step.id, heading: step.heading, short: step.short, silent: step.silent, seeLaw: step.seeLaw,
    parts: step.parts.map((part) => ({ heading: part.heading, points: part.points.map(point) })),
    gaps: step.gaps.map(gap),
    ask: step.ask && { title: step.ask.title, lead: step.ask.lead, points: step.ask.points.map(point) },
    older: step.older.map(point),
  }));
  return steps;
}

const FILE = 'content/akutt-na.yaml';
const point = (id: string): Point => pointWithId(id, FILE);

/** The heading without text that rests on a source point, with its page. */
function gap(id: string): AcuteStep['gaps'][number] {
  for (const page of loadGuideline().pages) for (const section of page.sections) for (const { heading, sources } of section.gaps) {
    const source = sources.find((s) => s.id === id);
    if (source) return { heading, source, page };
  }
  throw new Error(`${FILE} viser til overskriften «${id}», som ikke finnes. Kjør npm run check for å se alle feil.`);
}
