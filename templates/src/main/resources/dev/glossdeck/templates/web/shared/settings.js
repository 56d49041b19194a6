/** What a reader chose for all decks of this origin, such as a theme. It may be forgotten. */

const PREFIX = 'glossdeck-';

/**
 * What was chosen.
 *
 * @param {string} name
 * @returns {string | null} null if nothing was, or if the browser lets pages keep nothing
 */
export function setting(name) {
  return ifAllowed(() => localStorage.getItem(PREFIX + name));
}

/**
 * Keeps a choice.
 *
 * @param {string} name
 * @param {string | null} value null forgets it
 */
export function choose(name, value) {
  ifAllowed(() => (value === null ? localStorage.removeItem(PREFIX + name)
    : localStorage.setItem(PREFIX + name, value)));
}

/**
 * What was noted for this tab, to be there after a reload.
 *
 * @param {string} name
 * @returns {string | null} as above
 */
export function noted(name) {
  return ifAllowed(() => sessionStorage.getItem(PREFIX + name));
}

/**
 * Notes something for this tab.
 *
 * @param {string} name
 * @param {string} value
 */
export function note(name, value) {
  ifAllowed(() => sessionStorage.setItem(PREFIX + name, value));
}

/**
 * @template T
 * @param {() => T} access to storage
 * @returns {T | null} null if storage is off: what was chosen then holds for this page only
 */
function ifAllowed(access) {
  try {
    return access();
  } catch {
    return null;
  }
}
