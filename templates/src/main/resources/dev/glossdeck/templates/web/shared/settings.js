/** What a reader chose for all decks of this origin, such as a theme. It may be forgotten. */

const PREFIX = 'glossdeck-';

/**
 * What was chosen.
 *
 * @param {string} name
 * @returns {string | null} null if nothing was, or if the browser lets pages keep nothing
 */
export function setting(name) {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null; // storage is off
  }
}

/**
 * Keeps a choice.
 *
 * @param {string} name
 * @param {string | null} value null forgets it
 */
export function choose(name, value) {
  try {
    if (value === null) {
      localStorage.removeItem(PREFIX + name);
    } else {
      localStorage.setItem(PREFIX + name, value);
    }
  } catch {
    // Storage is off: the choice holds for this page only.
  }
}

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
