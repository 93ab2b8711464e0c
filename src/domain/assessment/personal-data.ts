/**
 * A text box cannot know whether it names a child, but it can know a national identity number, a telephone number or an
 * e-mail address when it sees one. Returns what it saw, in Norwegian, or null.
 */
export function personalDataIn(text: string): string | null {
  if (/(?<!\d)\d{6}[ .]?\d{5}(?!\d)/.test(text)) return 'et fødselsnummer';
  if (/[^\s@]+@[^\s@]+\.[a-z]{2,}/i.test(text)) return 'en e-postadresse';
  if (/(?<!\d)(?:\+47 ?)?(?:(?!20)[2-9]\d{7}|[2-9]\d( \d\d){3}|[49]\d\d \d\d \d{3})(?!\d)/.test(text)) return 'et telefonnummer';
  return null;
}
