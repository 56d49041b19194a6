import { loadFresh, loadScript } from '../shared/scripts.js';
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
  const loaded = await Promise.all([loadScript(script), loadFresh(words)]);
  if (loaded.includes(false)) {
    // To be tried again
    button.dataset.script = script;
  }
}
