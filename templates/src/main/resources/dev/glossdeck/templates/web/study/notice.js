import { byId, element } from '../shared/dom.js';
import { choose, setting } from '../shared/settings.js';
import { word } from './words.js';

/** What the page says above the card, to everybody, also to those who do not look. */

/**
 * @param {string} name of the sentence; nothing ends it
 * @param {{values?: (string | number)[], retry?: () => void}} [more] `retry` gives a button
 */
export function say(name, { values = [], retry } = {}) {
  const notice = byId('notice');
  notice.textContent = name === '' ? '' : word(name, ...values);
  if (retry !== undefined) {
    const button = element('button', { type: 'button' }, word('retry'));
    button.addEventListener('click', retry);
    notice.append(' ', button);
  }
}

/**
 * Says something that a reader need not hear again, with a button that takes it away.
 *
 * @param {string} name of the sentence
 */
export function sayOnce(name) {
  if (setting(`told-${name}`) === null) {
    choose(`told-${name}`, 'yes');
    say(name);
    const dismiss = word('dismiss');
    const button = element('button', { type: 'button', class: 'press', 'aria-label': dismiss, title: dismiss }, '\u00d7');
    button.addEventListener('click', () => {
      say('');
      focusNext();
    });
    byId('notice').append(button);
  }
}

/** Gives the focus to what answers the card, for the button that had it is gone. */
function focusNext() {
  /** @type {NodeListOf<HTMLElement>} */
  const next = document.querySelectorAll('#typed, #show, #grades .action');
  Array.from(next).find((one) => one.offsetParent !== null)?.focus();
}
