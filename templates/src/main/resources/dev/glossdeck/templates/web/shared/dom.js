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

/**
 * A new element.
 *
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} content
 * @returns {HTMLElement}
 */
export function element(name, attributes, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...content);
  return made;
}
