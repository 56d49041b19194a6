import { modeOf } from './modes.js';

/**
 * What is studied, as an address tells it:
 * `?topic=…&tag=…&search=…&mode=…&order=shuffled#<slug>.<number>`.
 *
 * @typedef {object} Choice
 * @property {string} topic slug, or nothing for all
 * @property {string} tag
 * @property {string} search words that cards must hold
 * @property {import('./modes.js').Mode} mode
 * @property {'' | 'shuffled'} order nothing is the deck's
 */

/**
 * @param {string} query such as `?topic=trees`
 * @returns {Choice}
 */
export function choiceOf(query) {
  const asked = new URLSearchParams(query);
  return {
    topic: asked.get('topic') ?? '',
    tag: asked.get('tag') ?? '',
    search: asked.get('search') ?? '',
    mode: modeOf(asked.get('mode')),
    order: asked.get('order') === 'shuffled' ? 'shuffled' : '',
  };
}

/**
 * @param {Choice} choice
 * @returns {string} the shortest query that tells it; nothing for the usual one
 */
export function queryOf(choice) {
  const told = new URLSearchParams();
  for (const [name, value] of Object.entries(choice)) {
    if (value !== '' && value !== 'flip') {
      told.set(name, value);
    }
  }
  return told.size === 0 ? '' : `?${told}`;
}

/**
 * Settings as a form gives them, within their bounds.
 *
 * @param {Partial<Record<keyof import('./queue.js').Settings, unknown>>} written
 * @param {import('./queue.js').Settings} usual in the place of what makes no sense
 * @returns {import('./queue.js').Settings}
 */
export function settingsOf(written, usual) {
  const within = (/** @type {keyof import('./queue.js').Settings} */ name, /** @type {number} */ low, /** @type {number} */ high) => {
    const value = Number(written[name]);
    return written[name] !== '' && value >= low && value <= high ? value : usual[name];
  };
  return {
    newPerDay: Math.round(within('newPerDay', 0, 9999)),
    retention: within('retention', 0.7, 0.99),
    dayEnds: Math.round(within('dayEnds', 0, 12)),
  };
}
