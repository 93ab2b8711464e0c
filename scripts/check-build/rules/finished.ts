import { type BuildRule, textOf } from '../site.ts';

/** Traces of unfinished work, and the English that Starlight's Norwegian texts hold. */
const TRACES = [/\bTODO\b/, /\blorem ipsum\b/i, /\bFIXME\b/, /\bundefined\b/, /\[object Object\]/, /\bNaN\b/, /Section titled/, /\bSkip to content\b/, /This content is a draft/];

export const finished: BuildRule = {
  name: 'ferdig',
  check: (site) => site.pages.flatMap((page) => {
    const texts = page.elements.filter((e) => e.tagName === 'body').map(textOf).concat(page.elements.flatMap((e) => e.attrs.filter((a) => ['aria-label', 'title', 'alt', 'placeholder'].includes(a.name)).map((a) => a.value)));
    return TRACES.filter((trace) => texts.some((t) => trace.test(t))).map((trace) => ({ address: page.address, message: `siden holder ${trace}` }));
  }),
};
