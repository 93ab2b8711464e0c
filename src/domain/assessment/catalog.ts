import type { Strength } from '../strength.ts';

/** The sets a service can be assessed against, in the order of the page. */
export const SETS = ['krav', 'kvalitetsmaal', 'beredskap'] as const;
export type SetId = (typeof SETS)[number];

/** One thing to assess: a statement of the guideline, or a quality goal. */
export interface Criterion {
  /** K5.3, V1.2, or the goal's page id M7. Answers are kept under it, never under a position. */
  id: string;
  set: SetId;
  /** The page it belongs to: K5, M7, V1. */
  group: string;
  text: string;
  strength: Strength;
  /** Core criteria are what a round is finished with; the others are there for those who go deeper. */
  core: boolean;
}

/** What a goal is followed by, registered as a count («9 av 10»), never as cases. */
export interface Indicator { id: string; goal: string; text: string }

export interface CriterionGroup { id: string; set: SetId; title: string }

/** Everything that can be answered. The page is made from it, and the script reads it back from the page. */
export interface Catalog { groups: CriterionGroup[]; criteria: Criterion[]; indicators: Indicator[] }
