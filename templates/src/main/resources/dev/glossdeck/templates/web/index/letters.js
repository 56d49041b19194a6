/** Pixels from the top where a letter comes to lie that a reader has chosen, and some more. */
const LOWEST = 120;

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
    const current = lastAbove(heads, Math.max(LOWEST, window.innerHeight / 4));
    if (current === marked) {
      return;
    }
    links[marked]?.removeAttribute('aria-current');
    links[current].setAttribute('aria-current', 'true');
    marked = current;
    centre(links[current]);
  };
  mark();
  document.addEventListener('scroll', mark, { passive: true });
}

/** Only the strip moves: to scroll a link into view would move the page, too. @param {HTMLElement} link */
function centre(link) {
  const strip = link.closest('ul');
  if (strip !== null) {
    const [inner, outer] = [link.getBoundingClientRect(), strip.getBoundingClientRect()];
    strip.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
  }
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
