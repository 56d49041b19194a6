/** What is asked of a page in several features. */

/**
 * The element with an id.
 *
 * @param {string} id that the page's template promises
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (element === null) {
    throw new Error(`no element #${id}`);
  }
  return element;
}

/**
 * Gives an element the language that another one has, if it has one of its own.
 *
 * @param {Element} from
 * @param {Element} to
 */
export function copyLanguage(from, to) {
  for (const name of ['lang', 'dir']) {
    const value = from.getAttribute(name);
    if (value === null) {
      to.removeAttribute(name);
    } else {
      to.setAttribute(name, value);
    }
  }
}
