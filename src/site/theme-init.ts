/**
 * Sets the chosen theme before the first paint. Inline, because anything later flashes. Its hash is in the
 * content security policy (astro.config.mjs), which reads this very text. Storage may be forbidden: then the
 * system's own choice stands. A page on disk may be told by the link that led to it: see src/islands/theme-choice/README.md.
 */
export const THEME_KEY = 'fagleser:tema';
export const THEME_INIT = `try{var u=location.protocol==='file:'&&/[?&]tema=(\\w+)/.exec(location.search),t=u?u[1]:localStorage.getItem('${THEME_KEY}');if(t==='lys'||t==='mork')document.documentElement.dataset.tema=t}catch(e){}`;
