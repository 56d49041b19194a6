import { hashOf } from './order.js';
import { REVIEW } from './scheduler.js';

/**
 * Which card comes next, out of what is remembered of each.
 *
 * @typedef {object} Settings
 * @property {number} newPerDay
 * @property {number} retention
 * @property {number} dayEnds hour of the night at which a new day begins, 0 to 23
 *
 * @typedef {object} Waiting what there is to do today; each list in the deck's order
 * @property {string[]} fresh new cards that the day still allows
 * @property {string[]} learning
 * @property {string[]} due
 *
 * @typedef {ReadonlyMap<string, import('./scheduler.js').Memory>} Memories
 */

/** @type {Readonly<Settings>} */
export const USUAL = Object.freeze({ newPerDay: 20, retention: 0.9, dayEnds: 4 });

const HOUR = 3600e3;

/** A card that is learnt may come this much early if there is nothing else (Anki's manual, "Learn ahead limit"). */
export const AHEAD = HOUR / 3;

/**
 * When the day of a time began, in the zone of this machine.
 *
 * @param {number} at
 * @param {number} dayEnds
 * @param {number} [days] later
 */
export function dayStart(at, dayEnds, days = 0) {
  const date = new Date(at);
  const before = date.getHours() < dayEnds ? 1 : 0; // Not so many milliseconds: clocks change at night.
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - before + days, dayEnds)
    .getTime();
}

/**
 * @param {readonly string[]} ids of the chosen cards
 * @param {Memories} memories of all cards
 * @param {number} at
 * @param {Settings} settings
 * @param {number} [extra] new cards above the day's number
 * @returns {Waiting}
 */
export function waiting(ids, memories, at, settings, extra = 0) {
  const morning = dayStart(at, settings.dayEnds);
  const tomorrow = dayStart(at, settings.dayEnds, 1);
  /** @type {Waiting} */
  const found = { fresh: [], learning: [], due: [] };
  let begun = 0;
  memories.forEach((memory) => (begun += memory.begun >= morning ? 1 : 0));
  const allowed = Math.max(0, settings.newPerDay + extra - begun);
  for (const id of ids) {
    const memory = memories.get(id);
    if (memory === undefined) {
      if (found.fresh.length < allowed) {
        found.fresh.push(id);
      }
    } else if (memory.due < tomorrow) {
      (memory.state === REVIEW ? found.due : found.learning).push(id);
    }
  }
  return found;
}

/**
 * The card to ask: what is learnt and ripe; else reviews with new cards spread among them; else
 * what is learnt, a little early.
 *
 * @param {Waiting} wait
 * @param {Memories} memories
 * @param {number} at
 * @param {number} turn how many cards the session has asked
 * @param {string} [last] the card just asked, which rather not comes at once again
 * @returns {string | null} null if there is none now
 */
export function next(wait, memories, at, turn, last = '') {
  const dueOf = (/** @type {string} */ id) => memories.get(id)?.due ?? 0;
  const ripest = (/** @type {number} */ by) => {
    const ripe = wait.learning.filter((id) => dueOf(id) <= by);
    return least(ripe.filter((id) => id !== last), dueOf) ?? ripe[0] ?? null;
  };
  const first = ripest(at);
  if (first !== null) {
    return first;
  }
  const { fresh, due } = wait;
  const every = Math.floor((fresh.length + due.length) / Math.max(1, fresh.length));
  if (fresh.length > 0 && (due.length === 0 || turn % every === every - 1)) {
    return fresh[0];
  }
  return longestDue(due, dueOf) ?? ripest(at + AHEAD);
}

/**
 * Of those that have been due for most days any one, but always the same.
 *
 * @param {readonly string[]} ids
 * @param {(id: string) => number} dueOf
 */
function longestDue(ids, dueOf) {
  const dayOf = (/** @type {string} */ id) => Math.floor(dueOf(id) / (24 * HOUR));
  const first = ids.reduce((day, id) => Math.min(day, dayOf(id)), Infinity);
  return least(ids.filter((id) => dayOf(id) === first), hashOf);
}

/**
 * The first with the smallest number.
 *
 * @param {readonly string[]} ids
 * @param {(id: string) => number} number
 * @returns {string | null}
 */
function least(ids, number) {
  let found = null;
  let smallest = Infinity;
  for (const id of ids) {
    const its = number(id);
    if (its < smallest) {
      [found, smallest] = [id, its];
    }
  }
  return found;
}
