import { expect, test } from 'vitest';
import { type DisagreementKind, groupDisagreements } from '../../../src/domain/disagreements.ts';
import type { SourceId } from '../../../src/domain/sources.ts';

const sourceOf = (id: string) => id.split('-')[0] as SourceId;
const d = (id: string, kind: DisagreementKind, ...sources: string[]) => ({ id, kind, sources });

test('disagreements are grouped by document and kind, and those between documents stand last', () => {
  const groups = groupDisagreements([
    d('U1', 'feil', 'tilstand-1'), d('U2', 'motsigelse', 'akuttarbeid-1', 'akuttarbeid-2'), d('U3', 'motsigelse', 'tilstand-1', 'beredskap-1'), d('U4', 'motsigelse', 'tilstand-2'),
  ], sourceOf);
  expect(groups.map((g) => [g.source, g.count, g.kinds.map((k) => [k.kind, k.items.map((i) => i.id)])])).toEqual([
    ['akuttarbeid', 1, [['motsigelse', ['U2']]]],
    ['tilstand', 2, [['motsigelse', ['U4']], ['feil', ['U1']]]],
    ['mellom', 1, [['motsigelse', ['U3']]]],
  ]);
});
