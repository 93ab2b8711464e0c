import type { FileFault } from './yaml-file.ts';

/** What the parser knows about a fault (`YAMLParseError` of the package yaml). */
interface ParseError { code: string; linePos?: [{ line: number }, ...unknown[]] | undefined }

const QUOTE: Pick<FileFault, 'message' | 'advice'> = {
  message: 'et anførselstegn mangler eller står for mye',
  advice: 'En verdi som begynner med ", må slutte med ". Se på linjene over også: det merkes ofte først her. Inne i teksten skriver du «».',
};
const INDENT: Pick<FileFault, 'message' | 'advice'> = {
  message: 'innrykket stemmer ikke',
  advice: 'Rykk linjen inn like langt som feltene over den, med mellomrom.',
};
/** In the words of who writes: the parser's own are English and name its parts. */
const SAYS: Record<string, Pick<FileFault, 'message' | 'advice'>> = {
  TAB_AS_INDENT: { message: 'linjen er rykket inn med tabulator', advice: 'Bytt tabulatoren med mellomrom, like mange som feltene over har.' },
  BLOCK_AS_IMPLICIT_KEY: { message: 'teksten har et kolon som leses som et nytt felt', advice: 'Sett hele teksten i anførselstegn: text: "Merk: …". Har den ikke kolon, så se etter feil innrykk på linjen.' },
  DUPLICATE_KEY: { message: 'feltet står to ganger', advice: 'Behold det ene.' },
  MISSING_CHAR: QUOTE,
  UNEXPECTED_TOKEN: QUOTE,
  BAD_SCALAR_START: { message: 'teksten begynner med et tegn som ikke kan stå først', advice: 'Sett hele teksten i anførselstegn.' },
  BAD_DQ_ESCAPE: { message: 'teksten har en omvendt skråstrek (\\) som ikke hører hjemme der', advice: 'Ta den bort.' },
  BAD_INDENT: INDENT,
  MULTILINE_IMPLICIT_KEY: INDENT,
  BAD_ALIAS: { message: 'teksten begynner med * eller &, som betyr noe annet i YAML', advice: 'Sett hele teksten i anførselstegn.' },
};
const ANY = { message: 'linjen kan ikke leses som YAML', advice: 'Se etter anførselstegn som mangler, kolon i tekst uten anførselstegn, eller feil innrykk på linjen eller rett over den.' };

/** The faults an author should mend. The parser loses its way at the first, and what it reports from there is not theirs; only a field written twice does not lead it astray. */
export function yamlFaults(errors: readonly ParseError[]): FileFault[] {
  const twice = (e: ParseError) => e.code === 'DUPLICATE_KEY';
  const lost = errors.find((e) => !twice(e));
  const line = (e: ParseError) => e.linePos?.[0].line ?? 1;
  return errors.filter((e) => e === lost || (twice(e) && (!lost || line(e) < line(lost)))).map((e) => ({ line: line(e), ...(SAYS[e.code] ?? ANY) }));
}
