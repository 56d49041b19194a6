import { byId } from '../shared/dom.js';

/**
 * The drawer of all that need not always be in sight.
 *
 * @typedef {object} MenuEvents
 * @property {(choice: Record<string, string>, settings: Record<string, unknown>) => void} closed
 * @property {() => void} exported
 * @property {(text: string) => void} imported
 */

/** @param {MenuEvents} events */
export function listenToMenu(events) {
  const drawer = /** @type {HTMLDialogElement} */ (byId('options'));
  const keys = /** @type {HTMLDialogElement} */ (byId('keys'));
  const file = /** @type {HTMLInputElement} */ (byId('file'));
  byId('menu').addEventListener('click', () => {
    drawer.showModal();
    form().querySelector('select')?.focus(); // Else the way out would have the focus, for it comes first.
  });
  byId('help').addEventListener('click', () => keys.showModal());
  byId('export').addEventListener('click', events.exported);
  byId('import').addEventListener('click', () => file.click());
  document.querySelectorAll('[data-press]').forEach((button) => {
    button.addEventListener('click', () => byId(/** @type {HTMLElement} */ (button).dataset.press ?? '').click());
  });
  file.addEventListener('change', async () => {
    if (file.files?.[0] !== undefined) {
      events.imported(await file.files[0].text());
      file.value = '';
      drawer.close();
    }
  });
  drawer.addEventListener('close', () => {
    const { newPerDay, retention, dayEnds, ...choice } = Object.fromEntries(new FormData(form()));
    events.closed(/** @type {Record<string, string>} */ (choice),
      { newPerDay, retention: Number(retention) / 100, dayEnds });
  });
}

/**
 * Shows what is chosen and set, unless the reader is about to choose.
 *
 * @param {import('./address.js').Choice} choice
 * @param {import('./queue.js').Settings} settings
 */
export function renderMenu(choice, settings) {
  if (/** @type {HTMLDialogElement} */ (byId('options')).open) {
    return;
  }
  const values = { ...choice, ...settings, retention: Math.round(settings.retention * 100) };
  for (const [name, value] of Object.entries(values)) {
    const field = /** @type {HTMLSelectElement | HTMLInputElement | null} */ (form().elements.namedItem(name));
    if (field !== null) {
      field.value = String(value);
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) {
        field.add(new Option(String(value))); // such as a tag that others nest in
        field.value = String(value);
      }
    }
  }
}

/**
 * Gives the reader a file.
 *
 * @param {string} name
 * @param {string} text
 */
export function download(name, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60e3);
}

function form() {
  return /** @type {HTMLFormElement} */ (byId('choice'));
}
