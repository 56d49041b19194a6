import { shuffled } from './order.js';

/**
 * A walk through the cards of a page, without any page: a state, events, and the next state.
 *
 * @typedef {object} Asked what a session knows of a card
 * @property {string} id of its element
 * @property {string} topic slug, or nothing
 *
 * @typedef {object} Session
 * @property {readonly Asked[]} cards all of the page
 * @property {string} topic slug of the chosen one, or nothing for all
 * @property {number} seed of the order; 0 keeps the deck's
 * @property {readonly Asked[]} order the chosen cards as they come
 * @property {number} at the place in the order; its length is the end
 * @property {boolean} flipped whether the answer is shown
 *
 * @typedef {{type: 'started', topic?: string, seed?: number}
 *   | {type: 'flipped'}
 *   | {type: 'moved', by: number}
 *   | {type: 'sought', id: string}} StudyEvent
 */

/**
 * A session before its first event.
 *
 * @param {readonly Asked[]} cards
 * @returns {Session}
 */
export function newSession(cards) {
  return { cards, topic: '', seed: 0, order: cards, at: 0, flipped: false };
}

/**
 * The session after an event. An unknown card that is sought changes nothing.
 *
 * @param {Session} session
 * @param {StudyEvent} event
 * @returns {Session}
 */
export function update(session, event) {
  switch (event.type) {
    case 'started':
      return started({ ...session, ...event });
    case 'flipped':
      return isOver(session) ? started(session) : { ...session, flipped: !session.flipped };
    case 'moved':
      return movedTo(session, session.at + event.by);
    case 'sought': {
      const place = session.order.findIndex((card) => card.id === event.id);
      return place < 0 ? session : movedTo(session, place);
    }
  }
}

/**
 * Whether all cards have been seen.
 *
 * @param {Session} session
 */
export function isOver(session) {
  return session.at === session.order.length;
}

/**
 * @param {Session} session
 * @returns {Session}
 */
function started({ cards, topic, seed }) {
  const chosen = cards.filter((card) => topic === '' || card.topic === topic);
  const order = seed === 0 ? chosen : shuffled(chosen, seed);
  return { cards, topic, seed, order, at: 0, flipped: false };
}

/**
 * @param {Session} session
 * @param {number} place
 * @returns {Session}
 */
function movedTo(session, place) {
  const at = Math.max(0, Math.min(place, session.order.length));
  return { ...session, at, flipped: false };
}
