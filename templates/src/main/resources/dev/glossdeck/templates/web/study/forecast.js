import { dayStart } from './queue.js';

/**
 * How many cards come back when, without those of today.
 *
 * @param {readonly string[]} ids
 * @param {import('./queue.js').Memories} memories
 * @param {number} at
 * @param {number} dayEnds
 * @returns {{tomorrow: number, week: number, month: number, later: number, next: number | null}}
 *     `next` is when the first comes
 */
export function forecast(ids, memories, at, dayEnds) {
  const ends = [1, 2, 8, 31].map((days) => dayStart(at, dayEnds, days));
  const found = { tomorrow: 0, week: 0, month: 0, later: 0, next: /** @type {number?} */ (null) };
  for (const id of ids) {
    const due = memories.get(id)?.due;
    if (due !== undefined) {
      found.next = Math.min(found.next ?? due, due);
      const part = ends.findIndex((end) => due < end);
      const name = /** @type {const} */ (['later', 'today', 'tomorrow', 'week', 'month'])[part + 1];
      if (name !== 'today') {
        found[name]++;
      }
    }
  }
  return found;
}
