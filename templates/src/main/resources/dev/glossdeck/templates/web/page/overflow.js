/**
 * Content that is wider than its place: it shrinks to 80 %; if that is not enough, it scrolls, takes
 * keys and says so. What fits takes no tab stop.
 */

const BOXES = '.formula, .wide, .table, pre';

/** Fits all boxes, now and whenever the page gets another width or another card. */
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
  main.addEventListener('toggle', () => fitAll(main), true);
}

/** @param {HTMLElement} main */
function fitAll(main) {
  const boxes = /** @type {NodeListOf<HTMLElement>} */ (main.querySelectorAll(BOXES));
  const label = main.dataset.wide ?? '';
  boxes.forEach((box) => box.removeAttribute('data-tight'));
  const tight = Array.from(boxes).filter(overflows);
  tight.forEach((box) => box.setAttribute('data-tight', ''));
  boxes.forEach((box) => announce(box, overflows(box), label));
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
  if (box.closest('summary, a') !== null) {
    // Is pressed as a whole
    return;
  }
  if (scrolls) {
    box.tabIndex = 0;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', label);
  } else {
    ['tabindex', 'role', 'aria-label'].forEach((name) => box.removeAttribute(name));
  }
}
