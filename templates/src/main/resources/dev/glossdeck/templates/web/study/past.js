/** Lists and memories as they were, or a step further; nothing is changed in place. */

/**
 * @template T
 * @param {readonly T[]} list
 * @param {number} place
 * @param {T} item
 * @returns {T[]} a copy with an item more
 */
export function put(list, place, item) {
  return [...list.slice(0, place), item, ...list.slice(place)];
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {T} item
 * @returns {T[]} a copy without an item
 */
export function drop(list, item) {
  return list.filter((other) => other !== item);
}

/**
 * Memories without those of a review.
 *
 * @param {import('./queue.js').Memories} memories
 * @param {import('./session.js').Review} review
 * @returns {import('./queue.js').Memories}
 */
export function forget(memories, review) {
  const copy = new Map(memories);
  if (review.before === null) {
    copy.delete(review.card);
  } else {
    copy.set(review.card, review.before);
  }
  return copy;
}
