import { choose, setting } from './settings.js';

/** Whether shortcuts of one key work; a reader can switch them off (WCAG 2.2, 2.1.4). */
export function hasSingleKeys() {
  return setting('single-keys') !== 'off';
}

/** Lets each checkbox for shortcuts of one key show the choice and change it. */
export function listenToSingleKeyChoice() {
  /** @type {NodeListOf<HTMLInputElement>} */
  const boxes = document.querySelectorAll('[data-single-keys]');
  for (const box of boxes) {
    box.checked = hasSingleKeys();
    box.addEventListener('change', () => {
      choose('single-keys', box.checked ? null : 'off');
      boxes.forEach((other) => {
        other.checked = box.checked;
      });
    });
  }
}
