/** What an author reads when a field is wrong: what is wrong and which choices there are. */
export const choices = (name: string, values: readonly string[]) => (issue: { input?: unknown }): string =>
  issue.input === undefined
    ? `${name} mangler. Velg en av: ${values.join(', ')}.`
    : `${name} «${String(issue.input)}» finnes ikke. Velg en av: ${values.join(', ')}.`;

export const wrongForm = (name: string, example: string) => ({
  error: (issue: { input?: unknown }): string => `«${String(issue.input)}» er ikke en ${name}. Skriv den som «${example}».`,
});
