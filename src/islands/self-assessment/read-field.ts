import { withAnswer, withCount } from '../../domain/assessment/answers.ts';
import { isIsoDay } from '../../domain/iso-day.ts';
import { type Catalog, SETS } from '../../domain/assessment/catalog.ts';
import { RESPONSIBLE_ROLES } from '../../domain/assessment/responsible-roles.ts';
import type { Round } from '../../domain/assessment/round.ts';
import { STATUSES } from '../../domain/assessment/status.ts';
import { isOneOf } from '../../domain/closed-list.ts';
import { parseFieldName } from './field-names.ts';

/** What is asked of a round itself. */
const HEAD = ['unit', 'title', 'date'] as const;

export interface Field { name: string; value: string; checked?: boolean }

/** The round with what one field of the form now says. A field that is not the form's own leaves it as it is. */
export function withField(round: Round, catalog: Catalog, field: Field): Round {
  const parsed = parseFieldName(field.name);
  if (!parsed) return round;
  const { kind, id } = parsed;
  const { value } = field;
  if (kind === 'round') return withHead(round, id, value);
  if (kind === 'set') return withSet(round, id, Boolean(field.checked));
  if (kind === 'met' || kind === 'of') return withCount(round, id, { [kind]: /^\d{1,5}$/.test(value) ? Number(value) : undefined });
  const criterion = catalog.criteria.find((c) => c.id === id);
  if (!criterion) return round;
  switch (kind) {
    case 'status': return withAnswer(round, criterion, { status: isOneOf(STATUSES, value) ? value : undefined });
    case 'role': return withAnswer(round, criterion, { role: isOneOf(RESPONSIBLE_ROLES, value) ? value : undefined });
    case 'evidence': return withAnswer(round, criterion, { evidence: value });
    case 'action': return withAnswer(round, criterion, { action: value });
    case 'due': return withAnswer(round, criterion, { due: isIsoDay(value) ? value : undefined });
  }
}

/** A round always has a date, so a date field that is empty, or holds none, leaves the last one standing. */
function withHead(round: Round, id: string, value: string): Round {
  if (id === 'date') return isIsoDay(value) ? { ...round, date: value } : round;
  return isOneOf(HEAD, id) ? { ...round, [id]: value } : round;
}

const withSet = (round: Round, set: string, chosen: boolean): Round =>
  ({ ...round, sets: SETS.filter((s) => (s === set ? chosen : round.sets.includes(s))) });

/** What a field should show for a round: the value of a box, or whether it is ticked. */
export function fieldState(round: Round, field: Field): { value: string } | { checked: boolean } | null {
  const parsed = parseFieldName(field.name);
  if (!parsed) return null;
  const { kind, id } = parsed;
  switch (kind) {
    case 'set': return { checked: isOneOf(round.sets, id) };
    case 'status': return { checked: round.answers[id]?.status === field.value };
    case 'round': return isOneOf(HEAD, id) ? { value: round[id] } : null;
    case 'met': case 'of': return { value: String(round.counts[id]?.[kind] ?? '') };
    default: return { value: round.answers[id]?.[kind] ?? '' };
  }
}
