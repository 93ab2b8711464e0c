import { BARNEVERN_ACTS } from '../../../src/domain/law.ts';
import { sourcesThatAre } from '../../../src/library/standing.ts';
import { problemAt, type Rule } from '../rule.ts';

const name = 'henvisning-forklart';

export const lawKnown: Rule = {
  name,
  description: 'Hver lovhenvisning i registeret er forklart i content/lov/, og viser til loven som gjaldt da kilden ble skrevet.',
  needsWhole: true,
  check: ({ content }) => {
    const acts = new Set(content.law.flatMap((f) => f.value.acts.map((a) => a.id)));
    const older = sourcesThatAre('eldre', content);
    const key = (source: string, as: string) => `${source} ${as}`;
    const explained = new Set(content.law.flatMap((f) => f.value.citations.map((c) => key(c.source, c.as))));
    const written = new Set(content.register.flatMap((f) => f.value.points.flatMap((p) => p.law.map((as) => key(f.value.source, as)))));
    return [
      ...content.register.flatMap((file) => file.value.points.flatMap((point, p) => point.law.filter((as) => !explained.has(key(file.value.source, as)))
        .map((as) => problemAt(file, name, ['points', p, 'law'], `kildepunkt ${point.id}, law`, `henvisningen «${as}» er ikke forklart for kilden ${file.value.source}`,
          'Skriv i content/lov/henvisninger.yaml hvilken lov og paragraf den viser til.')))),
      ...content.law.flatMap((file) => file.value.citations.flatMap((citation, c) => {
        const say = (message: string, advice: string) => problemAt(file, name, ['citations', c], `henvisningen «${citation.as}»`, message, advice);
        const [right, wrong] = older.has(citation.source) ? [BARNEVERN_ACTS['1992'], BARNEVERN_ACTS['2021']] : [BARNEVERN_ACTS['2021'], BARNEVERN_ACTS['1992']];
        return [
          ...(written.has(key(citation.source, citation.as)) ? [] : [say(`kilden ${citation.source} har den ikke i registeret`, 'Rett ordlyden, eller ta den bort.')]),
          ...citation.refs.filter((r) => !acts.has(r.act)).map((r) => say(`loven «${r.act}» finnes ikke i content/lov/`, 'Rett id-en, eller skriv inn loven.')),
          ...citation.refs.filter((r) => r.act === wrong).map((r) => say(`kilden ${citation.source} er ikke skrevet under ${r.act}`, `Vis til ${right}.`)),
        ];
      })),
      ...content.law.flatMap((file) => file.value.concordance.flatMap((link, i) => [...link.from, ...link.to].filter((r) => !acts.has(r.act))
        .map((r) => problemAt(file, name, ['concordance', i], `overgang ${i + 1}`, `loven «${r.act}» finnes ikke i content/lov/`, 'Rett id-en, eller skriv inn loven.')))),
    ];
  },
};
