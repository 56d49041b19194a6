import { byId, copyLanguage } from '../shared/dom.js';
import { bare } from '../shared/text.js';
import { answerText, copyOf } from './cards.js';
import { isOver } from './session.js';

/** Draws a session. Whatever is drawn twice looks the same. */

/**
 * @param {import('./session.js').Session} session
 */
export function render(session) {
  const total = session.order.length;
  const atEnd = isOver(session);
  const shown = atEnd ? total : session.at + 1;
  byId('sheet').hidden = atEnd;
  byId('done').hidden = !atEnd;
  // Not disabled: a button that is would lose the focus, and the keys with it.
  byId('next').setAttribute('aria-disabled', String(atEnd));
  byId('previous').setAttribute('aria-disabled', String(session.at === 0));
  byId('shuffle').setAttribute('aria-pressed', String(session.seed !== 0));
  const bar = /** @type {HTMLProgressElement} */ (byId('bar'));
  bar.max = total;
  bar.value = shown;
  byId('count').textContent = `${shown} / ${total}`;
  if (!atEnd) {
    const card = /** @type {import('./cards.js').PageCard} */ (session.order[session.at]);
    renderFront(card);
    renderBack(card, session.flipped);
  }
}

/** @param {import('./cards.js').PageCard} card */
function renderFront(card) {
  const sheet = byId('sheet');
  if (sheet.dataset.key === card.key) {
    return; // what was typed stays
  }
  sheet.dataset.key = card.key;
  byId('typing').hidden = !card.isTyped;
  typed().value = '';
  byId('front').replaceChildren(...copyOf(card.front).childNodes);
  copyLanguage(card.front, byId('front'));
}

/**
 * @param {import('./cards.js').PageCard} card
 * @param {boolean} flipped
 */
function renderBack(card, flipped) {
  byId('verdict').textContent = flipped && typed().value !== '' ? verdict(card) : '';
  byId('back').replaceChildren(...(flipped ? copyOf(card.back).childNodes : []));
  byId('sheet').toggleAttribute('data-flipped', flipped);
  renderLink(card, flipped);
  const button = byId('flip');
  button.textContent = (flipped ? button.dataset.hide : button.dataset.show) ?? '';
  button.setAttribute('aria-expanded', String(flipped));
}

/**
 * @param {import('./cards.js').PageCard} card
 * @param {boolean} flipped
 */
function renderLink(card, flipped) {
  byId('more').hidden = !flipped;
  const link = /** @type {HTMLAnchorElement} */ (byId('link'));
  link.href = card.link.getAttribute('href') ?? '';
  link.textContent = card.link.textContent;
  copyLanguage(card.link, link);
}

/**
 * Says whether what was typed is the answer.
 *
 * @param {import('./cards.js').PageCard} card
 * @returns {string}
 */
function verdict(card) {
  const { right, other } = byId('verdict').dataset;
  return (bare(typed().value) === bare(answerText(card)) ? right : other) ?? '';
}

function typed() {
  return /** @type {HTMLInputElement} */ (byId('typed'));
}
