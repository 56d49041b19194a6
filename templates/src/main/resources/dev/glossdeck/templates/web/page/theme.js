import { choose } from '../shared/settings.js';

/** The button that goes through the themes: as the system, light, dark. */

const NEXT = /** @type {const} */ ({ system: 'light', light: 'dark', dark: 'system' });

/** @param {HTMLElement} button */
export function listenToThemeButton(button) {
  label(button);
  button.addEventListener('click', () => {
    const theme = NEXT[current()];
    if (theme === 'system') {
      delete document.documentElement.dataset.theme;
    } else {
      document.documentElement.dataset.theme = theme;
    }
    choose('theme', theme === 'system' ? null : theme);
    label(button);
  });
}

/** @returns {'system' | 'light' | 'dark'} */
function current() {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** @param {HTMLElement} button */
function label(button) {
  const text = `${button.dataset.label}: ${button.dataset[current()]}`;
  button.setAttribute('aria-label', text);
  button.title = text;
}
