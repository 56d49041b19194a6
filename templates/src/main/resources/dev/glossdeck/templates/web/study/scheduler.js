/**
 * When a card is asked again, as FSRS says. The library comes as an argument, time with each call.
 *
 * @typedef {object} Memory what is kept of a card between reviews; times in milliseconds
 * @property {string} id names the history: the card's key, behind it `/reverse` if it is turned round
 * @property {number} due
 * @property {number} stability in days
 * @property {number} difficulty from 1 to 10
 * @property {number} days between the last review and `due`, as they were planned
 * @property {number} step of learning
 * @property {number} reps
 * @property {number} lapses
 * @property {number} state 1 learning, 2 review, 3 learning again
 * @property {number} reviewed
 * @property {number} begun when it was first reviewed
 *
 * @typedef {1 | 2 | 3 | 4} Grade again, hard, good, easy
 *
 * @typedef {object} FsrsCard what ts-fsrs knows of a card
 * @property {Date} due
 * @property {number} stability
 * @property {number} difficulty
 * @property {number} elapsed_days
 * @property {number} scheduled_days
 * @property {number} learning_steps
 * @property {number} reps
 * @property {number} lapses
 * @property {number} state
 * @property {Date} [last_review]
 *
 * @typedef {object} FsrsLibrary what is used of ts-fsrs
 * @property {(date: Date) => FsrsCard} createEmptyCard
 * @property {(options: {request_retention: number}) => {
 *   next: (card: FsrsCard, at: Date, grade: Grade) => {card: FsrsCard},
 *   repeat: (card: FsrsCard, at: Date) => Record<Grade, {card: FsrsCard}>}} fsrs
 *
 * @typedef {object} Scheduler
 * @property {(id: string, before: Memory | null, at: number, grade: Grade) => Memory} grade
 * @property {(before: Memory | null, at: number) => number[]} intervals milliseconds to the next
 *     review for each grade, from again to easy
 */

export const GRADES = Object.freeze(/** @type {const} */ ([1, 2, 3, 4]));
export const AGAIN = 1;
export const GOOD = 3;

export const LEARNING = 1;
export const REVIEW = 2;

/**
 * @param {FsrsLibrary} library
 * @param {number} retention wanted chance to know a card when it is asked, such as .9
 * @returns {Scheduler}
 */
export function newScheduler(library, retention) {
  const engine = library.fsrs({ request_retention: retention });
  return {
    grade(id, before, at, grade) {
      const { card } = engine.next(toCard(library, before, at), new Date(at), grade);
      return toMemory(id, card, before?.begun ?? at);
    },
    intervals(before, now) {
      const at = notBefore(before, now);
      const all = engine.repeat(toCard(library, before, at), new Date(at));
      return GRADES.map((grade) => all[grade].card.due.getTime() - at);
    },
  };
}

/**
 * The time of a review, which is not before the last one of the card: a clock may have been put back.
 *
 * @param {Memory | null} before
 * @param {number} at
 */
export function notBefore(before, at) {
  return Math.max(at, before?.reviewed ?? 0);
}

/**
 * @param {FsrsLibrary} library
 * @param {Memory | null} memory
 * @param {number} at
 * @returns {FsrsCard}
 */
function toCard(library, memory, at) {
  if (memory === null) {
    return library.createEmptyCard(new Date(at));
  }
  return {
    due: new Date(memory.due),
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: memory.days,
    learning_steps: memory.step,
    reps: memory.reps,
    lapses: memory.lapses,
    state: memory.state,
    last_review: new Date(memory.reviewed),
  };
}

/**
 * @param {string} id
 * @param {FsrsCard} card
 * @param {number} begun
 * @returns {Memory}
 */
function toMemory(id, card, begun) {
  return {
    id,
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    days: card.scheduled_days,
    step: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    reviewed: card.last_review?.getTime() ?? begun,
    begun,
  };
}
