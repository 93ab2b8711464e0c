import type { SourceId, Standing } from '../domain/sources.ts';
import type { Content } from './read-content.ts';

/** The documents that hold today, or those that are older, as content/kilder.yaml has it. */
export const sourcesThatAre = (standing: Standing, content: Content): ReadonlySet<SourceId> =>
  new Set(content.sources.flatMap((f) => f.value).filter((s) => s.standing === standing).map((s) => s.id));
