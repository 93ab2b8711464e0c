/** «leder i institusjonen» → «Leder i institusjonen», where a sentence, a heading or a link begins with it. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
