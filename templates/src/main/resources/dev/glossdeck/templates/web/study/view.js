import { byId } from '../shared/dom.js';
import { placeFocus } from './focus.js';
import { gliding } from './glide.js';
import { hush } from './speech.js';
import { renderCard } from './card-view.js';
import { renderOver } from './over-view.js';
import { span } from './words.js';

/**
 * Draws a session. Whatever is drawn twice looks the same.
 *
 * @typedef {object} Shown a card as it is asked
 * @property {string} id
 * @property {import('./catalogue.js').Entry} entry
 * @property {import('./catalogue.js').Content} content
 * @property {readonly import('./catalogue.js').Content[]} contents of it and the cards around it
 * @property {[tag: string, direction: string]} language of the deck
 * @property {string} base the address that relative ones of the card begin at
 * @property {import('./modes.js').Task} task
 * @property {readonly import('./choices.js').Option[]} options to choose from
 * @property {import('./answer.js').Verdict | null} verdict
 *
 * @typedef {object} Shot
 * @property {import('./session.js').Session} session
 * @property {Shown | null} card
 * @property {readonly number[] | null} intervals of the grades; null if none are shown, or the schedule does
 *     not count
 * @property {boolean} isSafe whether the browser keeps what it stores
 * @property {boolean} forgets whether it keeps nothing at all
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
  byId('over').dataset.past = '';
  const wasShown = !byId('grades').hidden;
  const isNew = gliding(byId('front'), () => {
    const isOther = renderCard(card, session);
    renderDeal(card, shot);
    return isOther;
  });
  if (isNew) {
    hush();
  }
  placeFocus(card, session, { isNew, isOpened: session.shown && !wasShown });
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
  show.classList.toggle('action', card.task.by !== 'choice');
  show.textContent = (card.task.by === 'type' ? show.dataset.check : show.dataset.show) ?? '';
  byId('grades').hidden = !session.shown;
  for (const button of session.shown ? grades() : []) { // To write lengths of time takes long.
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
