import { bare } from '../shared/text.js';

/**
 * Which cards there are to study. The generator writes an index of each deck and the contents of a
 * few hundred cards each as scripts, for a browser reads no data from a disk.
 *
 * @typedef {object} DeckIndex as it is written
 * @property {string} deck its id
 * @property {string[]} keys of all cards, in the deck's order
 * @property {string} kinds a letter a card: b, r, t or c for the kinds of notes; a capital if it can
 *     be asked from its answer to its question
 * @property {[slug: string, name: string, cards: number[]][]} topics with the places of their cards
 * @property {[name: string, cards: number[]][]} tags
 * @property {number[]} sizes how many cards each chunk holds
 * @property {string[]} slugs of all cards
 * @property {[tag: string, direction: string]} language a BCP 47 tag, `ltr` or `rtl`
 *
 * @typedef {object} Entry a card
 * @property {string} key
 * @property {string} deck its id
 * @property {string} slug
 * @property {string} note
 * @property {number} number
 * @property {'basic' | 'reversed' | 'typed' | 'cloze'} kind
 * @property {boolean} turns whether it can be asked from its answer to its question
 * @property {string} topic slug, or nothing
 * @property {number} chunk its place among the deck's
 * @property {number} place within the chunk
 *
 * @typedef {object} Content what a chunk holds of a card
 * @property {string} front HTML
 * @property {string} back HTML
 * @property {[name: string, html: string, language?: [tag: string, direction: string]][]} fields
 *     further ones of the note, with a language where it is not the deck's
 * @property {string} asked the question's text
 * @property {string} said the answer's text, of a cloze the gap's; nothing if it has none
 * @property {string} term the headword
 * @property {string[]} names its aliases
 * @property {Record<string, [tag: string, direction: string]>} languages of front and back, where
 *     they are not the deck's
 */

/** @type {Readonly<Record<string, Entry['kind']>>} */
const KINDS = { b: 'basic', r: 'reversed', t: 'typed', c: 'cloze' };

/**
 * The cards of a deck.
 *
 * @param {DeckIndex} index
 * @returns {Entry[]}
 */
export function entriesOf(index) {
  const topics = new Map(index.topics.flatMap(([slug, , cards]) => cards.map((card) => [card, slug])));
  const ends = index.sizes.map((size, i) => index.sizes.slice(0, i).reduce((a, b) => a + b, size));
  let chunk = 0;
  return index.keys.map((key, i) => {
    while (i >= ends[chunk]) {
      chunk++;
    }
    const dot = key.lastIndexOf('.');
    const letter = index.kinds[i];
    return {
      key,
      deck: index.deck,
      slug: index.slugs[i],
      note: key.slice(0, dot),
      number: Number(key.slice(dot + 1)),
      kind: KINDS[letter.toLowerCase()],
      turns: letter !== letter.toLowerCase(),
      topic: topics.get(i) ?? '',
      chunk,
      place: i - (ends[chunk] - index.sizes[chunk]),
    };
  });
}

/**
 * The cards of a topic and with a tag.
 *
 * @param {DeckIndex} index
 * @param {readonly Entry[]} entries of that index
 * @param {string} topic slug, before it `<deck>/` if it is of that deck alone, or nothing for all
 * @param {string} tag or nothing; one that others nest in (`::`) chooses these, too
 * @returns {readonly Entry[]}
 */
export function chosenOf(index, entries, topic, tag) {
  const inTopic = ofTopic(index, topic);
  const inTag = ofTag(index, tag);
  return entries.filter((_, i) => inTopic(i) && inTag(i));
}

/**
 * Whether a card holds all words of a search.
 *
 * @param {Content} content
 * @param {string} search
 */
export function holds({ asked, said, term, names }, search) {
  const text = bare([asked, said, term, ...names].join(' '));
  return bare(search).split(' ').every((word) => text.includes(word));
}

/**
 * A topic or tag, if any deck has it: an old address then chooses more, rather than nothing.
 *
 * @template {{topic: string, tag: string}} T
 * @param {readonly DeckIndex[]} decks
 * @param {T} choice
 * @returns {T}
 */
export function knownOf(decks, choice) {
  /** @param {(index: DeckIndex) => (place: number) => boolean} has */
  const isThere = (has) => decks.some((index) => {
    const isOf = has(index);
    return index.keys.some((_, place) => isOf(place));
  });
  return {
    ...choice,
    topic: isThere((index) => ofTopic(index, choice.topic)) ? choice.topic : '',
    tag: isThere((index) => ofTag(index, choice.tag)) ? choice.tag : '',
  };
}

/**
 * @param {DeckIndex} index
 * @param {string} topic
 * @returns {(place: number) => boolean} whether a card is of it
 */
function ofTopic(index, topic) {
  const end = topic.indexOf('/') + 1;
  const slug = topic.slice(end);
  if (end > 0 && topic.slice(0, end - 1) !== index.deck) {
    return () => false;
  }
  const places = new Set(index.topics.find(([name]) => name === slug)?.[2]);
  return (place) => slug === '' || places.has(place);
}

/**
 * @param {DeckIndex} index
 * @param {string} tag
 * @returns {(place: number) => boolean} whether a card has it
 */
function ofTag(index, tag) {
  const all = index.tags.filter(([name]) => name === tag || name.startsWith(`${tag}::`));
  const places = new Set(all.flatMap(([, cards]) => cards));
  return (place) => tag === '' || places.has(place);
}
