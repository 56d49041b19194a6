import { element } from '../shared/dom.js';

/** Lets readers fold the letters of a glossary. What is folded is still found within the page. */
export function foldLetters() {
  document.querySelectorAll('.glossary .letter').forEach((section) => {
    const [head, terms] = [section.querySelector('h2'), section.querySelector('ul')];
    if (head !== null && terms !== null) {
      fold(head, terms);
    }
  });
}

/**
 * @param {HTMLElement} head becomes a button (ARIA practices, "Accordion")
 * @param {HTMLElement} terms
 */
function fold(head, terms) {
  const attributes = { type: 'button', class: 'fold', 'aria-expanded': 'true' };
  const button = element('button', attributes, ...head.childNodes);
  head.append(button);
  /** @param {boolean} isOpen */
  const show = (isOpen) => {
    button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) {
      terms.removeAttribute('hidden');
    } else {
      terms.setAttribute('hidden', 'until-found');
    }
  };
  button.addEventListener('click', () => show(terms.hasAttribute('hidden')));
  terms.addEventListener('beforematch', () => show(true));
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const letters = document.querySelectorAll('.letters a');
  letters.forEach((link) => {
    if (decodeURIComponent(link.hash.slice(1)) === head.id) {
      link.addEventListener('click', () => show(true));
    }
  });
}
