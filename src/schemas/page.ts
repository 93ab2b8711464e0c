import { z } from 'zod';
import * as f from './fields.ts';

/** The smallest statement the site makes. Kind, law and (unless given) actors and timing come from its source points. */
export const point = z.strictObject({
  id: f.pointId,
  text: f.text,
  strength: f.strength,
  /** Register ids. All must have this strength. */
  sources: z.array(f.registerId, { error: 'punktet mangler kilde · Skriv minst én register-id.' })
    .min(1, 'punktet mangler kilde · Skriv minst én register-id.'),
  /** Who carries it out. Leave out to take it from the register; give it to narrow it down. */
  actors: z.array(f.actor).optional(),
  /** Give it only when the source points have several; it must be one of theirs. */
  timing: f.timing.optional(),
  /** A reservation the reader must see, in the editors' voice. */
  note: f.text.optional(),
  /** Why a strength word stands in the text of a point whose own strength is beskrevet. */
  verbs: f.text.optional(),
  /** Ids of statements or pages that say more. */
  related: z.array(z.string()).optional(),
});

/** A heading that the capture of the source holds without its text. */
export const gap = z.strictObject({
  /** What the heading is called in the source. */
  heading: f.text,
  sources: z.array(f.registerId).min(1),
});

export const section = z.strictObject({
  id: f.sectionId,
  heading: f.text,
  pathway: f.pathway.optional(),
  phase: f.phase.optional(),
  /** The role whose duties the section lists. */
  role: f.actor.optional(),
  points: z.array(point).default([]),
  gaps: z.array(gap).default([]),
  /** Ids of tables in content/tall/ shown in this section. */
  tables: z.array(z.string()).default([]),
}).refine((s) => s.points.length + s.gaps.length + s.tables.length > 0, 'seksjonen er tom · Skriv et punkt, eller ta den bort.');

/** One page. Its address is the file's path: content/krav/medvirkning.yaml → /krav/medvirkning/. */
export const page = z.strictObject({
  id: f.pageId,
  title: f.text,
  /** A shorter title for menus. */
  short: f.text.optional(),
  /** One sentence for search hits and link previews. */
  summary: f.text,
  /** Who the page is for and when it is needed: one or two sentences. */
  audience: f.text,
  pathway: f.pathway.optional(),
  phase: f.phase.optional(),
  related: z.array(z.string()).optional(),
  sections: z.array(section).min(1, 'siden har ingen seksjoner · Skriv minst én.'),
});
export type PageFile = z.infer<typeof page>;
export type PointEntry = z.infer<typeof point>;
