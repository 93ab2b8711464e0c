/** «fagleser-egenvurdering-2026-10-12.json»: a name that every file system takes and that sorts by date. */
export function fileName(parts: readonly string[], extension: string): string {
  const words = parts.map(plain).filter(Boolean);
  return `fagleser-${words.join('-').slice(0, 80).replace(/-+$/, '')}.${extension}`;
}

/** Letters a–z, digits and hyphens: the rest is folded or dropped. */
const plain = (text: string): string =>
  text.toLowerCase()
    .replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a')
    .normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
