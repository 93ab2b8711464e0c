/**
 * What an author reads when a field is wrong. `what · advice` in one string, since a zod message is one string;
 * `splitMessage` takes it apart again.
 */
export const SEPARATOR = ' · ';

export const choices = (name: string, values: readonly string[]) => (issue: { input?: unknown }): string =>
  `${issue.input === undefined ? `${name} mangler` : `${name} «${String(issue.input)}» finnes ikke`}${SEPARATOR}Velg en av: ${values.join(', ')}.`;

export const wrongForm = (name: string, example: string) => ({
  error: (issue: { input?: unknown }): string => `«${String(issue.input)}» er ikke en ${name}${SEPARATOR}Skriv den som «${example}».`,
});

interface FormIssue { code?: string | undefined; message: string; keys?: string[] | undefined; expected?: string | undefined; origin?: string | undefined; minimum?: number | bigint | undefined; maximum?: number | bigint | undefined; values?: readonly unknown[] | undefined }

/** How much there must be: «minst 1 i listen», «minst 2 tegn». */
const amount = (origin: string | undefined, word: string, limit: number | bigint | undefined): string =>
  `${word} ${limit}${origin === 'array' ? ' i listen' : origin === 'string' ? ' tegn' : ''}`;

/** Zod's own messages are English; these take their place where no field has a message of its own. */
const OWN: Record<string, (issue: FormIssue) => string> = {
  unrecognized_keys: (i) => `feltet «${i.keys?.join('», «')}» finnes ikke her${SEPARATOR}Ta det bort, eller rett stavemåten. Feltene står i content/README.md.`,
  invalid_type: (i) => `verdien mangler eller er av feil slag${SEPARATOR}Skriv ${i.expected === 'array' ? 'en liste' : i.expected === 'string' ? 'tekst' : i.expected === 'number' ? 'et tall' : 'feltet slik content/README.md viser'}.`,
  invalid_union: () => `verdien er av feil slag${SEPARATOR}Skriv feltet slik content/README.md viser.`,
  invalid_value: (i) => `verdien finnes ikke${SEPARATOR}Velg en av: ${i.values?.join(', ')}.`,
  invalid_format: () => `verdien har feil form${SEPARATOR}Skriv feltet slik content/README.md viser.`,
  too_small: (i) => `det er for lite her${SEPARATOR}Skriv ${amount(i.origin, 'minst', i.minimum)}.`,
  too_big: (i) => `det er for mye her${SEPARATOR}Skriv ${amount(i.origin, 'høyst', i.maximum)}.`,
};

/** The two halves of a message; the advice is general when the schema gave none. */
export function splitMessage(issue: FormIssue): { message: string; advice: string } {
  const text = issue.message.includes(SEPARATOR) ? issue.message : (OWN[issue.code ?? '']?.(issue) ?? issue.message);
  const [message = '', advice] = text.split(SEPARATOR);
  return { message, advice: advice ?? 'Se content/README.md.' };
}
