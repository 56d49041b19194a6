import { newerOf } from './progress.js';

/**
 * Keeps progress in the browser. Cards and reviews of all decks of an origin share one database,
 * whose form never changes: another form would get another name.
 *
 * @typedef {import('./scheduler.js').Memory} Memory
 * @typedef {import('./session.js').Review} Review
 *
 * @typedef {object} Progress
 * @property {Memory[]} cards
 * @property {Review[]} reviews
 *
 * @typedef {object} Store
 * @property {(deck: string, since?: number) => Promise<Progress>} read all of a deck, reviews from a
 *     time on
 * @property {(memory: Memory, review: Review) => Promise<boolean>} save false, and nothing is saved,
 *     if another tab has answered the card since `review.before`
 * @property {(review: Review) => Promise<boolean>} restore what was before; false as above
 * @property {(progress: Progress) => Promise<void>} merge what is newer than what is there
 * @property {() => Promise<Partial<import('./queue.js').Settings>>} settings
 * @property {(changed: Partial<import('./queue.js').Settings>) => Promise<void>} keep some settings:
 *     another tab may have changed the others
 */

const NAME = 'glossdeck';

/**
 * @param {() => IDBFactory} factory may throw where storage is switched off
 * @returns {Promise<Store>} rejected where the browser keeps nothing
 */
export async function openStore(factory) {
  let database = await opened(factory);
  return storeOf(async (names, mode) => {
    const begin = () => database.transaction(names, mode, { durability: 'strict' });
    try {
      return begin();
    } catch {
      database = await opened(factory); // Browsers close what lies idle, or was cleared.
      return begin();
    }
  });
}

/** @param {() => IDBFactory} factory */
async function opened(factory) {
  const request = factory().open(NAME, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('cards', { keyPath: 'id' });
    request.result.createObjectStore('reviews', { keyPath: 'id' }).createIndex('at', 'at');
    request.result.createObjectStore('settings');
  };
  const database = await done(request);
  database.onversionchange = () => database.close();
  return database;
}

/**
 * @typedef {(names: string[], mode: IDBTransactionMode) => Promise<IDBTransaction>} Begin
 *
 * @param {Begin} begin
 * @returns {Store}
 */
function storeOf(begin) {
  return {
    async read(deck, since = 0) {
      const open = await begin(['cards', 'reviews'], 'readonly');
      const range = IDBKeyRange.bound(`${deck}/`, `${deck}0`, false, true);
      const [cards, reviews] = await Promise.all([
        done(open.objectStore('cards').getAll(range)),
        done(open.objectStore('reviews').index('at').getAll(IDBKeyRange.lowerBound(since))),
      ]);
      return { cards, reviews: reviews.filter(({ card }) => card.startsWith(`${deck}/`)) };
    },
    save: (memory, review) => ifStill(begin, review.card, review.before?.reviewed, (open) => {
      open.objectStore('cards').put(memory);
      open.objectStore('reviews').put(review);
    }),
    restore: (review) => ifStill(begin, review.card, review.at, (open) => {
      open.objectStore('reviews').delete(review.id);
      if (review.before === null) {
        open.objectStore('cards').delete(review.card);
      } else {
        open.objectStore('cards').put(review.before);
      }
    }),
    async merge(other) {
      const open = await begin(['cards', 'reviews'], 'readwrite');
      const [own, known] = await Promise.all([
        done(open.objectStore('cards').getAll()),
        done(open.objectStore('reviews').getAllKeys()),
      ]);
      const { cards, reviews } = newerOf(own, known.map(String), other);
      cards.forEach((card) => open.objectStore('cards').put(card));
      reviews.forEach((review) => open.objectStore('reviews').put(review));
      await completed(open);
    },
    settings: async () =>
      await done((await begin(['settings'], 'readonly')).objectStore('settings').get('study')) ?? {},
    async keep(changed) {
      const open = await begin(['settings'], 'readwrite');
      const settings = open.objectStore('settings');
      settings.put({ ...await done(settings.get('study')), ...changed }, 'study');
      await completed(open);
    },
  };
}

/**
 * Writes in one transaction, if the card was last reviewed when it is said to have been.
 *
 * @param {Begin} begin
 * @param {string} card
 * @param {number | undefined} reviewed
 * @param {(open: IDBTransaction) => void} write
 */
async function ifStill(begin, card, reviewed, write) {
  const open = await begin(['cards', 'reviews'], 'readwrite');
  /** @type {Memory | undefined} */
  const stored = await done(open.objectStore('cards').get(card));
  const isStill = stored?.reviewed === reviewed;
  if (isStill) {
    write(open);
  }
  await completed(open);
  return isStill;
}

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** @param {IDBTransaction} open @returns {Promise<void>} */
function completed(open) {
  return new Promise((resolve, reject) => {
    open.oncomplete = () => resolve();
    open.onerror = open.onabort = () => reject(open.error);
  });
}
