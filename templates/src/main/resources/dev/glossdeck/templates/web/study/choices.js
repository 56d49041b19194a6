import { bare } from '../shared/text.js';
import { isFormula } from './formula.js';
import { LONGEST, accepted } from './modes.js';
import { hashOf, shuffled } from './order.js';

/** The answers to choose from. The same card always has the same ones. */

const MOST = 4;

/**
 * @typedef {object} Candidate
 * @property {import('./catalogue.js').Entry} entry
 * @property {import('./catalogue.js').Content} content
 *
 * @typedef {{text: string, content: import('./catalogue.js').Content}} Option
 */

/**
 * The right answer among others of its kind; none of these is right, too.
 *
 * @param {import('./modes.js').Task} task
 * @param {Candidate} card
 * @param {readonly Candidate[]} others of the same chunk, whatever else is loaded
 * @returns {Option[]} one alone if there is no other
 */
export function choicesOf(task, card, others) {
  const right = accepted(task, card.content);
  const taken = new Set(right.map(bare));
  const options = [{ text: right[0], content: card.content }];
  for (const other of ranked(task, card, others)) {
    const [text] = accepted(task, other.content);
    if (options.length < MOST && text !== '' && !taken.has(bare(text))) {
      taken.add(bare(text));
      options.push({ text, content: other.content });
    }
  }
  return shuffled(options, card.entry.key, ({ text }) => text);
}

/**
 * Others that could be mistaken for the card, the likeliest first.
 *
 * @param {import('./modes.js').Task} task
 * @param {Candidate} card
 * @param {readonly Candidate[]} others
 */
function ranked(task, card, others) {
  const [right] = accepted(task, card.content);
  const isAnswerToo = answersToo(card);
  return others
    .filter((other) => !isAnswerToo(other))
    .map((other) => {
      const [text] = accepted(task, other.content);
      const unlike = (other.entry.topic === card.entry.topic ? 0 : 2)
        + (other.entry.kind === card.entry.kind ? 0 : 4)
        + (shape(text) === shape(right) ? 0 : 1)
        + (text.length > LONGEST.choice ? 8 : 0)
        + Math.min(1, Math.abs(text.length - right.length) / 100);
      return { other, unlike: unlike + hashOf(`${card.entry.key} ${other.entry.key}`) / 2 ** 32 };
    })
    .sort((a, b) => a.unlike - b.unlike)
    .map(({ other }) => other);
}

/**
 * Whether another card's answer is right for this one, too: both ask the same, or the same is
 * said of both, or one bears a name of the other.
 *
 * @param {Candidate} card
 * @returns {(other: Candidate) => boolean}
 */
function answersToo({ content, entry }) {
  const own = bareOf(content);
  const names = new Set(own.names);
  return ({ content: its, entry: other }) => {
    const { asked, said, names: others } = bareOf(its);
    return entry.note === other.note || own.asked === asked || own.said === said
      || others.some((name) => names.has(name));
  };
}

/** @type {WeakMap<object, {asked: string, said: string, names: readonly string[]}>} */
const known = new WeakMap();

/**
 * The texts of a card as they are compared, made once: each question compares hundreds.
 *
 * @param {import('./catalogue.js').Content} content
 */
function bareOf(content) {
  const made = known.get(content) ?? {
    asked: bare(content.asked), said: bare(content.said), names: [content.term, ...content.names].map(bare),
  };
  known.set(content, made);
  return made;
}

/** What an answer looks like: a number, a formula, or words. @param {string} text */
function shape(text) {
  return /^[\s\p{N}.,%]+$/u.test(text) ? 'number' : isFormula(text) ? 'formula' : 'words';
}
