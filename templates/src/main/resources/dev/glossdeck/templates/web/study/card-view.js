import { byId } from '../shared/dom.js';
import { renderChoices } from './choices-view.js';
import { nodesOf } from './contents.js';
import { masked } from './mask.js';
import { word } from './words.js';

/** Draws the card that is asked. */

/** A text above this number of characters is not a line to read at a glance. */
const LONG = 140;

/**
 * @param {import('./view.js').Shown} card
 * @param {import('./session.js').Session} session
 * @returns {boolean} whether it was another one before, or asked in another way
 */
export function renderCard(card, session) {
  const stage = byId('stage');
  const turn = `${card.id} ${card.task.by} ${session.turn}`;
  const isNew = stage.dataset.turn !== turn;
  if (isNew) {
    stage.dataset.turn = turn;
    stage.dataset.key = card.entry.key;
    renderAsked(card);
  }
  stage.toggleAttribute('data-shown', session.shown);
  byId('typing').hidden = card.task.by !== 'type' || session.shown;
  renderChoices(card, session, turn);
  renderVerdict(card, session);
  renderBack(card, session.shown);
  return isNew;
}

/** @param {import('./view.js').Shown} card */
function renderAsked(card) {
  const { task, content } = card;
  const front = byId('front');
  fill(front, card, task.asks);
  if (task.wants === 'term') {
    masked(front, [content.term, ...content.names]);
  }
  front.toggleAttribute('data-long', (front.textContent ?? '').length > LONG);
  byId('typing-label').textContent = word(task.wants === 'term' ? 'typeTerm' : 'type');
  typed().value = '';
  typed().lang = languageOf(card, task.wants === 'back' ? 'back' : 'front')[0];
}

/**
 * @param {import('./view.js').Shown} card
 * @param {import('./session.js').Session} session
 */
function renderVerdict({ verdict, task }, { shown, given }) {
  const place = byId('verdict');
  place.replaceChildren();
  if (shown && verdict !== null && given) {
    place.dataset.kind = verdict.kind;
    place.append(word(verdict.kind === 'wrong' && task.by === 'choice' ? 'missed' : verdict.kind));
    if (verdict.kind !== 'right' && task.by === 'type') {
      place.append(' ', ...verdict.parts.map(difference));
    }
  }
}

/** @param {import('./spelling.js').Part} part */
function difference({ text, kind }) {
  const element = document.createElement({ same: 'span', missing: 'ins', extra: 'del' }[kind]);
  element.textContent = text;
  return element;
}

/**
 * @param {import('./view.js').Shown} card
 * @param {boolean} shown
 */
function renderBack(card, shown) {
  const back = byId('back');
  byId('more').hidden = !shown;
  if (!shown) {
    back.replaceChildren();
    return;
  }
  if (back.childElementCount + (back.textContent ?? '').length > 0) {
    return;
  }
  fill(back, card, card.task.asks === 'front' ? 'back' : 'front');
  const link = /** @type {HTMLAnchorElement} */ (byId('link'));
  link.href = new URL(`../cards/${encodeURIComponent(card.content.slug)}.html`, card.base).href;
  link.textContent = card.content.term;
  [link.lang, link.dir] = languageOf(card, 'front');
}

/**
 * @param {HTMLElement} place
 * @param {import('./view.js').Shown} card
 * @param {'front' | 'back'} side
 */
function fill(place, card, side) {
  place.replaceChildren(...nodesOf(card.content[side], card.base));
  [place.lang, place.dir] = languageOf(card, side);
  if (side === 'back' && card.content.fields.length > 0) {
    const list = document.createElement('dl');
    list.className = 'fields';
    [list.lang, list.dir] = card.language;
    list.append(...card.content.fields.map((field) => fieldOf(card, field)));
    place.append(list);
  }
}

/**
 * @param {import('./view.js').Shown} card
 * @param {import('./catalogue.js').Content['fields'][number]} field
 */
function fieldOf(card, [name, html, language]) {
  const group = document.createElement('div');
  const [term, content] = [document.createElement('dt'), document.createElement('dd')];
  term.textContent = name;
  content.append(...nodesOf(html, card.base));
  [content.lang, content.dir] = language ?? card.language;
  group.append(term, content);
  return group;
}

/**
 * @param {import('./view.js').Shown} card
 * @param {string} part
 * @returns {[tag: string, direction: string]}
 */
export function languageOf({ content, language }, part) {
  return content.languages[part] ?? language;
}

function typed() {
  return /** @type {HTMLInputElement} */ (byId('typed'));
}
