/**
 * Sets the chosen theme before the first paint. Inline, because anything later flashes. Its hash is in the
 * content security policy (astro.config.mjs), which reads this very text. Storage may be forbidden: then the
 * system's own choice stands.
 */
export const THEME_KEY = 'fagleser:tema';
export const THEME_INIT = `try{var t=localStorage.getItem('${THEME_KEY}');if(t==='lys'||t==='mork')document.documentElement.dataset.tema=t}catch(e){}`;
