import { isOneOf } from '../../domain/closed-list.ts';

/** The names of the form's fields, as the server writes them: «status:K5.3», «met:M7.2», «round:unit», «set:krav». */
export const FIELD_KINDS = ['status', 'evidence', 'action', 'role', 'due', 'met', 'of', 'round', 'set'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export function parseFieldName(name: string): { kind: FieldKind; id: string } | null {
  const at = name.indexOf(':');
  const kind = name.slice(0, at);
  return at > 0 && isOneOf(FIELD_KINDS, kind) ? { kind, id: name.slice(at + 1) } : null;
}
