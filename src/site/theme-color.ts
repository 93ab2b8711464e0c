/** Colour of the browser's own frame: `--raised` of src/styles/tokens.css, which a test compares. */
export const THEME_COLOR = { light: '#fffdf8', dark: '#1d2324' };
