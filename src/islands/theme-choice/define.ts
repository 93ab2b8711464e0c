import { THEME_KEY } from '../../site/theme-init.ts';
import { attempt } from '../storage/attempt.ts';
import { broughtBy, carry, withoutTheme } from './carry.ts';
import { keepTheme, readTheme, type Theme, themeOf } from './theme.ts';

/** The fieldset of the footer. Storage that is forbidden only means that the choice ends with the page. */
class ThemeChoice extends HTMLElement {
  #theme: Theme | null = null;

  connectedCallback(): void {
    this.#theme = attempt(() => readTheme(THEME_KEY, localStorage)) ?? null;
    // On disk in both browsers: Firefox gives each file a storage of its own, and Chromium may open the next file before
    // what this one stored has reached it.
    if (location.protocol === 'file:') this.#followTheReader();
    for (const radio of this.querySelectorAll('input')) {
      radio.checked = radio.value === (this.#theme ?? 'enhet');
      radio.addEventListener('change', () => this.#choose(themeOf(radio.value) ?? 'enhet'));
    }
    this.hidden = false;
  }

  #choose(theme: Theme): void {
    this.#theme = theme;
    if (theme === 'enhet') delete document.documentElement.dataset['tema'];
    else document.documentElement.dataset['tema'] = theme;
    attempt(() => keepTheme(THEME_KEY, theme, localStorage));
  }

  #followTheReader(): void {
    const brought = broughtBy(location.href);
    if (brought) {
      this.#choose(brought);
      attempt(() => history.replaceState(history.state, '', withoutTheme(location.href)));
    }
    carry(() => this.#theme);
  }
}

customElements.define('theme-choice', ThemeChoice);
