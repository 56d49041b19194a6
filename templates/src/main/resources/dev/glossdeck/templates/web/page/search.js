import { hasSingleKeys } from '../shared/single-keys.js';

/**
 * Opens the search. What searches is loaded when a reader first comes near it: two scripts, since a
 * page opened from a disk can load nothing else. They take over the button's clicks.
 */

/** @param {HTMLElement} button */
export function listenToSearch(button) {
  button.addEventListener('pointerenter', () => load(button));
  button.addEventListener('focus', () => load(button));
  button.addEventListener('click', () => {
    button.dataset.wanted = '';
    load(button);
  });
  document.addEventListener('keydown', (event) => {
    if (isSearchKey(event)) {
      event.preventDefault();
      button.click();
    }
  });
}

/** @param {KeyboardEvent} event */
function isSearchKey(event) {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
    return true;
  }
  const target = /** @type {Element} */ (event.target);
  const isTyping = target.closest('input, select, textarea, [contenteditable], dialog') !== null;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  return event.key === '/' && isPlain && !isTyping && hasSingleKeys();
}

/** @param {HTMLElement} button */
async function load(button) {
  const { script, words = '' } = button.dataset;
  if (!script) {
    // Loaded
    return;
  }
  delete button.dataset.script;
  const add = (/** @type {string} */ src) => {
    const element = document.createElement('script');
    element.src = src;
    // In this order
    element.async = false;
    element.onerror = () => {
      button.dataset.script = script;
    };
    document.head.append(element);
  };
  add(script);
  if (location.protocol.startsWith('http')) {
    // The words keep their name when they change: the browser is to ask whether those it kept are old.
    await fetch(words, { cache: 'no-cache' }).catch(() => undefined);
  }
  add(words);
}
