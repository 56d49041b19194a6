import { byId } from '../shared/dom.js';
import { nodesOf } from './contents.js';
import { accepted } from './modes.js';
import { sayings } from './speech.js';
import { spokenOf } from './spoken.js';

/**
 * Draws the answers to choose from; once the answer is shown, which was right.
 *
 * @param {import('./view.js').Shown} card
 * @param {import('./session.js').Session} session
 * @param {string} turn names the question
 */
export function renderChoices(card, { shown, given }, turn) {
  const list = byId('choices');
  list.hidden = card.task.by !== 'choice';
  list.tabIndex = -1;
  if (list.dataset.turn !== turn) {
    list.dataset.turn = turn;
    list.replaceChildren(...(list.hidden ? [] : card.options.map((option, i) => choice(card, option, i))));
  }
  const [right] = accepted(card.task, card.content);
  list.querySelectorAll('button').forEach((button) => {
    const text = button.dataset.choice;
    button.setAttribute('aria-pressed', String(given === text));
    button.setAttribute('aria-disabled', String(shown));
    button.hidden = shown && text !== right && text !== given;
    button.toggleAttribute('data-right', shown && text === right);
    button.toggleAttribute('data-wrong', shown && given === text && text !== right);
  });
}

/**
 * @param {import('./view.js').Shown} card
 * @param {import('./choices.js').Option} option
 * @param {number} place
 */
function choice({ task, base, language, content }, option, place) {
  const button = document.createElement('button');
  const number = document.createElement('kbd');
  const text = document.createElement('span');
  button.type = 'button';
  button.dataset.choice = option.text;
  number.textContent = String(place + 1);
  [text.lang, text.dir] = content.languages[task.wants === 'back' ? 'back' : 'front'] ?? language;
  const html = task.wants === 'back' ? option.content.gap ?? option.content.back : '';
  if (html.includes('<math')) {
    typeset(text, html, base);
  } else {
    text.textContent = option.text;
  }
  button.append(number, text);
  return button;
}

/** What a button has no place for: pictures, sounds and notes. */
const NO_WORDS = 'img, audio, video, .mark, .notes';

/**
 * An answer with formulas as it looks, for nobody reads TeX, and named as it is said.
 *
 * @param {HTMLElement} place
 * @param {string} html
 * @param {string} base
 */
function typeset(place, html, base) {
  place.append(...nodesOf(html, base));
  place.querySelectorAll(NO_WORDS).forEach((one) => one.remove());
  place.querySelectorAll('*').forEach((one) => ['id', 'href', 'role', 'aria-label']
    .forEach((name) => one.removeAttribute(name)));
  place.querySelectorAll('[tabindex]').forEach((one) => one.setAttribute('tabindex', '-1'));
  place.role = 'img';
  place.ariaLabel = spokenOf(place, sayings()).replace(/\s+/g, ' ').trim();
}
