/**
 * Sets the chosen theme before the first paint. Inline, because anything later flashes. Its hash is in the
 * content security policy (astro.config.mjs), which reads this very text. Storage may be forbidden: then the
 * system's own choice stands. The tab's own storage comes first: see src/islands/theme-choice/README.md.
 */
export const THEME_KEY = 'fagleser:tema';
export const THEME_INIT = `try{var k='${THEME_KEY}',t=sessionStorage.getItem(k)||localStorage.getItem(k);if(t==='lys'||t==='mork')document.documentElement.dataset.tema=t}catch(e){}`;
