/**
 * Content that is wider than its place: it shrinks to 80 %; if that is not enough, it scrolls, takes
 * keys and says so. What fits takes no tab stop.
 */

const BOXES = '.formula, .wide, .table, pre';

/** Fits all boxes, now and whenever the page gets another width or another card, or unfolds more. */
export function watchOverflow() {
  const main = document.querySelector('main');
  if (main === null) {
    return;
  }
  let width = -1;
  new ResizeObserver(() => {
    if (main.clientWidth !== width) {
      width = main.clientWidth;
      fitAll(main);
    }
  }).observe(main);
  new MutationObserver(() => fitAll(main)).observe(main, { childList: true, subtree: true });
  ['toggle', 'contentvisibilityautostatechange'].forEach((type) => main.addEventListener(type, (event) => {
    if (!(/** @type {any} */ (event).skipped)) {
      // What has just been unfolded counts as laid out behind the next frame only
      requestAnimationFrame(() => setTimeout(() => fitAll(main, /** @type {Element} */ (event.target))));
    }
  }, true));
}

/**
 * Reads all before it writes, for what is read after a change is laid out again.
 *
 * @param {HTMLElement} main
 * @param {Element} within
 */
function fitAll(main, within = main) {
  const boxes = /** @type {HTMLElement[]} */ ([within, ...within.querySelectorAll(BOXES)])
    .filter((box) => box.matches(BOXES) && isLaidOut(box));
  boxes.forEach((box) => box.toggleAttribute('data-tight', false));
  const tight = boxes.filter(overflows);
  tight.forEach((box) => box.toggleAttribute('data-tight', true));
  const scrolling = new Set(tight.filter(overflows));
  boxes.forEach((box) => announce(box, scrolling.has(box), main.dataset.wide ?? ''));
}

/**
 * To measure what is folded or far below the window would lay it out. It is measured when it comes to
 * be seen; before, it is what the generator took it for. Safari before 17.4 cannot tell.
 *
 * @param {HTMLElement} box
 */
function isLaidOut(box) {
  return box.checkVisibility?.({ contentVisibilityAuto: true }) ?? true;
}

/** @param {HTMLElement} box */
function overflows(box) {
  return box.scrollWidth > box.clientWidth + 1;
}

/**
 * @param {HTMLElement} box
 * @param {boolean} scrolls
 * @param {string} label
 */
function announce(box, scrolls, label) {
  if (box.closest('summary, a, button') !== null) {
    // Is pressed as a whole
    return;
  }
  for (const [name, value] of [['role', 'group'], ['aria-label', label], ['tabindex', '0']]) {
    if (scrolls) {
      box.setAttribute(name, value);
    } else {
      box.removeAttribute(name);
    }
  }
}
