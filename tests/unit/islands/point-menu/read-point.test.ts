// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { readPoint } from '../../../../src/islands/point-menu/read-point.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <li class="point" id="A1.4"><p class="point-strength"><span class="strength">skal</span> <label class="tick"><input type="checkbox">Gjort</label></p>
      <p class="point-text">Et <a href="/ordliste/#avklaringsmote">avklaringsmøte</a><span popover>forklaring</span>
        skal gjennomføres.</p>
      <details class="point-more"><summary>Kilde</summary><ul><li><a href="#">Veileder for forløp, Inntaksfasen</a>, linje 2–3</li></ul><p>Originalen</p></details></li>
    <p class="edition"><span hidden>Nedlastet mappe. </span>Utgave 1.0.0, bygd 3. mai 2026. Hva er nytt</p>`;
});
const point = () => document.getElementById('A1.4') as HTMLElement;

test('a statement is read as it stands, without boxes and explanations', () => {
  expect(readPoint(point(), { href: 'https://x.no/forlop/akutt/inntak/?q=1#A1.1', protocol: 'https:' })).toEqual({
    id: 'A1.4', text: 'Et avklaringsmøte skal gjennomføres.', mark: 'skal', sources: ['Veileder for forløp, Inntaksfasen, linje 2–3'],
    edition: 'Utgave 1.0.0, bygd 3. mai 2026', link: 'https://x.no/forlop/akutt/inntak/#A1.4', address: 'https://x.no/forlop/akutt/inntak/#A1.4',
  });
});

test('from a disk the link leads to the file, and there is no address to give to others', () => {
  expect(readPoint(point(), { href: 'file:///C:/fagleser/inntak/index.html', protocol: 'file:' })).toMatchObject({ link: 'file:///C:/fagleser/inntak/index.html#A1.4', address: null });
});
