import { byId } from '../shared/dom.js';
import { loadFresh } from '../shared/scripts.js';
import { addDialog } from './dialog.js';
import { addEntries, emptyIndex, find } from './query.js';
import { renderActive, renderHits } from './view.js';

/**
 * Searches a deck, or the pages of a site and all of its decks. Loaded together with a script of words,
 * which calls glossdeckSearch, when a reader first comes near the button; a press before that waits as
 * `data-wanted` of the button. The words of a site name those of its decks, which are loaded one behind
 * the other.
 *
 * @typedef {object} Data
 * @property {string} language of the deck
 * @property {import('./dialog.js').Words} words
 * @property {import('./query.js').Entry[]} entries
 * @property {[folder: string, title: string, file: string][]} [decks] files beside that of the site
 */

/** @type {import('./query.js').Hit[]} */
let hits = [];
let active = -1;
/** @type {(data: Data) => void} What is done with the words that come next. */
let take = start;

/** @param {Data} data */
function start({ language, words, entries, decks = [] }) {
  // @ts-expect-error MiniSearch's file sets a global name.
  const index = emptyIndex(globalThis.MiniSearch);
  addEntries(index, entries, { folder: '', deck: '', language });
  addDialog(words);
  const search = listen(index, words);
  loadDecks(decks, (data, folder, deck) => {
    addEntries(index, data.entries, { folder, deck, language: data.language });
    search();
  });
}

/**
 * @param {import('minisearch').default} index
 * @param {import('./dialog.js').Words} words
 * @returns {() => void} searches again what the field holds
 */
function listen(index, words) {
  const button = byId('search-open');
  const dialog = /** @type {HTMLDialogElement} */ (byId('search'));
  const input = /** @type {HTMLInputElement} */ (byId('search-input'));
  const search = () => {
    const asked = input.value.trim();
    hits = find(index, asked);
    renderHits(hits, { home: button.dataset.home ?? '', asked, words });
    activate(hits.length > 0 ? 0 : -1);
  };
  input.addEventListener('input', search);
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
  return search;
}

/**
 * @param {[folder: string, title: string, file: string][]} decks
 * @param {(data: Data, folder: string, title: string) => void} add
 */
async function loadDecks(decks, add) {
  const base = byId('search-open').dataset.words?.replace(/[^/]*$/, '') ?? '';
  for (const [folder, title, file] of decks) {
    take = (data) => add(data, folder, title);
    await loadFresh(base + file);
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

Object.assign(globalThis, { glossdeckSearch: (/** @type {Data} */ data) => take(data) });
