/** Lets readers fold the letters of a glossary. What is folded is still found within the page. */
export function foldLetters() {
  document.querySelectorAll('.glossary .letter h2').forEach((head) => {
    const terms = head.parentElement?.querySelector('ul');
    if (terms) {
      fold(head, terms);
    }
  });
}

/**
 * @param {Element} head gets a button (ARIA practices, "Accordion")
 * @param {HTMLElement} terms
 */
function fold(head, terms) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'fold';
  button.append(...head.childNodes);
  head.append(button);
  /** @param {boolean} isOpen */
  const show = (isOpen) => {
    button.setAttribute('aria-expanded', String(isOpen));
    terms.hidden = isOpen ? false : 'until-found';
  };
  show(true);
  button.addEventListener('click', () => show(terms.hasAttribute('hidden')));
  terms.addEventListener('beforematch', () => show(true));
  document.querySelector('.letters')?.addEventListener('click', (event) => {
    const { hash = '' } = /** @type {HTMLAnchorElement} */ (event.target);
    if (decodeURIComponent(hash) === '#' + head.id) {
      show(true);
    }
  });
}
