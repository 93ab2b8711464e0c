/** «leder i institusjonen» → «Leder i institusjonen», for headings and links. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
