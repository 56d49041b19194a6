import { drop, forget, put } from './past.js';
import { AGAIN, GOOD, notBefore } from './scheduler.js';
import { asked, learnt } from './turn.js';

/**
 * Studying, without any page: a state, an event, and from them the next state and what is to be
 * done outside. Cards are known by the names of their histories alone.
 *
 * @typedef {import('./scheduler.js').Memory} Memory
 * @typedef {import('./scheduler.js').Grade} Grade
 *
 * @typedef {object} Review an answer that was given
 * @property {string} id
 * @property {string} card
 * @property {number} at
 * @property {Grade} grade
 * @property {Memory | null} before what was remembered; null of a new card
 *
 * @typedef {object} Session
 * @property {readonly string[]} ids of the chosen cards, in their order
 * @property {import('./queue.js').Memories} memories of all cards
 * @property {import('./queue.js').Settings} settings
 * @property {readonly string[] | null} rest what is still to be crammed; null if the schedule counts
 * @property {readonly Review[]} past of today, the last one at the end
 * @property {number} extra new cards above the day's number
 * @property {number} turn counts the questions
 * @property {string | null} current the card that is asked; null if there is none
 * @property {boolean} shown whether the answer is
 * @property {Grade} suggested what Space and Enter mean once the answer is shown
 * @property {string | null} given what was typed or chosen
 * @property {import('./queue.js').Waiting} waiting
 * @property {number} at of the last event
 *
 * @typedef {{type: 'save', memory: Memory, review: Review}
 *   | {type: 'restore', review: Review}
 *   | {type: 'keep', rest: readonly string[]}} Effect
 *
 * @typedef {{type: 'revealed', given?: string, suggested?: Grade, at: number}
 *   | {type: 'hidden', at: number}
 *   | {type: 'graded', id: string, grade: Grade, at: number}
 *   | {type: 'undone', at: number}
 *   | {type: 'sought', card: string, at: number}
 *   | {type: 'waited', at: number}
 *   | {type: 'allowed', extra: number, at: number}
 *   | {type: 'learnt', memories: import('./queue.js').Memories, past: readonly Review[], at: number}
 * } StudyEvent
 *
 * @typedef {{session: Session, effects: readonly Effect[]}} Outcome
 */

/** A crammed card that was not known comes again after this many others. */
const CRAM_GAP = 4;

/**
 * A session at its beginning.
 *
 * @param {Pick<Session, 'ids' | 'memories' | 'settings' | 'rest' | 'past'>} start
 * @param {number} at
 * @returns {Session}
 */
export function newSession(start, at) {
  return asked({
    ...start,
    extra: 0, turn: 0,
    current: null, shown: false, suggested: GOOD, given: null,
    waiting: { fresh: [], learning: [], due: [] },
    at,
  });
}

/**
 * The session after an event. What makes no sense at the moment changes nothing.
 *
 * @param {Session} session
 * @param {StudyEvent} event
 * @param {import('./scheduler.js').Scheduler} scheduler
 * @returns {Outcome}
 */
export function update(session, event, scheduler) {
  const state = { ...session, at: event.at };
  switch (event.type) {
    case 'graded':
      return session.shown && session.current !== null ? graded(state, event, scheduler) : only(state);
    case 'undone':
      return session.past.length > 0 ? undone(state) : only(state);
    case 'revealed':
      return only(session.current === null ? state : {
        ...state, shown: true, given: event.given ?? null, suggested: event.suggested ?? GOOD,
      });
    case 'hidden':
      return only({ ...state, shown: false, given: null });
    case 'sought':
      return only(session.ids.includes(event.card) ? asked(state, event.card) : state);
    case 'waited':
      return only(session.current === null ? asked(state) : state);
    case 'allowed':
      return only(asked({ ...state, extra: state.extra + event.extra }));
    case 'learnt':
      return only(learnt({ ...state, memories: event.memories, past: event.past }, session.memories));
  }
}

/** @param {Session} session @returns {Outcome} */
const only = (session) => ({ session, effects: [] });

/**
 * @param {Session} session
 * @param {Extract<StudyEvent, {type: 'graded'}>} event
 * @param {import('./scheduler.js').Scheduler} scheduler
 * @returns {Outcome}
 */
function graded(session, { id, grade, at: now }, scheduler) {
  const card = /** @type {string} */ (session.current);
  const before = session.memories.get(card) ?? null;
  const at = notBefore(before, now);
  const review = { id, card, at, grade, before };
  const past = [...session.past, review];
  if (session.rest !== null) {
    const others = session.rest.slice(1);
    const rest = grade === AGAIN ? put(others, Math.min(CRAM_GAP, others.length), card) : others;
    return { session: asked({ ...session, past, rest }), effects: [{ type: 'keep', rest }] };
  }
  const memory = scheduler.grade(card, before, at, grade);
  const memories = new Map(session.memories).set(card, memory);
  return {
    session: asked({ ...session, past, memories }),
    effects: [{ type: 'save', memory, review }],
  };
}

/**
 * @param {Session} session
 * @returns {Outcome}
 */
function undone(session) {
  const review = session.past[session.past.length - 1];
  const past = session.past.slice(0, -1);
  if (session.rest !== null) {
    const rest = put(drop(session.rest, review.card), 0, review.card);
    return { session: asked({ ...session, past, rest }), effects: [{ type: 'keep', rest }] };
  }
  const memories = forget(session.memories, review);
  return {
    session: asked({ ...session, past, memories }, review.card),
    effects: [{ type: 'restore', review }],
  };
}
