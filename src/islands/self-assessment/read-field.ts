import { withAnswer, withCount } from '../../domain/assessment/answers.ts';
import { isIsoDay } from '../../domain/iso-day.ts';
import { type Catalog, SETS, type SetId } from '../../domain/assessment/catalog.ts';
import type { ResponsibleRole } from '../../domain/assessment/responsible-roles.ts';
import type { Round } from '../../domain/assessment/round.ts';
import type { Status } from '../../domain/assessment/status.ts';
import { parseFieldName } from './field-names.ts';

export interface Field { name: string; value: string; checked?: boolean }

/** The round with what one field of the form now says. A field that is not the form's own leaves it as it is. */
export function withField(round: Round, catalog: Catalog, field: Field): Round {
  const parsed = parseFieldName(field.name);
  if (!parsed) return round;
  const { kind, id } = parsed;
  const { value } = field;
  if (kind === 'round') return withHead(round, id, value);
  if (kind === 'set') return withSet(round, id as SetId, Boolean(field.checked));
  if (kind === 'met' || kind === 'of') return withCount(round, id, { [kind]: /^\d{1,5}$/.test(value) ? Number(value) : undefined });
  const criterion = catalog.criteria.find((c) => c.id === id);
  if (!criterion) return round;
  switch (kind) {
    case 'status': return withAnswer(round, criterion, { status: (value || undefined) as Status | undefined });
    case 'role': return withAnswer(round, criterion, { role: (value || undefined) as ResponsibleRole | undefined });
    case 'evidence': return withAnswer(round, criterion, { evidence: value });
    case 'action': return withAnswer(round, criterion, { action: value });
    case 'due': return withAnswer(round, criterion, { due: isIsoDay(value) ? value : undefined });
  }
}

/** A round always has a date, so a date field that is empty, or holds none, leaves the last one standing. */
function withHead(round: Round, id: string, value: string): Round {
  if (id === 'date') return isIsoDay(value) ? { ...round, date: value } : round;
  return id === 'unit' || id === 'title' ? { ...round, [id]: value } : round;
}

const withSet = (round: Round, set: SetId, chosen: boolean): Round =>
  ({ ...round, sets: SETS.filter((s) => (s === set ? chosen : round.sets.includes(s))) });

/** What a field should show for a round: the value of a box, or whether it is ticked. */
export function fieldState(round: Round, field: Field): { value: string } | { checked: boolean } | null {
  const parsed = parseFieldName(field.name);
  if (!parsed) return null;
  const { kind, id } = parsed;
  switch (kind) {
    case 'set': return { checked: round.sets.includes(id as SetId) };
    case 'status': return { checked: round.answers[id]?.status === field.value };
    case 'round': return { value: round[id as 'unit' | 'title' | 'date'] };
    case 'met': case 'of': return { value: String(round.counts[id]?.[kind] ?? '') };
    default: return { value: round.answers[id]?.[kind] ?? '' };
  }
}
