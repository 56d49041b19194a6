import { memoryStore } from './memory-store.js';
import { notBefore } from './scheduler.js';
import { openStore } from './store.js';

/**
 * Keeps what the session says, in order; what fails is kept for another try, and what another tab
 * has done meanwhile is not lost.
 *
 * @typedef {import('./session.js').Effect} Effect
 *
 * @typedef {object} Keeper
 * @property {(effect: Exclude<Effect, {type: 'keep'}>) => void} keep
 * @property {() => void} retry
 * @property {() => void} check whether another tab has stored something
 * @property {(since: number) => Promise<import('./store.js').Progress>} read of all decks of the page,
 *     reviews by time
 * @property {(progress: import('./store.js').Progress) => Promise<void>} merge what is newer, for all tabs
 * @property {import('./store.js').Store} store
 * @property {boolean} forgets whether all is lost when the page is closed
 */

/** All tabs of an origin hear it. */
const CHANNEL = 'glossdeck';

/**
 * @param {readonly string[]} decks ids
 * @param {() => import('./scheduler.js').Scheduler} scheduler
 * @param {{failed: () => void, saved: () => void, changed: () => void}} tell `changed` when another
 *     tab has stored something
 * @returns {Promise<Keeper>}
 */
export async function newKeeper(decks, scheduler, tell) {
  const opened = await openStore(() => indexedDB).catch(() => null);
  const store = opened ?? memoryStore();
  const channel = newChannel();
  /** @type {Exclude<Effect, {type: 'keep'}>[]} */
  const waiting = [];
  let isBusy = false;
  let isStale = false;
  let flushed = Promise.resolve();

  /** What the session has not stored yet would be forgotten if it were read again now. */
  function check() {
    isStale = waiting.length > 0;
    if (!isStale) {
      tell.changed();
    }
  }
  if (channel !== null) {
    channel.onmessage = check;
  }

  function flush() {
    if (!isBusy) {
      flushed = writeAll();
    }
  }

  async function writeAll() {
    isBusy = true;
    try {
      while (waiting.length > 0) {
        isStale = !await write(store, waiting[0], scheduler()) || isStale;
        waiting.shift();
      }
      channel?.postMessage('');
      tell.saved();
      if (isStale) {
        check();
      }
    } catch (error) {
      tell.failed(); // What could not be written waits at the head of the list.
    }
    isBusy = false;
  }

  return {
    keep(effect) {
      waiting.push(effect);
      flush();
    },
    retry: flush,
    check,
    async merge(progress) {
      await store.merge(progress);
      channel?.postMessage('');
      check();
    },
    async read(since) {
      await flushed; // Or the last answers would be missing.
      return readAll(store, decks, since);
    },
    store,
    forgets: opened === null,
  };
}

/** Tells other tabs; null where a browser that keeps nothing lets no tab hear another. */
function newChannel() {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}

/**
 * @param {import('./store.js').Store} store
 * @param {readonly string[]} decks
 * @param {number} since
 */
async function readAll(store, decks, since) {
  const all = await Promise.all(decks.map((deck) => store.read(deck, since)));
  const reviews = all.flatMap((one) => one.reviews).sort((a, b) => a.at - b.at);
  return { cards: all.flatMap(({ cards }) => cards), reviews };
}

/**
 * Writes an effect. An answer that comes behind one of another tab is given to the card as that
 * left it: both count.
 *
 * @param {import('./store.js').Store} store
 * @param {Exclude<Effect, {type: 'keep'}>} effect
 * @param {import('./scheduler.js').Scheduler} scheduler
 * @returns {Promise<boolean>} whether it was still as the session knew it
 */
async function write(store, effect, scheduler) {
  if (effect.type === 'restore') {
    return store.restore(effect.review);
  }
  const { memory, review } = effect;
  if (await store.save(memory, review)) {
    return true;
  }
  const { cards } = await store.read(review.card.split('/')[0], Infinity);
  const before = cards.find(({ id }) => id === review.card) ?? null;
  const at = notBefore(before, review.at);
  const again = scheduler.grade(review.card, before, at, review.grade);
  await write(store, { type: 'save', memory: again, review: { ...review, at, before } }, scheduler);
  return false;
}
