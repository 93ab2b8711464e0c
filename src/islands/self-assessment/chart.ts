import { type ChartRow, describeCells } from '../../domain/assessment/chart-rows.ts';
import { NOT_ASSESSED, STATUSES, type Status } from '../../domain/assessment/status.ts';
import { h } from '../dom/elements.ts';
import { svg } from './dom.ts';

/** The picture of a round: a square for each criterion, told apart by shape before colour. Plain SVG, drawn by attributes. */
const SIZE = 18;
const STEP = 24;

export function chart(rows: readonly ChartRow[]): HTMLElement {
  return h('figure', { className: 'assess-chart' },
    legend(),
    h('ol', {}, ...rows.map((row) => h('li', {},
      h('a', { href: row.id === row.set ? `#del-${row.set}` : `#gruppe-${row.id}` }, row.id === row.set ? row.title : `${row.id} ${row.title}`),
      squares(row),
      h('span', { className: 'chart-count' }, row.applies ? `${row.inPlace} av ${row.applies}` : 'ikke aktuelt')))),
    h('figcaption', { className: 'quiet' }, 'Én rute er ett punkt. Tallene sier hvor mange som er på plass. Svakest først.'));
}

function squares(row: ChartRow): SVGElement {
  const width = row.cells.length * STEP;
  return svg('svg', { viewBox: `0 0 ${width} ${STEP}`, width, height: STEP, role: 'img', 'aria-label': describeCells(row.cells) },
    ...row.cells.map((cell, i) => {
      const group = square(cell.status, i * STEP + 3, 3);
      const title = svg('title');
      title.textContent = `${cell.id}: ${cell.status ?? NOT_ASSESSED}`;
      group.prepend(title);
      return group;
    }));
}

/** Filled: in place. Half: partly. Crossed: not in place. A line: does not apply. Dotted: not assessed. */
export function square(status: Status | null, x: number, y: number): SVGElement {
  const box = { x, y, width: SIZE, height: SIZE, rx: 2 };
  const end = SIZE - 4;
  const shapes: Record<string, SVGElement[]> = {
    'på plass': [svg('rect', { ...box, class: 'fill' })],
    delvis: [svg('rect', box), svg('path', { d: `M${x + 1} ${y + SIZE - 1}V${y + 1}L${x + SIZE - 1} ${y + SIZE - 1}Z`, class: 'fill' })],
    'ikke på plass': [svg('rect', box), svg('path', { d: `M${x + 4} ${y + 4}l${end - 4} ${end - 4}M${x + end} ${y + 4}l${4 - end} ${end - 4}` })],
    'ikke aktuelt': [svg('path', { d: `M${x + 3} ${y + SIZE / 2}h${SIZE - 6}` })],
    none: [svg('rect', { ...box, class: 'dotted' })],
  };
  return svg('g', { class: `square square-${(status ?? 'ingen').replaceAll(' ', '-').replace('å', 'a')}` }, ...(shapes[status ?? 'none'] ?? []));
}

const legend = (): HTMLElement => h('ul', { className: 'chart-legend' },
  ...[...STATUSES, null].map((status) => h('li', {},
    svg('svg', { viewBox: `0 0 ${STEP} ${STEP}`, width: STEP, height: STEP, 'aria-hidden': 'true' }, square(status, 3, 3)), status ?? NOT_ASSESSED)));
