import type { EditionFacts } from '../../src/site/edition.ts';
import { rootFrom } from './addresses.ts';
import { attribute, type Document, elementsOf, only, remove, removeAttribute, setAttribute } from '../shared/html.ts';

/** What stands only in one edition is marked with this, and its value: `nett` or `nedlastet`. */
const ONLY_IN = 'data-utgave-bare';

/** Tells the page's scripts and styles that it was downloaded, when it was built, and the way to its root. */
export function markEdition(document: Document, file: string, edition: EditionFacts): void {
  const html = only(document, 'html');
  const marks = { utgave: 'nedlastet', versjon: edition.version, bygd: edition.iso, gjennomgang: edition.reviewIso, rot: rootFrom(file) || './' };
  for (const [name, value] of Object.entries(marks)) setAttribute(html, `data-${name}`, value);
}

/** Takes away what belongs to the web edition, and shows what belongs to this one. */
export function keepOwnParts(document: Document): void {
  for (const element of elementsOf(document)) {
    const edition = attribute(element, ONLY_IN);
    // Browsers fetch a manifest as another origin, which fails from disk with an error in the console.
    const webOnly = edition === 'nett' || (element.tagName === 'link' && ['manifest', 'apple-touch-icon', 'canonical', 'modulepreload', 'preload', 'prefetch'].includes(attribute(element, 'rel') ?? ''));
    if (webOnly) remove(element);
    else if (edition === 'nedlastet') removeAttribute(element, 'hidden');
  }
}
