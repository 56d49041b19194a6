import { note, noted } from '../shared/settings.js';

/** Remembers for a reload of this tab what is still to be crammed. */

const CRAMMED = 'crammed';

/**
 * @param {string} chosen names the decks and the choice of their cards
 * @param {readonly string[]} rest of these
 */
export function keepCrammed(chosen, rest) {
  note(CRAMMED, JSON.stringify({ chosen, rest }));
}

/**
 * @param {string} chosen as above
 * @param {readonly string[]} ids of all cards that are chosen
 * @returns {readonly string[]} those that were left, or all
 */
export function crammed(chosen, ids) {
  const left = JSON.parse(noted(CRAMMED) ?? 'null');
  const known = new Set(ids);
  const rest = left?.chosen === chosen ? left.rest.filter((/** @type {string} */ id) => known.has(id)) : [];
  return rest.length > 0 ? rest : ids;
}
