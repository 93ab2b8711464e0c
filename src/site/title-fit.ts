/** Letters that a word of a title may have at full size on a phone of 390 px, and at the first smaller size. */
const FITS = 16, FITS_SMALLER = 21;

/** The class that sets a title small enough for its longest word («nettverkskartlegging»), or none. Words are never cut. */
export function titleFit(title: string): 'long-word' | 'longest-word' | undefined {
  const longest = Math.max(...title.split(/[\s–-]+/).map((word) => word.length));
  return longest > FITS_SMALLER ? 'longest-word' : longest > FITS ? 'long-word' : undefined;
}
