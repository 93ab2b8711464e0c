import { answersWithoutCriterion, isChanged, isImpossible } from '../../domain/assessment/answers.ts';
import { previousRound } from '../../domain/assessment/previous-round.ts';
import { progressOf } from '../../domain/assessment/progress.ts';
import { pageOf } from '../../domain/ids.ts';
import { norwegianDate } from '../../domain/assessment/norwegian-date.ts';
import { h, need } from '../dom/elements.ts';
import type { App } from './app.ts';
import { actionButton } from './dom.ts';

/** What stands around the fields: the answer from last time, that a text has changed, how far each group has come. */
export function criterionNotes({ root, session, catalog }: App): () => void {
  // Looked up once: this runs at every keystroke.
  const criteria = catalog.criteria.map((criterion) => {
    const element = need(root, `[data-criterion="${criterion.id}"]`);
    return { criterion, element, summary: need(element, 'summary') };
  });
  const faults = catalog.indicators.map(({ id }) => ({ id, element: need(root, `[data-indicator="${id}"] [data-count-fault]`) }));
  const groups = catalog.groups.map((group) => {
    const element = need(root, `[data-group-id="${group.id}"]`);
    return { group, element, progress: need(element, '[data-group-progress]') };
  });
  const sets = [...root.querySelectorAll<HTMLElement>('[data-set-section]')];

  return () => {
    const { round } = session;
    const before = previousRound(session.document, round);
    for (const { criterion, element, summary } of criteria) {
      const answer = round.answers[criterion.id];
      const last = before?.answers[criterion.id]?.status;
      element.toggleAttribute('data-answered', Boolean(answer?.status));
      summary.toggleAttribute('data-filled', Boolean(answer?.evidence || answer?.action || answer?.role || answer?.due));
      note(element, 'criterion-before', last && before ? [`Forrige runde (${norwegianDate(before.date)}): ${last}.`] : []);
      note(element, 'criterion-changed', isChanged(answer, criterion)
        ? [`Teksten er endret siden du svarte. Du svarte på: «${answer?.text}» `, actionButton('text-seen', 'Svaret gjelder fortsatt', criterion.id)] : []);
    }
    for (const { id, element } of faults) element.hidden = !isImpossible(round.counts[id]);
    const old = answersWithoutCriterion(round, catalog.criteria);
    for (const { group, element, progress } of groups) {
      const { done, total, extra } = progressOf({ ...round, sets: [group.set] }, catalog, group.id);
      progress.textContent = `${done} av ${total} vurdert${extra ? `, og ${extra} i dybden` : ''}`;
      element.toggleAttribute('data-done', done === total);
      note(element, 'group-before', old.filter(([id]) => pageOf(id) === group.id).flatMap(([id, a]) =>
        [`Tidligere svar på ${id}${id === group.id ? ' som helhet' : ', som ikke finnes lenger'}: ${[a.text, a.status, a.evidence].filter(Boolean).join('. ')} `, actionButton('remove-answer', 'Fjern', id)]));
    }
    for (const section of sets) section.hidden = !round.sets.some((set) => set === section.dataset.setSection);
  };
}

/** Shows, changes or takes away a paragraph that the element has of this class. */
function note(element: Element, className: string, content: (string | Node)[]): void {
  const old = [...element.children].find((c) => c.classList.contains(className));
  if (!content.length) {
    old?.remove();
    return;
  }
  const text = content.map((c) => (typeof c === 'string' ? c : c.textContent)).join('');
  if (old?.textContent === text) return;
  const next = h('p', { className: `criterion-note ${className}` }, ...content);
  if (old) old.replaceWith(next);
  else element.querySelector(':scope > fieldset, :scope > summary')?.after(next);
}
