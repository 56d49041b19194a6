import { AGAIN, LEARNING, REVIEW } from './scheduler.js';

/**
 * What each mode asks of a card.
 *
 * @typedef {'flip' | 'type' | 'choice' | 'reverse' | 'learn' | 'cram'} Mode
 *
 * @typedef {object} Task
 * @property {'flip' | 'type' | 'choice'} by how it is answered
 * @property {'front' | 'back'} asks the side that is shown
 * @property {'front' | 'back' | 'term'} wants what is the answer
 */

/** @type {readonly Mode[]} */
export const MODES = ['flip', 'type', 'choice', 'reverse', 'learn', 'cram'];

/** An answer up to this length is asked for, a longer one is shown and its term asked for. */
export const LONGEST = Object.freeze({ type: 60, choice: 80 });

/** Behind the key of a card that is asked from its answer to its question. */
const TURNED = '/reverse';

/**
 * A mode as an address names it.
 *
 * @param {string | null} name
 * @returns {Mode} the usual one for an unknown name
 */
export function modeOf(name) {
  return MODES.find((mode) => mode === name) ?? 'flip';
}

/**
 * The cards that a mode can ask, with the names of their histories.
 *
 * @param {Mode} mode
 * @param {readonly import('./catalogue.js').Entry[]} entries
 * @returns {{id: string, entry: import('./catalogue.js').Entry}[]}
 */
export function asking(mode, entries) {
  if (mode !== 'reverse') {
    return entries.map((entry) => ({ id: idOf(entry), entry }));
  }
  return entries
    .filter(({ kind, number, turns }) => turns && (kind !== 'reversed' || number === 2))
    .map((entry) => ({ id: idOf(entry) + (entry.kind === 'reversed' ? '' : TURNED), entry }));
}

/**
 * The name of a card's history. Sites on one host, and all pages on a disk, share a store.
 *
 * @param {import('./catalogue.js').Entry} entry
 */
function idOf({ deck, key }) {
  return `${deck}/${key}`;
}

/**
 * The task that a card is in a mode.
 *
 * @param {Mode} mode
 * @param {import('./catalogue.js').Entry} entry
 * @param {import('./catalogue.js').Content} content
 * @param {import('./scheduler.js').Memory | undefined} memory
 * @returns {Task}
 */
export function taskOf(mode, entry, content, memory) {
  if (mode === 'reverse' && entry.kind !== 'reversed') {
    return { by: 'flip', asks: 'back', wants: 'front' };
  }
  const by = mode === 'learn' ? stage(memory) : mode;
  if (by === 'type' || by === 'choice') {
    return asked(by, content);
  }
  return { by: entry.kind === 'typed' ? 'type' : 'flip', asks: 'front', wants: 'back' };
}

/**
 * @param {'type' | 'choice'} by
 * @param {import('./catalogue.js').Content} content
 * @returns {Task}
 */
function asked(by, content) {
  if (content.said !== '' && content.said.length <= LONGEST[by]) {
    return { by, asks: 'front', wants: 'back' };
  }
  return content.term !== '' && content.term.length <= LONGEST.type
    ? { by, asks: 'back', wants: 'term' }
    : { by: 'flip', asks: 'front', wants: 'back' };
}

/**
 * What is new, or was not known the last time, is chosen; what was chosen rightly is typed. Only the
 * memory decides, so that it is the same after a reload.
 *
 * @param {import('./scheduler.js').Memory | undefined} memory
 */
function stage(memory) {
  const isTyped = memory?.state === REVIEW || memory?.state === LEARNING && memory.step > 0;
  return isTyped ? 'type' : 'choice';
}

/**
 * What counts as the right answer to a task; the first is shown.
 *
 * @param {Task} task
 * @param {import('./catalogue.js').Content} content
 * @returns {readonly string[]}
 */
export function accepted({ wants }, content) {
  return wants === 'term' ? [content.term, ...content.names]
    : [wants === 'front' ? content.asked : content.said];
}

/**
 * The grade that a checked answer suggests.
 *
 * @param {'right' | 'close' | 'wrong'} verdict
 * @returns {import('./scheduler.js').Grade}
 */
export function suggestedBy(verdict) {
  return verdict === 'wrong' ? AGAIN : 3;
}
