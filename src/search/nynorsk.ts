/**
 * How nynorsk spells what bokmål spells otherwise: sounds first, endings last. A rewriting counts only when it gives
 * a word of the site, so the rules may be generous.
 */
const RULES: [RegExp, string][] = [
  [/^kv/, 'hv'], [/kv/, 'hv'], [/^heim/, 'hjem'], [/heim/, 'hjem'], [/tenest/, 'tjenest'], [/verk/, 'virk'], [/^born/, 'barn'], [/øy/, 'ø'], [/øy/, 'y'],
  [/ei/, 'e'], [/au/, 'ø'], [/au/, 'o'], [/ggj/, 'gg'], [/kkj/, 'kk'], [/kj/, 'k'], [/gj/, 'g'], [/sj/, 's'], [/åtferd/, 'atferd'], [/månad/, 'måned'], [/veke/, 'uke'], [/vike/, 'uke'],
  [/sjuk/, 'syk'], [/saman/, 'sammen'], [/mogn/, 'moden'], [/tru/, 'tro'], [/u/, 'o'], [/o/, 'u'], [/y/, 'ø'], [/ø/, 'y'], [/å/, 'o'], [/^ein/, 'en'], [/sjølv/, 'selv'], [/eig/, 'eg'], [/lækj/, 'leg'],
  [/nad(en)?$/, 'ning'], [/nader?$/, 'ninger'], [/leik(en)?$/, 'het'], [/heit(a|er|ene|en)?$/, 'het'], [/leg(e|t|are)?$/, 'lig'], [/ingar$/, 'inger'], [/ingane$/, 'ingene'], [/inga$/, 'ingen'],
  [/ar$/, 'er'], [/ane$/, 'ene'], [/arar?$/, 'er'], [/arane$/, 'erne'], [/a$/, 'e'], [/a$/, 'en'], [/ast$/, 'es'], [/eleg$/, 'elig'], [/sam$/, 'som'], [/samt$/, 'somt'], [/ande$/, 'ende'],
  [/ere$/, 'ering'], [/(er|ar)$/, ''], [/rk/, 'rk'], [/opplær/, 'opplær'], [/hald/, 'hold'], [/vald$/, 'vold'], [/rår/, 'råder'],
];
const DEPTH = 3;

/** Bokmål words that a nynorsk word may be, nearest first. `known` says which words the site has. */
export function fromNynorsk(word: string, known: (word: string) => boolean): string[] {
  let layer = [word];
  const seen = new Set(layer);
  for (let depth = 0; depth < DEPTH; depth++) {
    const next: string[] = [];
    for (const form of layer) {
      for (const [pattern, to] of RULES) {
        const made = form.replace(pattern, to);
        if (made.length >= 3 && !seen.has(made)) { seen.add(made); next.push(made); }
      }
    }
    const found = next.filter(known);
    if (found.length) return found.slice(0, 3);
    layer = next;
  }
  return [];
}
