/**
 * Which cards there are to study. The generator writes an index of each deck and the contents of a
 * few hundred cards each as scripts, for a browser reads no data from a disk.
 *
 * @typedef {object} DeckIndex as it is written
 * @property {string} deck its id
 * @property {string[]} keys of all cards, in the deck's order: an item without a dot is a row of ids,
 *     each of 16 characters, of the cards numbered 1
 * @property {string} kinds a letter a card: b, r, t or c for the kinds of notes; a capital if it can
 *     be asked from its answer to its question
 * @property {[slug: string, name: string, runs: number[]][]} topics with the places of their cards:
 *     how many to leave out, how many to take, and so on
 * @property {[name: string, runs: number[]][]} tags
 * @property {number[]} sizes how many cards each chunk holds
 * @property {[tag: string, direction: string]} language a BCP 47 tag, `ltr` or `rtl`
 *
 * @typedef {object} Entry a card
 * @property {string} key
 * @property {string} deck its id
 * @property {string} note
 * @property {number} number
 * @property {'basic' | 'reversed' | 'typed' | 'cloze'} kind
 * @property {boolean} turns whether it can be asked from its answer to its question
 * @property {string} topic slug, or nothing
 * @property {number} chunk its place among the deck's
 * @property {number} place within the chunk
 *
 * @typedef {object} Content what a chunk holds of a card
 * @property {string} slug the name of its page
 * @property {string} front HTML
 * @property {string} back HTML
 * @property {[name: string, html: string, language?: [tag: string, direction: string]][]} fields
 *     further ones of the note, with a language where it is not the deck's
 * @property {string} asked the question's text
 * @property {string} said the answer's text, of a cloze the gap's; nothing if it has none
 * @property {string} [gap] HTML of what a cloze asks for, if it holds formulas
 * @property {string} term the headword
 * @property {string[]} names its aliases
 * @property {Record<string, [tag: string, direction: string]>} languages of front and back, where
 *     they are not the deck's
 */

/** @type {Readonly<Record<string, Entry['kind']>>} */
const KINDS = { b: 'basic', r: 'reversed', t: 'typed', c: 'cloze' };

/** Of an id that a question gives. */
const ID_LENGTH = 16;

/**
 * The cards of a deck.
 *
 * @param {DeckIndex} index
 * @returns {Entry[]}
 */
export function entriesOf({ deck, keys, kinds, topics, sizes }) {
  /** @type {string[]} */
  const topicOf = [];
  topics.forEach(([slug, , runs]) => placesOf(runs).forEach((place) => (topicOf[place] = slug)));
  let [chunk, place] = [0, -1];
  return keysOf(keys).map(([note, number], i) => {
    place++;
    while (place >= sizes[chunk]) {
      [chunk, place] = [chunk + 1, 0];
    }
    const letter = kinds[i].toLowerCase();
    return {
      key: `${note}.${number}`, deck, note, number, kind: KINDS[letter], turns: letter !== kinds[i],
      topic: topicOf[i] ?? '', chunk, place,
    };
  });
}

/**
 * @param {string[]} written
 * @returns {[note: string, number: number][]}
 */
function keysOf(written) {
  /** @type {[note: string, number: number][]} */
  const keys = [];
  for (const item of written) {
    const dot = item.lastIndexOf('.');
    if (dot >= 0) {
      keys.push([item.slice(0, dot), Number(item.slice(dot + 1))]);
    } else {
      for (let at = 0; at < item.length; at += ID_LENGTH) {
        keys.push([item.slice(at, at + ID_LENGTH), 1]);
      }
    }
  }
  return keys;
}

/**
 * The places that are taken.
 *
 * @param {number[]} runs
 * @returns {number[]}
 */
export function placesOf(runs) {
  let next = 0;
  return runs.flatMap((length, i) => {
    next += length;
    return i % 2 === 0 ? [] : Array.from({ length }, (_, place) => next - length + place);
  });
}
