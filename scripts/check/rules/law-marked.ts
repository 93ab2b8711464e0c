import { type Act, BARNEVERN_ACTS, type Reference } from '../../../src/domain/law.ts';
import { sourcesThatAre } from '../../../src/library/standing.ts';
import { problemAt, type Rule } from '../rule.ts';
import { visibleTexts } from '../visible-texts.ts';

const name = 'paragraf-med-lov';
const PARAGRAPH = /§+\s*\d/;
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const mentions = (text: string, paragraph: string): boolean => new RegExp(`(?<![\\d-])${literal(paragraph)}(?![\\d-])`).test(text);
const ADVICE = 'Skriv loven ved paragrafen, for eksempel «§ 4-6 i 1992-loven» eller «barnevernsloven § 4-2».';

/**
 * The same number is two different paragraphs in the acts of 1992 and 2021, and a text is met alone in a search hit.
 * So a text that names a paragraph must name the act in the same breath, and it must be the act the source means.
 */
export const lawMarked: Rule = {
  name,
  description: 'En tekst som nevner en paragraf, nevner også loven, og en opphevet lov med årstallet sitt.',
  needsWhole: true,
  check: ({ content, register }) => {
    const acts = content.law.flatMap((f) => f.value.acts);
    const actOf = new Map(acts.map((a) => [a.id, a]));
    const older = sourcesThatAre('eldre', content);
    const source = new Map(content.register.flatMap((f) => f.value.points.map((p) => [p.id, f.value.source] as const)));
    const citations = new Map<string, Reference[]>(content.law.flatMap((f) => f.value.citations.map((c) => [`${c.source} ${c.as}`, c.refs] as const)));
    const namedIn = (text: string): Act[] => acts.filter((a) => a.called.some((c) => text.toLowerCase().includes(c.toLowerCase())));

    return visibleTexts(content, register).filter((t) => PARAGRAPH.test(t.text)).flatMap(({ place, path, field, text, sources, points }) => {
      const say = (message: string) => [problemAt(place, name, path, field, message, ADVICE)];
      const named = new Set(namedIn(text).map((a) => a.id));
      if (named.size === 0) return say('teksten nevner en paragraf, men ikke hvilken lov');
      if (sources.length && sources.every((s) => older.has(s)) && named.has(BARNEVERN_ACTS['2021']) && !named.has(BARNEVERN_ACTS['1992'])) {
        return say('kilden er eldre og viser til loven av 1992, men teksten nevner bare barnevernsloven');
      }
      const refs = points.flatMap((p) => p.law.flatMap((as) => citations.get(`${source.get(p.id)} ${as}`) ?? []));
      const missing = refs.find((r) => r.paragraph && !r.uncertain && mentions(text, r.paragraph) && !named.has(r.act));
      return missing ? say(`§ ${missing.paragraph} står i ${actOf.get(missing.act)?.short ?? missing.act}, men teksten nevner ikke den`) : [];
    });
  },
};
