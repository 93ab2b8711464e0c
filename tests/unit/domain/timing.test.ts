import { expect, test } from 'vitest';
import { describeTiming, sameTiming, type Timing } from '../../../src/domain/timing.ts';

const CASES: [Timing, string][] = [
  [{ type: 'within', value: 3, unit: 'virkedag', from: 'inntak' }, 'innen tre virkedager etter inntak'],
  [{ type: 'within', min: 1, value: 3, unit: 'virkedag', from: 'inntak' }, 'innen 1–3 virkedager etter inntak'],
  [{ type: 'within', value: 1, unit: 'uke', from: 'klage' }, 'innen en uke etter mottatt klage'],
  [{ type: 'within', text: 'så raskt som mulig' }, 'så raskt som mulig'],
  [{ type: 'at', value: 20, unit: 'uke', from: 'inntak' }, 'i uke 20 etter inntak'],
  [{ type: 'at', value: 1, unit: 'virkedag', from: 'plassering' }, 'første virkedag etter plasseringen'],
  [{ type: 'before', value: 3, unit: 'måned', from: 'utflytting' }, 'tre måneder før utflytting'],
  [{ type: 'recurring', value: 1, unit: 'uke' }, 'hver uke'],
  [{ type: 'recurring', value: 3, unit: 'måned' }, 'hver tredje måned'],
  [{ type: 'recurring', value: 14, unit: 'dag' }, 'hver 14. dag'],
  [{ type: 'recurring', value: 1, unit: 'uke', from: 'inntak', for: { value: 4, unit: 'uke' } }, 'hver uke de første fire ukene etter inntak'],
  [{ type: 'duration', value: 8, unit: 'uke', from: 'inntak' }, 'de første åtte ukene etter inntak'],
  [{ type: 'duration', value: 8, unit: 'uke', from: 'inntak', offset: 8 }, 'fra uke 9 til uke 16 etter inntak'],
  [{ type: 'duration', value: 3, unit: 'måned', from: 'utflytting' }, 'de siste tre månedene før utflytting'],
  [{ type: 'duration', value: 6, unit: 'uke', from: 'inntak', upTo: true }, 'inntil seks uker'],
  [{ type: 'recurring', value: 3, unit: 'måned', atLeast: true }, 'minst hver tredje måned'],
  [{ type: 'recurring', value: 1, unit: 'måned', atLeast: true, from: 'inntak', for: { value: 2, unit: 'måned' } }, 'minst hver måned de første to månedene etter inntak'],
  [{ type: 'within', value: 2, unit: 'time', from: 'henvisning', caveat: 'som regel' }, 'innen to timer etter mottatt henvisning, som regel'],
  [{ type: 'recurring', text: 'jevnlig', caveat: 'ved behov' }, 'jevnlig, ved behov'],
];

test.each(CASES)('%j is told as «%s»', (timing, words) => {
  expect(describeTiming(timing)).toBe(words);
});

test('two timings are one fact when the data agree, whatever the source words', () => {
  expect(sameTiming({ type: 'recurring', value: 1, unit: 'uke', text: 'ukentlig' }, { type: 'recurring', value: 1, unit: 'uke', text: 'ukentlige' })).toBe(true);
  expect(sameTiming({ type: 'within', value: 3, unit: 'virkedag' }, { type: 'within', value: 3, unit: 'dag' })).toBe(false);
});

test('a reservation and a minimum make another fact', () => {
  expect(sameTiming({ type: 'within', value: 2, unit: 'time' }, { type: 'within', value: 2, unit: 'time', caveat: 'som regel' })).toBe(false);
  expect(sameTiming({ type: 'recurring', value: 3, unit: 'måned' }, { type: 'recurring', value: 3, unit: 'måned', atLeast: true })).toBe(false);
});
