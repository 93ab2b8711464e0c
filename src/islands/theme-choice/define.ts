import { THEME_KEY } from '../../site/theme-init.ts';
import { adoptTheme, keepTheme, readTheme, type Theme } from './theme.ts';

/** The fieldset of the footer. Storage that is forbidden only means that the choice ends with the page. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const tab = () => (location.protocol === 'file:' ? sessionStorage : null);
    attempt(() => adoptTheme(THEME_KEY, localStorage, tab()));
    const now = attempt(() => readTheme(THEME_KEY, localStorage, tab())) ?? '';
    for (const radio of this.querySelectorAll('input')) {
      radio.checked = radio.value === now;
      radio.addEventListener('change', () => {
        const theme = radio.value as Theme;
        if (theme) document.documentElement.dataset['tema'] = theme;
        else delete document.documentElement.dataset['tema'];
        attempt(() => keepTheme(THEME_KEY, theme, localStorage, tab()));
      });
    }
    this.hidden = false;
  }
}

function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

customElements.define('theme-choice', ThemeChoice);
