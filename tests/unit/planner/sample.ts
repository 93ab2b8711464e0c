import type { Deadline, Statement } from '../../../src/domain/planner/deadline.ts';
import type { PhaseWindow } from '../../../src/domain/planner/phase-window.ts';
import type { Timing } from '../../../src/domain/timing.ts';

/** A few deadlines of each form, hand-made so that the tests do not follow the content. */
const statement = (id: string, timing: Timing, more: Partial<Statement> = {}): Statement => ({ id, strength: 'bør', actors: ['institusjonen'], timing, ...more });
const deadline = (id: string, statements: Statement[], more: Partial<Deadline> = {}): Deadline =>
  ({ id, title: `Frist ${id}`, pathways: ['omsorg'], phase: 'alle', situation: 'barnet', statements, ...more });

const weekly: Timing = { type: 'recurring', value: 1, unit: 'uke' };
const monthly: Timing = { type: 'recurring', value: 1, unit: 'måned' };
const inWeek = (value: number): Timing => ({ type: 'at', value, unit: 'uke', from: 'inntak' });

export const DEADLINES: Deadline[] = [
  deadline('rapport', [statement('O3.25', inWeek(18)), statement('O3.26', inWeek(20), { strength: 'beskrevet' })]),
  deadline('erfaringer', [
    statement('O11.3', monthly, { actors: ['tiltaksansvarlig'] }),
    statement('O3.5', monthly, { strength: 'kan', actors: ['leder'] }),
    statement('O11.2', { type: 'recurring', text: 'jevnlig' }),
  ]),
  deadline('samtale', [statement('O3.8', weekly)], { phase: 'utvikling-endring' }),
  deadline('plan', [statement('O2.3', weekly)], { phase: 'inntak' }),
  deadline('senere-rapport', [statement('O3.14', { type: 'recurring', value: 3, unit: 'måned' })], { countFrom: inWeek(18) }),
  deadline('overgangsmøte', [statement('O4.12', { type: 'before', value: 2, unit: 'måned', from: 'utflytting' })]),
  deadline('rapportperioden', [statement('O3.24', { type: 'duration', value: 8, offset: 8, unit: 'uke', from: 'inntak' })]),
  deadline('jevnlig', [statement('O8.2', { type: 'recurring', text: 'jevnlig' })]),
  deadline('enetiltak', [statement('F5.1', { type: 'recurring', value: 4, unit: 'uke' }), statement('F5.2', { type: 'recurring', text: 'så hyppig' })], { situation: 'enetiltak', pathways: ['omsorg', 'behandling', 'akutt'] }),
  deadline('trening', [statement('F6.1', monthly)], { situation: 'tjenesten' }),
  deadline('avklaringsmøte', [statement('A1.4', { type: 'within', min: 1, value: 3, unit: 'virkedag', from: 'inntak' }, { strength: 'skal', actors: ['inntaksenhet'] })], { pathways: ['akutt'] }),
];

const reported: Timing = { type: 'duration', value: 8, offset: 8, unit: 'uke', from: 'inntak' };
export const WINDOWS: PhaseWindow[] = [
  { pathway: 'omsorg', phase: 'førinntak', span: 'during', reading: 'Før.' },
  { pathway: 'omsorg', phase: 'inntak', timing: reported, span: 'until', reading: 'Uke 1 til 8.' },
  { pathway: 'omsorg', phase: 'utvikling-endring', timing: reported, span: 'from', reading: 'Fra uke 9.' },
  { pathway: 'omsorg', phase: 'overgang', timing: { type: 'duration', value: 2, unit: 'måned', from: 'utflytting' }, span: 'during', reading: 'To måneder.' },
];
