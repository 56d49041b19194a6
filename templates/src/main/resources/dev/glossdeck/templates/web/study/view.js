import { byId } from '../shared/dom.js';
import { renderCard } from './card-view.js';
import { renderOver } from './over-view.js';
import { word, span } from './words.js';

/**
 * Draws a session. Whatever is drawn twice looks the same.
 *
 * @typedef {object} Shown a card as it is asked
 * @property {string} id
 * @property {import('./catalogue.js').Entry} entry
 * @property {import('./catalogue.js').Content} content
 * @property {[tag: string, direction: string]} language of the deck
 * @property {string} base the address that relative ones of the card begin at
 * @property {import('./modes.js').Task} task
 * @property {readonly import('./choices.js').Option[]} options to choose from
 * @property {import('./answer.js').Verdict | null} verdict
 *
 * @typedef {object} Shot
 * @property {import('./session.js').Session} session
 * @property {Shown | null} card
 * @property {readonly number[] | null} intervals of the grades; null if the schedule does not count
 * @property {boolean} isSafe whether the browser keeps what it stores
 * @property {number} at
 */

/**
 * @param {Shot} shot
 */
export function render(shot) {
  const { session, card } = shot;
  renderCounts(session);
  byId('stage').hidden = card === null;
  byId('deal').hidden = card === null;
  byId('over').hidden = card !== null;
  byId('undo').setAttribute('aria-disabled', String(session.past.length === 0));
  if (card === null) {
    renderOver(shot);
    return;
  }
  const isNew = renderCard(card, session);
  renderDeal(card, shot);
  placeFocus(card, session, isNew);
}

/** @param {import('./session.js').Session} session */
function renderCounts({ waiting, rest, past }) {
  const { fresh, learning, due } = rest === null
    ? { fresh: waiting.fresh.length, learning: waiting.learning.length, due: waiting.due.length }
    : { fresh: 0, learning: 0, due: rest.length };
  byId('fresh').textContent = String(fresh);
  byId('learning').textContent = String(learning);
  byId('due').textContent = String(due);
  const bar = /** @type {HTMLProgressElement} */ (byId('progress'));
  bar.max = Math.max(1, past.length + fresh + learning + due);
  bar.value = past.length;
}

/**
 * The button that shows the answer, or the grades in its place.
 *
 * @param {Shown} card
 * @param {Shot} shot
 */
function renderDeal(card, { session, intervals }) {
  const show = byId('show');
  show.hidden = session.shown;
  show.textContent = (card.task.by === 'type' ? show.dataset.check : show.dataset.show) ?? '';
  byId('grades').hidden = !session.shown;
  for (const button of grades()) {
    const grade = Number(button.dataset.grade);
    button.hidden = intervals === null && grade !== 1 && grade !== 3;
    button.classList.toggle('action', grade === session.suggested);
    const small = /** @type {HTMLElement} */ (button.querySelector('small'));
    small.textContent = intervals === null ? '' : span(intervals[grade - 1]);
  }
}

/** @returns {NodeListOf<HTMLButtonElement>} */
function grades() {
  return document.querySelectorAll('#grades [data-grade]');
}

/**
 * Where the keys go next: what is pressed would else have gone with the focus on it.
 *
 * @param {Shown} card
 * @param {import('./session.js').Session} session
 * @param {boolean} isNew
 */
function placeFocus(card, session, isNew) {
  if (document.querySelector('dialog[open]') !== null) {
    return;
  }
  if (session.shown) {
    /** @type {HTMLElement} */ (document.querySelector('#grades .action')).focus({ preventScroll: true });
    bringInSight(byId('verdict').textContent === '' ? byId('back') : byId('verdict'));
  } else if (isNew) {
    const place = { type: 'typed', choice: 'choices', flip: 'show' }[card.task.by];
    byId(place).focus({ preventScroll: true });
    scrollTo(0, 0);
  }
}

/**
 * Where the question fills the screen, the answer begins below it.
 *
 * @param {Element} element
 */
function bringInSight(element) {
  const below = element.getBoundingClientRect().top - innerHeight / 2;
  if (below > 0) {
    scrollBy(0, below);
  }
}

/**
 * Says something to everybody, also to those who do not look.
 *
 * @param {string} name of the sentence; nothing ends it
 * @param {{values?: (string | number)[], retry?: () => void}} [more] `retry` gives a button
 */
export function say(name, { values = [], retry } = {}) {
  const notice = byId('notice');
  notice.textContent = name === '' ? '' : word(name, ...values);
  if (retry !== undefined) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = word('retry');
    button.addEventListener('click', retry);
    notice.append(' ', button);
  }
}
