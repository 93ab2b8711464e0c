import type { AcuteStep } from '../domain/acute.ts';
import type { Point } from '../domain/guideline.ts';
import { loadContent, loadGuideline } from './guideline.ts';

let steps: AcuteStep[] | undefined;

/** The steps of content/akutt-na.yaml with every id followed. Throws on an id that leads nowhere; the check says which. */
export function acuteSteps(): AcuteStep[] {
  if (steps) return steps;
  const { points, pages } = loadGuideline();
  const byId = new Map(points.map((p) => [p.id, p] as const));
  const point = (id: string): Point => byId.get(id) ?? missing(id);
  const gap = (id: string): AcuteStep['gaps'][number] => {
    for (const page of pages) for (const section of page.sections) for (const g of section.gaps) {
      const source = g.sources.find((s) => s.id === id);
      if (source) return { heading: g.heading, source, page };
    }
    return missing(id);
  };
  steps = loadContent().acute.flatMap((f) => f.value).map((step) => ({
    id: step.id, heading: step.heading, short: step.short, silent: step.silent, seeLaw: step.seeLaw,
    parts: step.parts.map((part) => ({ heading: part.heading, points: part.points.map(point) })),
    gaps: step.gaps.map(gap),
    ask: step.ask && { title: step.ask.title, lead: step.ask.lead, points: step.ask.points.map(point) },
    older: step.older.map(point),
  }));
  return steps;
}

function missing(id: string): never {
  throw new Error(`content/akutt-na.yaml viser til «${id}», som ikke finnes. Kjør npm run check for å se hvor.`);
}
