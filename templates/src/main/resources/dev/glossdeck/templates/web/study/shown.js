import { bare } from '../shared/text.js';
import { judge } from './answer.js';
import { languageOf } from './card-view.js';
import { choicesOf } from './choices.js';
import { chunkIfLoaded, loadChunk } from './contents.js';
import { accepted, taskOf } from './modes.js';

/**
 * What is asked of a card, once its contents are here.
 *
 * @typedef {object} Card
 * @property {string} id
 * @property {import('./catalogue.js').Entry} entry
 * @property {import('./contents.js').LoadedDeck} deck
 */

/**
 * @param {Card} card
 * @param {import('./modes.js').Mode} mode
 * @param {import('./session.js').Session} session
 * @returns {import('./view.js').Shown | null} null if the contents are not here
 */
export function shownOf({ id, entry, deck }, mode, session) {
  const contents = chunkIfLoaded(deck, entry.chunk);
  if (contents === undefined) {
    return null;
  }
  const content = contents[entry.place];
  const base = deck.chunks[entry.chunk];
  const shown = { id, entry, content, contents, language: deck.index.language, base, verdict: null };
  const task = taskOf(mode, entry, content, session.memories.get(id));
  const options = task.by === 'choice' ? optionsOf(task, { entry, content }, deck, contents) : NONE;
  // One answer alone is no choice.
  const whole = { ...shown, task: options.length === 1 ? { ...task, by: /** @type {const} */ ('flip') } : task, options };
  return { ...whole, verdict: verdictOf(whole, session.given) };
}

/** @type {readonly import('./choices.js').Option[]} */
const NONE = [];
/** What was offered last: it takes long to find, and is asked for with each step. */
let offered = { content: /** @type {unknown} */ (null), wants: '', options: NONE };

/**
 * @param {import('./modes.js').Task} task
 * @param {import('./choices.js').Candidate} card
 * @param {import('./contents.js').LoadedDeck} deck
 * @param {import('./catalogue.js').Content[]} contents of its chunk
 */
function optionsOf(task, card, deck, contents) {
  const { entry, content } = card;
  if (offered.content !== content || offered.wants !== task.wants) {
    const first = deck.entries.indexOf(entry) - entry.place;
    const others = contents.map((other, place) => ({ entry: deck.entries[first + place], content: other }));
    offered = { content, wants: task.wants, options: choicesOf(task, card, others) };
  }
  return offered.options;
}

/**
 * @param {import('./view.js').Shown} card
 * @param {string | null} given
 * @returns {import('./answer.js').Verdict | null} null if nothing was given
 */
export function verdictOf(card, given) {
  if (given === null || given === '' || card.task.by === 'flip') {
    return null;
  }
  const right = accepted(card.task, card.content);
  if (card.task.by === 'choice') {
    return { kind: given === right[0] ? 'right' : 'wrong', parts: [] };
  }
  const verdict = judge(given, right, languageOf(card, card.task.wants === 'back' ? 'back' : 'front')[0]);
  return verdict.kind === 'close' && isOfAnother(card, given) ? { ...verdict, kind: 'wrong' } : verdict;
}

/** Whether it is the answer of another card, and so no slip. @param {import('./view.js').Shown} card @param {string} given */
function isOfAnother({ task, content, contents }, given) {
  return contents.some((other) => other !== content
    && accepted(task, other).some((text) => bare(text) === bare(given)));
}

/**
 * Loads the contents of a card.
 *
 * @param {Card} card
 */
export async function contentsOf({ deck, entry }) {
  return (await loadChunk(deck, entry.chunk))[entry.place];
}
