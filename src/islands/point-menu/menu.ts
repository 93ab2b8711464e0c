import { citationOf } from '../../domain/citation.ts';
import { copyText } from '../clipboard/copy-text.ts';
import { readPoint } from './read-point.ts';

const FAILED = 'Nettleseren lot seg ikke kopiere til.';

/** Adds the quiet menu to the «Kilde» of one statement. Once; other openings find it there. */
export function addMenu(fold: HTMLElement): void {
  if (fold.querySelector('.point-menu')) return;
  const point = fold.closest<HTMLElement>('.point');
  if (!point) return;
  const cited = readPoint(point, location);
  const row = document.createElement('p');
  row.className = 'point-menu';
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  const offer = (label: string, text: string, done: string) => {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', textContent: label });
    button.setAttribute('aria-label', `${label} til punkt ${cited.id}`);
    button.addEventListener('click', async () => {
      said.textContent = '';
      said.textContent = (await copyText(text)) ? done : FAILED;
    });
    row.append(button);
  };
  offer('Kopier lenke', cited.link, cited.address ? 'Lenken er kopiert.' : `Kopiert, men lenken virker bare på denne enheten. Oppgi ${cited.id} til andre.`);
  offer('Kopier henvisning', citationOf(cited), 'Henvisningen er kopiert.');
  row.append(said);
  fold.append(row);
}
