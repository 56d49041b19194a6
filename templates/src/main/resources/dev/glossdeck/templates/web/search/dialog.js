import { element } from '../shared/dom.js';
import { listenToSingleKeyChoice } from '../shared/single-keys.js';

/**
 * The words of the dialog in the language of the interface.
 *
 * @typedef {object} Words
 * @property {string} language
 * @property {string} direction
 * @property {string} close
 * @property {string} search
 * @property {string} searchHits
 * @property {string} searchNone
 * @property {string} searchFound with {0} for the number
 * @property {string} searchPlaceholder
 * @property {string} searchUse
 * @property {string} singleKeys
 */

/**
 * Makes the dialog: a combobox and its list (ARIA practices, "Editable Combobox With List").
 *
 * @param {Words} words
 * @returns {HTMLDialogElement} at the end of the page, closed
 */
export function addDialog(words) {
  const close = element('button', { type: 'button' }, words.close);
  const keys = element('input', { type: 'checkbox', 'data-single-keys': '' });
  const dialog = /** @type {HTMLDialogElement} */ (element(
    'dialog',
    { class: 'search', id: 'search', 'aria-label': words.search, lang: words.language, dir: words.direction },
    element('div', { class: 'asked' }, field(words), close),
    element('div', { class: 'hits', id: 'search-hits', role: 'listbox', 'aria-label': words.searchHits }),
    element('p', { class: 'status', id: 'search-status', role: 'status' }),
    element('p', { class: 'hint' }, words.searchUse),
    element('p', { class: 'hint' }, element('label', {}, keys, words.singleKeys)),
  ));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) {
      dialog.close(); // beside it
    }
  });
  document.body.append(dialog);
  listenToSingleKeyChoice();
  return dialog;
}

/** @param {Words} words */
function field(words) {
  return element('input', {
    id: 'search-input',
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'search-hits',
    'aria-autocomplete': 'list',
    'aria-label': words.searchPlaceholder,
    placeholder: words.searchPlaceholder,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    dir: 'auto',
  });
}
