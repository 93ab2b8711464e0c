import type { Page, Point, Section } from '../../../../src/domain/guideline.ts';

/** A statement with what a test needs said; the rest is as plain as can be. */
export function makePoint(given: Partial<Omit<Point, 'page' | 'section'>> & { page?: Partial<Page>; section?: Partial<Section> }): Point {
  const id = given.id ?? 'A1.1';
  const page = {
    id: id.split('.')[0], address: '/forlop/akutt/inntak/', file: '', type: 'forlop', title: 'Inntaksfasen', short: 'Inntak', summary: '', audience: '',
    sources: ['forlop'], pathway: 'akutt', phase: undefined, related: [], sections: [], ...given.page,
  } as unknown as Page;
  const section = { id: `${page.id}a`, heading: 'Oppgaver', points: [], gaps: [], tables: [], ...given.section } as Section;
  return {
    text: 'Institusjonen bør holde møte.', strength: 'bør', kind: 'task', normative: true, actors: ['institusjonen'], law: [], lawRefs: [], renamed: [], urls: [],
    sources: [], related: [], disagreements: [], pathway: page.pathway, phase: page.phase, ...given, id, page, section,
  };
}
