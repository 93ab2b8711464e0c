import { attribute, type BuildRule } from '../site.ts';

/** What a hash-based content security policy forbids, and what no page may ask another host for. */
export const policy: BuildRule = {
  name: 'sikkerhet',
  check: (site) => site.pages.flatMap((page) => page.elements.flatMap((e) => {
    const bad: string[] = [];
    if (attribute(e, 'style') !== undefined) bad.push(`<${e.tagName}> har en style-attributt`);
    for (const a of e.attrs) if (/^on[a-z]+$/.test(a.name)) bad.push(`<${e.tagName}> har ${a.name}`);
    const loads = ['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object'].includes(e.tagName) ? (attribute(e, 'src') ?? attribute(e, 'data'))
      : e.tagName === 'link' && attribute(e, 'rel') !== 'canonical' ? attribute(e, 'href') : undefined;
    if (loads && /^(https?:)?\/\//.test(loads)) bad.push(`<${e.tagName}> henter «${loads}» fra et annet sted`);
    return bad.map((message) => ({ address: page.address, message }));
  })),
};
