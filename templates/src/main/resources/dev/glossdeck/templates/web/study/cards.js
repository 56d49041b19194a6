/**
 * The cards of a page. Its list holds them, and is what there is without a script.
 *
 * @typedef {object} PageCard
 * @property {string} id of its element
 * @property {string} key names its history
 * @property {string} topic slug, or nothing
 * @property {boolean} isTyped whether its answer is typed
 * @property {Element} front
 * @property {Element} back
 * @property {HTMLAnchorElement} link to its page
 */

/**
 * All cards of the page, in the deck's order.
 *
 * @returns {PageCard[]}
 */
export function cardsOfPage() {
  /** @type {NodeListOf<HTMLElement>} */
  const list = document.querySelectorAll('#list details');
  return Array.from(list, (details) => ({
    id: details.id,
    key: details.dataset.key ?? '',
    topic: details.dataset.topic ?? '',
    isTyped: 'typed' in details.dataset,
    front: part(details, 'summary'),
    back: part(details, '.answer'),
    link: /** @type {HTMLAnchorElement} */ (part(details, '.more a')),
  }));
}

/**
 * A copy of a side whose notes have ids of their own, and links to them.
 *
 * @param {Element} side
 * @returns {Element}
 */
export function copyOf(side) {
  const clone = /** @type {Element} */ (side.cloneNode(true));
  clone.querySelectorAll('[id]').forEach((element) => {
    element.id = `desk-${element.id}`;
  });
  clone.querySelectorAll('a[href^="#"]').forEach((link) => {
    link.setAttribute('href', `#desk-${(link.getAttribute('href') ?? '').slice(1)}`);
  });
  return clone;
}

/**
 * The answer's text as it is asked for: without further fields, notes, and the source of formulas.
 *
 * @param {PageCard} card
 * @returns {string}
 */
export function answerText(card) {
  const answer = /** @type {Element} */ (card.back.cloneNode(true));
  answer.querySelectorAll('.fields, .notes, .mark, annotation').forEach((one) => one.remove());
  return answer.textContent ?? '';
}

/**
 * @param {Element} details
 * @param {string} selector
 * @returns {Element}
 */
function part(details, selector) {
  const found = details.querySelector(selector);
  if (found === null) {
    throw new Error(`no ${selector} in #${details.id}`);
  }
  return found;
}
