import { newerOf } from './progress.js';

/**
 * A store that forgets all when the page is closed, for browsers that keep nothing.
 *
 * @returns {import('./store.js').Store}
 */
export function memoryStore() {
  /** @type {Map<string, import('./scheduler.js').Memory>} */
  const cards = new Map();
  /** @type {Map<string, import('./session.js').Review>} */
  const reviews = new Map();
  let kept = {};
  /** @param {import('./store.js').Progress} progress */
  const put = (progress) => {
    progress.cards.forEach((card) => cards.set(card.id, card));
    progress.reviews.forEach((review) => reviews.set(review.id, review));
  };
  return {
    read: async (deck, since = 0) => ({
      cards: [...cards.values()].filter(({ id }) => id.startsWith(`${deck}/`)),
      reviews: [...reviews.values()].filter((one) => one.card.startsWith(`${deck}/`) && one.at >= since),
    }),
    async save(memory, review) {
      put({ cards: [memory], reviews: [review] });
      return true;
    },
    async restore({ id, card, before }) {
      reviews.delete(id);
      cards.delete(card);
      put({ cards: before === null ? [] : [before], reviews: [] });
      return true;
    },
    merge: async (other) => put(newerOf([...cards.values()], [...reviews.keys()], other)),
    settings: async () => kept,
    async keep(changed) {
      kept = { ...kept, ...changed };
    },
  };
}
