import { describe, expect, test } from 'vitest';
import type { Traits } from '../../../src/search/data.ts';
import { type Intent, intentOf, liftOf } from '../../../src/search/intent.ts';

const asked = (text: string): string[] => Object.entries(intentOf(text)).filter(([, yes]) => yes).map(([name]) => name).sort();
const none: Traits = { roles: [], timed: false };
const only = (name: keyof Intent): Intent => ({ time: false, actor: false, meaning: false, norm: false, reason: false, amount: false, [name]: true });

describe('a question tells what kind of answer is wanted', () => {
  test.each([
    ['når er fristen', ['time']], ['kor ofte', ['time']], ['hvor mange dager', ['amount', 'time']], ['hvor lenge kan barnet bo der', ['norm', 'time']],
    ['hvem kaller inn', ['actor']], ['hvem sin oppgave', ['actor']], ['kva betyr kasusformulering', ['meaning']], ['hva er BTI', ['meaning']],
    ['må vi skrive referat', ['norm']], ['er det lov å ta mobilen', ['norm']], ['hvorfor kartlegge', ['reason']], ['kvifor', ['reason']],
    ['hvor stor del', ['amount']], ['antall saker', ['amount']], ['kartlegging', []], ['fristelser', []], ['åringer', []],
  ])('«%s» asks for %j', (text, names) => expect(asked(text)).toEqual(names));
});

describe('a statement that gives it is lifted', () => {
  test.each<[keyof Intent, Partial<Traits>, string]>([
    ['time', { timed: true }, 'Møtet holdes.'], ['time', {}, 'Innen tre virkedager.'], ['time', {}, 'Handlingsplanen evalueres ukentlig.'],
    ['actor', { roles: ['leder'] }, 'Leder innkaller.'], ['norm', { strength: 'bør' }, 'Barnet bør delta.'],
    ['reason', {}, 'Fordi barnet trenger ro.'], ['amount', {}, 'Det gjaldt 52 prosent.'], ['amount', {}, 'Halvparten flytter hjem.'],
  ])('%s by %j «%s»', (name, traits, text) => expect(liftOf(only(name), { ...none, ...traits }, text)).toBeGreaterThan(1));

  test.each<[keyof Intent, string]>([
    ['time', 'Barnet blir hørt.'], ['actor', 'Møtet holdes.'], ['norm', 'Rapporten sier noe.'], ['reason', 'Barnet bor her.'], ['amount', 'Barnet bor her.'],
  ])('%s not by «%s»', (name, text) => expect(liftOf(only(name), none, text)).toBe(1));

  test('what is not asked for lifts nothing', () => expect(liftOf(intentOf('kartlegging'), { ...none, timed: true, roles: ['leder'], strength: 'skal' }, 'Innen 3 dager fordi.')).toBe(1));
});
