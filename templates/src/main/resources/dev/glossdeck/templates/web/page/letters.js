/** Marks the letter whose terms are at the top of the window. */
export function watchLetters() {
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll('.glossary .letters a');
  if (links.length === 0 || links[0].pathname !== location.pathname) {
    // Each letter is a page of its own
    return;
  }
  const heads = Array.from(links, (link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  let marked = -1;
  const mark = () => {
    const current = lastAbove(heads, window.innerHeight / 4);
    if (current === marked) {
      return;
    }
    marked = current;
    links.forEach((link, i) => {
      if (i === current) {
        link.setAttribute('aria-current', 'true');
        link.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
      } else {
        link.removeAttribute('aria-current');
      }
    });
  };
  mark();
  document.addEventListener('scroll', mark, { passive: true });
}

/**
 * @param {(HTMLElement | null)[]} heads from top to bottom
 * @param {number} y
 * @returns {number} the last one that is above y; the first one if there is none
 */
function lastAbove(heads, y) {
  let found = 0;
  heads.forEach((head, i) => {
    if (head !== null && head.getBoundingClientRect().top <= y) {
      found = i;
    }
  });
  return found;
}
