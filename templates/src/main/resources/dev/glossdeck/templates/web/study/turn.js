import { drop, put } from './past.js';
import { next, waiting } from './queue.js';
import { GOOD } from './scheduler.js';

/** Whose turn it is. */

/**
 * The session with the next question, or with that of a card that is wanted.
 *
 * @param {import('./session.js').Session} session
 * @param {string} [wanted]
 * @returns {import('./session.js').Session}
 */
export function asked(session, wanted) {
  const { ids, memories, settings, extra, rest, past, at } = session;
  const wait = waiting(ids, memories, at, settings, extra);
  const last = past[past.length - 1]?.card;
  const rests = rest === null || wanted === undefined ? rest : put(drop(rest, wanted), 0, wanted);
  const current = wanted ?? (rests === null ? next(wait, memories, at, past.length, last)
    : rests[0] ?? null);
  return { ...session, rest: rests, waiting: wait, current, shown: false, given: null, suggested: GOOD, turn: session.turn + 1 };
}

/**
 * What another tab has stored. The question stays where it is, unless it was answered there.
 *
 * @param {import('./session.js').Session} session
 * @param {import('./queue.js').Memories} before what was remembered until then
 */
export function learnt(session, before) {
  const counted = asked(session);
  const { current, rest, memories } = session;
  const stays = current !== null
    && (rest !== null || memories.get(current)?.reviewed === before.get(current)?.reviewed);
  return stays ? { ...session, waiting: counted.waiting } : counted;
}
