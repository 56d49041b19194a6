import { byId } from '../shared/dom.js';
import { nodesOf } from './contents.js';
import { accepted } from './modes.js';

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
  text.append(...(task.wants === 'back' && option.text.includes('\\') ? formula(option, base) : [option.text]));
  button.append(number, text);
  return button;
}

/**
 * An answer with a formula as it looks, for nobody reads TeX.
 *
 * @param {import('./choices.js').Option} option
 * @param {string} base
 */
function formula({ content }, base) {
  const nodes = nodesOf(content.back, base);
  for (const node of nodes) {
    if (node instanceof Element) {
      node.querySelectorAll('a, [tabindex]').forEach((one) => {
        one.removeAttribute('href');
        one.removeAttribute('tabindex');
      });
    }
  }
  return nodes;
}
