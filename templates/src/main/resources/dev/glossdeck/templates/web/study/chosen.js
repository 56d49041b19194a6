import { bare } from '../shared/text.js';
import { placesOf } from './catalogue.js';

/**
 * Which cards are chosen of those there are.
 *
 * @typedef {import('./catalogue.js').DeckIndex} DeckIndex
 * @typedef {import('./catalogue.js').Entry} Entry
 * @typedef {import('./catalogue.js').Content} Content
 */

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
    return [...index.kinds].some((_, place) => isOf(place));
  });
  return {
    ...choice,
    topic: choice.topic !== '' && isThere((index) => ofTopic(index, choice.topic)) ? choice.topic : '',
    tag: choice.tag !== '' && isThere((index) => ofTag(index, choice.tag)) ? choice.tag : '',
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
  const places = new Set(placesOf(index.topics.find(([name]) => name === slug)?.[2] ?? []));
  return (place) => slug === '' || places.has(place);
}

/**
 * @param {DeckIndex} index
 * @param {string} tag
 * @returns {(place: number) => boolean} whether a card has it
 */
function ofTag(index, tag) {
  const all = index.tags.filter(([name]) => name === tag || name.startsWith(`${tag}::`));
  const places = new Set(all.flatMap(([, runs]) => placesOf(runs)));
  return (place) => tag === '' || places.has(place);
}
