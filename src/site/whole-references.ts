/**
 * What a line must not break: «§ 4-1», «§§ 4-1», a bare paragraph in a list («4-2»), «del 2 c», «1. januar».
 * The signs in the text stay as they are, so that a search, a copy and Lovdata know them; only the line is kept whole.
 */
const WHOLE = /§§?\s\d+(?:-\d+)*(?:\s[a-h](?!\p{L}))?|(?<![\p{L}\d./-])\d+-\d+[a-z]?(?![\p{L}\d/-])|(?<!\p{L})del \d [abc](?!\p{L})|(?<!\d)\d{1,2}\. (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)/gu;

/** Elements whose content is no running text. */
const SKIPPED = new Set(['title', 'script', 'style', 'option', 'textarea', 'svg', 'template']);

/** The HTML of a page with every such reference in running text set in `<span class="whole">`. */
export function keepReferencesWhole(html: string): string {
  let skipping: string | undefined;
  return html.split(/(<[^>]*>)/).map((piece) => {
    if (!piece.startsWith('<')) return skipping ? piece : piece.replace(WHOLE, '<span class="whole">$&</span>');
    const [, closing, name = ''] = /^<(\/?)([a-z]+)/i.exec(piece) ?? [];
    if (skipping) {
      if (closing && name === skipping) skipping = undefined;
    } else if (!closing && SKIPPED.has(name)) skipping = name;
    return piece;
  }).join('');
}
