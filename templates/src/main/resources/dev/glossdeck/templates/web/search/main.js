import { byId } from '../shared/dom.js';
import { addDialog } from './dialog.js';
import { find, indexOf } from './query.js';
import { renderActive, renderHits } from './view.js';

/**
 * Searches a deck. Loaded together with the deck's words, which call glossdeckSearch, when a reader
 * first comes near the button; a press before that waits as `data-wanted` of the button.
 *
 * @typedef {object} Data
 * @property {string} language of the deck
 * @property {import('./dialog.js').Words} words
 * @property {import('./query.js').Entry[]} entries
 */

/** @type {import('./query.js').Hit[]} */
let hits = [];
let active = -1;

/** @param {Data} data */
function start({ language, words, entries }) {
  const button = byId('search-open');
  const dialog = addDialog(words);
  const input = /** @type {HTMLInputElement} */ (byId('search-input'));
  // @ts-expect-error MiniSearch's file sets a global name.
  const index = indexOf(globalThis.MiniSearch, entries);
  const home = button.dataset.home ?? '';
  input.addEventListener('input', () => {
    const asked = input.value.trim();
    hits = find(index, asked);
    renderHits(hits, { home, language, asked, words });
    activate(hits.length > 0 ? 0 : -1);
  });
  input.addEventListener('keydown', onKey);
  const open = () => {
    if (!dialog.open) {
      dialog.showModal();
    }
    input.select();
  };
  button.addEventListener('click', open);
  if ('wanted' in button.dataset) {
    open();
  }
}

/** @param {number} place */
function activate(place) {
  active = place;
  renderActive(place);
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  if (event.isComposing || hits.length === 0) {
    return;
  }
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    activate((active + step + hits.length) % hits.length);
  } else if (event.key === 'Enter' && active >= 0) {
    event.preventDefault();
    byId(`hit-${active}`).click();
  }
}

Object.assign(globalThis, { glossdeckSearch: start });
