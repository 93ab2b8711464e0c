/** Addresses and code hold no Norwegian words, and what stands inside «» is quoted as the source has it. */
const NOT_PROSE = /https?:\/\/\S+|\b\S+\.(?:no|org|com)\b\S*|`[^`]*`|«[^»]*»/g;
const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

/** The words of a text. Tokens with digits (K5.3, forlop-2a-mal-09) and single letters are left out, and so are `names`. */
export function wordsOf(text: string, names: readonly string[] = []): string[] {
  let prose = text.replace(NOT_PROSE, ' ');
  for (const name of names) prose = prose.replaceAll(name, ' ');
  return [...prose.matchAll(TOKEN)].map((m) => m[0].replace(/[-’']+$/, '')).filter((word) => word.length > 1 && !/\p{N}/u.test(word));
}
