import { attribute, elementsOf, parseHtml, printHtml, setText } from '../shared/html.ts';

export interface Download { size: number; sha256: string }

/** «1,3 MB», «840 kB»: a megabyte is a million bytes, as browsers and file lists count it. */
export const sizeText = (bytes: number): string =>
  bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toLocaleString('nb', { maximumFractionDigits: 1 })} MB`;

/** Fills in what «Last ned» says about the zip, known only after the zip is made. Throws when the page has no place for it. */
export function fillDownloadPage(html: string, download: Download): string {
  const document = parseHtml(html);
  const values: Record<string, string> = { storrelse: sizeText(download.size), sha256: download.sha256 };
  for (const [name, value] of Object.entries(values)) {
    const places = elementsOf(document).filter((e) => attribute(e, 'data-zip') === name);
    if (!places.length) throw new Error(`Siden «Last ned» har ingen plass til ${name}.`);
    for (const place of places) setText(place, value);
  }
  return printHtml(document);
}
