/**
 * Progress as a file, `glossdeck-progress` version 1 (JSON):
 *
 *     {"format": "glossdeck-progress", "version": 1, "saved": "2026-05-12T10:00:00.000Z",
 *      "cards": [{"id": "<deck>/<card key>", "due": …}], "reviews": [{"id": …, "card": …}]}
 *
 * The members of a card are those of `Memory`, those of a review of `Review`; a further `/reverse`
 * at the end of an id is of a card asked from its answer to its question. Times are milliseconds
 * since 1970.
 *
 * @typedef {import('./store.js').Progress} Progress
 */

const FORMAT = 'glossdeck-progress';
const NUMBERS = /** @type {const} */ (['due', 'stability', 'difficulty', 'days', 'step', 'reps', 'lapses', 'state', 'reviewed', 'begun']);

/**
 * @param {Progress} progress
 * @param {number} at
 * @returns {string}
 */
export function toFile({ cards, reviews }, at) {
  const file = { format: FORMAT, version: 1, saved: new Date(at).toISOString(), cards, reviews };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/**
 * @param {string} text
 * @returns {Progress | null} null if it is no such file, or one of a later version
 */
export function fromFile(text) {
  let file;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return null; // Not JSON, and so not ours; whoever asked for the file says so.
  }
  const isOurs = file?.format === FORMAT && file.version === 1
    && Array.isArray(file.cards) && file.cards.every(isMemory)
    && Array.isArray(file.reviews) && file.reviews.every(isReview);
  return isOurs ? { cards: file.cards, reviews: file.reviews } : null;
}

/**
 * What of other progress is newer than one's own: of each card the state after its latest review.
 *
 * @param {readonly import('./scheduler.js').Memory[]} own
 * @param {readonly string[]} reviews ids of one's own
 * @param {Progress} other
 * @returns {Progress} what to add to one's own
 */
export function newerOf(own, reviews, other) {
  const reviewed = new Map(own.map((card) => [card.id, card.reviewed]));
  const known = new Set(reviews);
  return {
    cards: other.cards.filter((card) => card.reviewed > (reviewed.get(card.id) ?? -Infinity)),
    reviews: other.reviews.filter(({ id }) => !known.has(id)),
  };
}

/** @param {any} card */
function isMemory(card) {
  return typeof card?.id === 'string' && card.id.includes('/')
    && NUMBERS.every((name) => Number.isFinite(card[name]));
}

/** @param {any} review */
function isReview(review) {
  return typeof review?.id === 'string' && typeof review.card === 'string'
    && Number.isFinite(review.at) && [1, 2, 3, 4].includes(review.grade)
    && (review.before === null || isMemory(review.before));
}
