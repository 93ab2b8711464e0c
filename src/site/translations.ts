/** Starlight's own Norwegian texts still hold English and a slip or two; these take their place. */
export const TRANSLATIONS = {
  'skipLink.label': 'Hopp til innholdet',
  'search.devWarning': 'Søket virker bare i det ferdige nettstedet. Kjør npm start for å prøve det.',
  'page.draft': 'Dette er et utkast og kommer ikke med i det ferdige nettstedet.',
  'heading.anchorLabel': 'Lenke til «{{title}}»',
  '404.text': 'Vi finner ikke siden.',
};
