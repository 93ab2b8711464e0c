import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/domain/planner/choice.ts';
import { STAY_PATHWAYS } from '../../../src/domain/planner/deadline.ts';
import { eventId } from '../../../src/domain/planner/event-id.ts';
import { makePlan } from '../../../src/domain/planner/plan.ts';
import { allTopics } from '../../../src/library/comparison.ts';
import { allDeadlines, allPhaseWindows, olderDeadlines } from '../../../src/library/deadlines.ts';
import { holidayCalendar } from '../../../src/library/holidays.ts';

/** The deadlines that the guide has its readers ask about most, with the dates worked out by hand from the sources. */
const calendar = { ...holidayCalendar(2026), saturdayCounts: false };
const plan = (choice: Partial<Choice>) => makePlan(allDeadlines(), allPhaseWindows(), { pathway: 'omsorg', movedIn: '2026-03-02', movingOut: '2026-11-30', horizon: 'måneder6', ...choice }, calendar);
const dates = (choice: Partial<Choice>, point: string) => plan(choice).dated.filter((i) => i.statements.some((s) => s.id === point)).map((i) => i.occurrence.end);

describe('innholdets egne frister', () => {
  it.each([
    ['avklaringsmøtet over påsken', { pathway: 'akutt', movedIn: '2026-04-01' }, 'A1.4', ['2026-04-09']],
    ['kartleggingsrapporten i uke 8', {}, 'O2.18', ['2026-04-26']],
    ['samarbeidsmøtet i uke 9', {}, 'O2.19', ['2026-05-03']],
    ['første evalueringsrapport, uke 18', {}, 'O3.25', ['2026-07-05']],
    ['første evalueringsrapport, uke 20', {}, 'O3.26', ['2026-07-19']],
    ['møter med barnevernstjenesten de to første månedene', {}, 'O3.16', ['2026-04-02', '2026-05-02']],
    ['overgangsmøtet i omsorg, to måneder før', {}, 'O4.12', ['2026-09-30']],
    ['overgangsmøtet i behandling, tre måneder før', { pathway: 'behandling' }, 'B4.8', ['2026-08-30']],
    ['leders skriftlige vurdering ved andre plasseringer', {}, 'F5.14', ['2026-06-02', '2026-09-02']],
    ['den gjelder ikke akutt', { pathway: 'akutt', movingOut: '2026-11-30' }, 'F5.14', []],
    ['leders vurdering ved akuttplassering', { pathway: 'akutt', movingOut: '2026-05-01' }, 'F5.13', ['2026-04-02']],
    ['og den gjelder ikke omsorg', {}, 'F5.13', []],
    ['enetiltak hver fjerde uke', { pathway: 'akutt', movingOut: '2026-05-01', aloneFrom: '2026-03-05' }, 'F7.12', ['2026-04-01', '2026-04-29']],
  ] as [string, Partial<Choice>, string, string[]][])('%s', (_, choice, point, expected) => expect(dates(choice, point)).toEqual(expected));

  it.each(STAY_PATHWAYS)('alle hendelser i %s har hver sin id', (pathway) => {
    const { dated } = plan({ pathway, aloneFrom: '2026-03-02' });
    expect(new Set(dated.map((i) => eventId(i, pathway, ''))).size).toBe(dated.length);
  });

  it('ingen eldre kilde gir en frist i planen, og noen av dem står for seg', () => {
    expect(allDeadlines().flatMap((d) => d.statements).flatMap((s) => s.point.sources).filter((s) => s.source !== 'forlop' && s.source !== 'akuttarbeid')).toEqual([]);
    expect(olderDeadlines().map((p) => p.id)).toEqual(expect.arrayContaining(['G3.7', 'H1.1']));
  });

  it('en frist med forbehold regnes aldri, og viser forbeholdet', () => {
    expect(olderDeadlines().filter((p) => p.timing?.caveat).map((p) => [p.id, p.timing?.caveat])).toEqual([['H1.1', 'som regel'], ['H1.12', 'avhengig av avstanden til tiltaket']]);
  });

  it('retningslinjen for akuttarbeid har ingen frist i tall, slik siden sier', () => {
    const numbered = allDeadlines().flatMap((d) => d.statements).filter((s) => s.timing.value !== undefined);
    expect(numbered.filter((s) => s.point.sources.some((x) => x.source === 'akuttarbeid'))).toEqual([]);
  });

  it('styrken i planen er punktets egen', () => {
    for (const s of allDeadlines().flatMap((d) => d.statements)) expect(s.strength).toBe(s.point.strength);
  });
});

describe('sammenligningen', () => {
  it('har minst femten temaer', () => expect(allTopics().length).toBeGreaterThanOrEqual(15));
  it.each([
    ['overgangsmote', { strength: true, timing: true, silent: ['akutt'] }],
    ['handlingsplan-mal', { strength: true, timing: false, silent: [] }],
    ['foresatte-hver-uke', { strength: false, timing: false, silent: [] }],
    ['leders-vurdering', { strength: false, timing: true, silent: [] }],
    ['moter-og-skole', { strength: true, timing: false, silent: [] }],
  ])('%s', (id, expected) => expect(allTopics().find((t) => t.id === id)?.differences).toEqual(expected));
});
