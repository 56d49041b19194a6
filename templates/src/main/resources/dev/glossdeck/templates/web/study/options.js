import { choiceOf, queryOf, settingsOf } from './address.js';
import { download, listenToMenu, renderMenu } from './menu.js';
import { say } from './notice.js';
import { fromFile, toFile } from './progress.js';

/**
 * Carries out what is chosen in the menu: another choice of cards, an export, an import.
 *
 * @param {import('./desk.js').Desk} desk
 * @param {() => number} now the clock
 */
export function listenToOptions(desk, now) {
  listenToMenu({
    async closed(form, written) {
      const choice = choiceOf(`?${new URLSearchParams(form)}`);
      const settings = settingsOf(written, desk.settings);
      const changed = Object.entries(settings)
        .filter(([name, value]) => desk.settings[/** @type {keyof typeof settings} */ (name)] !== value);
      const isSet = changed.length > 0;
      renderMenu(choice, settings);
      if (isSet || queryOf(choice) !== queryOf(desk.choice)) {
        Object.assign(desk, { choice, settings });
        const frame = 'embed' in document.documentElement.dataset ? { embed: '1' } : {};
        history.replaceState(null, '', location.pathname + queryOf({ ...choice, ...frame }));
        if (isSet) {
          await keepSettings(desk, Object.fromEntries(changed)).catch(() => say('failed'));
        }
        await desk.begin().catch(() => say('missing'));
      }
    },
    exported: () => exported(desk, now()).catch(() => say('failed')),
    imported: (text) => imported(desk, text).catch(() => say('failed')),
  });
}

/**
 * Keeps what was set, and takes what another tab has set meanwhile.
 *
 * @param {import('./desk.js').Desk} desk
 * @param {Partial<import('./queue.js').Settings>} changed
 */
async function keepSettings(desk, changed) {
  await desk.keeper?.store.keep(changed);
  desk.settings = settingsOf(await desk.keeper?.store.settings() ?? {}, desk.settings);
}

/**
 * @param {import('./desk.js').Desk} desk
 * @param {number} at
 */
async function exported(desk, at) {
  const progress = await desk.keeper?.read(0) ?? { cards: [], reviews: [] };
  const name = desk.decks.length === 1 ? desk.decks[0].index.deck : 'glossdeck';
  download(`${name}.progress.json`, toFile(progress, at));
}

/**
 * @param {import('./desk.js').Desk} desk
 * @param {string} text of the file
 */
async function imported(desk, text) {
  const file = fromFile(text);
  if (file !== null) {
    await desk.keeper?.merge(file);
  }
  say(file === null ? 'fileBad' : 'fileRead', { values: [file?.cards.length ?? 0] });
}
