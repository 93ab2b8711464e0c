import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/domain/planner/choice.ts';
import { lastDay, problemsOf, usualHorizon } from '../../../src/domain/planner/choice.ts';
import { eventId } from '../../../src/domain/planner/event-id.ts';
import { makePlan } from '../../../src/domain/planner/plan.ts';
import { actorsIn, filterPlan, strengthsIn } from '../../../src/domain/planner/plan-filter.ts';
import { holidayCalendar } from '../../../src/library/holidays.ts';
import { DEADLINES, WINDOWS } from './sample.ts';

const calendar = { ...holidayCalendar(2026), saturdayCounts: false };
const omsorg: Choice = { pathway: 'omsorg', movedIn: '2026-03-02', movingOut: '2026-11-30', horizon: 'måneder6' };
const plan = (choice: Partial<Choice> = {}) => makePlan(DEADLINES, WINDOWS, { ...omsorg, ...choice }, calendar);
const rows = (id: string, choice: Partial<Choice> = {}) => plan(choice).dated.filter((i) => i.deadline.id === id).map((i) => i.occurrence.end);

describe('en plan for omsorgsforløpet', () => {
  it('viser begge datoer der kildene sier ulikt, og merker dem', () => {
    const found = plan().dated.filter((i) => i.deadline.id === 'rapport');
    expect(found.map((i) => [i.occurrence.end, i.statements.map((s) => s.id), i.disputed])).toEqual([
      ['2026-07-05', ['O3.25'], true], ['2026-07-19', ['O3.26'], true],
    ]);
  });
  it('samler utsagn om samme frist, men ikke styrken deres, og lar det vage utsagnet følge med uten egen rad', () => {
    const found = plan().dated.filter((i) => i.deadline.id === 'erfaringer');
    expect(found).toHaveLength(8);
    expect(found[0]?.statements.map((s) => `${s.id} ${s.strength}`)).toEqual(['O11.3 bør', 'O3.5 kan']);
    expect(plan().open.some((i) => i.deadline.id === 'erfaringer')).toBe(false);
    expect(found[0]?.disputed).toBe(false);
  });
  it('regner en oppgave fra fasen dens begynner, og stanser den når fasen slutter', () => {
    expect(rows('samtale')[0]).toBe('2026-05-03');
    expect(rows('plan')).toHaveLength(8);
    expect(rows('plan').at(-1)).toBe('2026-04-26');
  });
  it('regner senere rapporter fra fristen for den første', () => {
    expect(rows('senere-rapport')).toEqual(['2026-10-05']);
  });
  it('sorterer på dato og teller gangene', () => {
    const ends = plan().dated.map((i) => i.occurrence.end);
    expect(ends).toEqual([...ends].sort());
    expect(plan().dated.filter((i) => i.deadline.id === 'senere-rapport').map((i) => `${i.occurrence.n} av ${i.of}`)).toEqual(['1 av 1']);
  });
  it('uten utflyttingsdato mangler overgangsmøtet dato, og fasen har ingen', () => {
    const open = plan({ movingOut: undefined });
    expect(open.open.find((i) => i.deadline.id === 'overgangsmøte')?.due).toEqual({ kind: 'missing', anchor: 'utflytting' });
    expect(open.phases.find((p) => p.phase === 'overgang')?.dates).toBeNull();
    expect(open.until).toBe('2026-09-02');
  });
  it('gir fasene datoene kilden gir grunnlag for, og ingen andre', () => {
    expect(plan().phases.map((p) => [p.phase, p.dates])).toEqual([
      ['førinntak', null],
      ['inntak', { start: '2026-03-02', end: '2026-04-26' }],
      ['utvikling-endring', { start: '2026-04-27' }],
      ['overgang', { start: '2026-09-30', end: '2026-11-30' }],
    ]);
  });
  it('holder perioder og vage tidspunkter utenfor de daterte', () => {
    expect(plan().periods.map((i) => i.deadline.id)).toEqual(['rapportperioden']);
    expect(plan().open.map((i) => i.deadline.id)).toEqual(['jevnlig']);
  });
  it('tar bare med enetiltak når det har en dato, og regner fra den', () => {
    expect(rows('enetiltak')).toEqual([]);
    expect(rows('enetiltak', { aloneFrom: '2026-03-05', movingOut: '2026-06-01' })).toEqual(['2026-04-01', '2026-04-29', '2026-05-27']);
  });
  it('holder det som gjelder tjenesten, utenfor et barns plan', () => {
    expect(plan().dated.some((i) => i.deadline.id === 'trening')).toBe(false);
  });
});

it('et annet forløp har sine egne frister', () => {
  const akutt = plan({ pathway: 'akutt', movedIn: '2026-04-01', movingOut: undefined, horizon: 'uker6' });
  expect(akutt.dated.map((i) => [i.deadline.id, i.occurrence.start, i.occurrence.end])).toEqual([['avklaringsmøte', '2026-04-07', '2026-04-09']]);
  expect(akutt.until).toBe('2026-05-12');
});

describe('filteret', () => {
  it('krever rolle og styrke i ett og samme utsagn', () => {
    const found = (actor: 'leder' | 'tiltaksansvarlig', strength: 'bør' | 'kan') =>
      filterPlan(plan(), { actor, strength, weekly: true }).dated.length;
    expect(found('leder', 'kan')).toBe(8);
    expect(found('tiltaksansvarlig', 'bør')).toBe(8);
    expect(found('leder', 'bør')).toBe(0);
  });
  it('skjuler ukentlige oppgaver når leseren ikke vil ha dem', () => {
    const ids = filterPlan(plan(), { weekly: false }).dated.map((i) => i.deadline.id);
    expect(ids).not.toContain('samtale');
    expect(ids).toContain('erfaringer');
  });
  it('tilbyr bare roller og styrkeord som finnes', () => {
    expect(actorsIn(plan())).toEqual(['institusjonen', 'tiltaksansvarlig', 'leder']);
    expect(strengthsIn(plan())).toEqual(['bør', 'kan', 'beskrevet']);
  });
});

describe('hendelsens id i kalenderen', () => {
  const ids = (choice: Partial<Choice>, label = '') => plan(choice).dated.map((i) => eventId(i, 'omsorg', label));
  it('er unik i planen', () => expect(new Set(ids({})).size).toBe(ids({}).length));
  it('er den samme når datoen rettes', () => {
    expect(new Set(ids({ movedIn: '2026-03-03', movingOut: '2026-12-01' }))).toEqual(new Set(ids({})));
  });
  it('kommer av punkt, forløp og gang', () => expect(ids({})).toContain('O11.3.omsorg.2@fagleser'));
  it('er en annen for hver merkelapp, uten at merkelappen kan leses ut av den', () => {
    expect(ids({}, 'Rom 2').some((id) => ids({}, 'Rom 3').includes(id))).toBe(false);
    expect(ids({}, 'Rom 2')).toEqual(ids({}, ' rom 2 '));
    expect(ids({}, 'Rom 2').join(' ').toLowerCase()).not.toContain('rom');
  });
  it('er den samme når leseren har filtrert', () => {
    const leader = filterPlan(plan(), { actor: 'leder', weekly: true }).dated.map((i) => eventId(i, 'omsorg', ''));
    expect(leader.length).toBe(8);
    expect(ids({})).toEqual(expect.arrayContaining(leader));
  });
});

describe('valgene', () => {
  it.each([
    [{ movedIn: '' }, ['movedIn']], [{ movedIn: '2026-02-30' }, ['movedIn']], [{ movedIn: '1926-03-02' }, ['movedIn']], [{ movedIn: '12026-03-02' }, ['movedIn']],
    [{ movingOut: '2026-03-02' }, ['movingOut']], [{ movingOut: '2062-11-30' }, ['movingOut']],
    [{ aloneFrom: '2026-03-01' }, ['aloneFrom']], [{ aloneFrom: '2026-12-01' }, ['aloneFrom']], [{}, []],
  ] as [Partial<Choice>, string[]][])('%o har feil i %o', (change, fields) => expect(Object.keys(problemsOf({ ...omsorg, ...change }))).toEqual(fields));
  it('ser seks uker fram i akutt, og utover uke 20 ellers', () => {
    expect(lastDay({ pathway: 'akutt', movedIn: '2026-03-02', horizon: usualHorizon('akutt') })).toBe('2026-04-12');
    expect(lastDay({ pathway: 'omsorg', movedIn: '2026-03-02', horizon: usualHorizon('omsorg') }) > '2026-07-19').toBe(true);
  });
});
