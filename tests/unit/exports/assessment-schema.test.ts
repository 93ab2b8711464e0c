import { expect, test } from 'vitest';
import { STATUSES } from '../../../src/domain/assessment/status.ts';
import { assessmentJsonSchema } from '../../../src/exports/assessment-schema.ts';

// biome-ignore lint/suspicious/noExplicitAny: a schema is a tree of anything
const schema = assessmentJsonSchema() as any;
const round = schema.properties.rounds.items;

test('the published schema says which version it describes, and is as strict as the reader', () => {
  expect(schema.$schema).toContain('2020-12');
  expect([schema.properties.format.const, schema.properties.version.const]).toEqual(['fagleser-egenvurdering', 2]);
  expect([schema.additionalProperties, round.additionalProperties]).toEqual([false, false]);
  expect(schema.required).toEqual(['format', 'version', 'edition', 'savedAt', 'current', 'rounds']);
});

test('it holds the statuses, the forms of ids and dates, and what each part means', () => {
  const answer = round.properties.answers.additionalProperties;
  expect(answer.properties.status.enum).toEqual([...STATUSES]);
  expect(round.properties.answers.propertyNames.pattern).toContain('[A-Z]');
  expect(round.properties.date.format).toBe('date');
  for (const part of [schema, round, answer]) expect(part.description).toMatch(/\.$/);
});

test('no part of a deviation or an answer is a field for a name', () => {
  expect(JSON.stringify(schema).toLowerCase()).not.toMatch(/"(name|navn)"/);
});
