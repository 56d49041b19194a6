import { folded } from './query.js';

/**
 * A text in pieces, those that fit the words found being marked.
 *
 * @param {string} text
 * @param {string[]} terms folded, as {@link folded} gives them
 * @returns {{text: string, marked: boolean}[]} all of the text, in its order
 */
export function marked(text, terms) {
  if (terms.length === 0) {
    return text === '' ? [] : [{ text, marked: false }];
  }
  const sorted = [...terms].sort((a, b) => b.length - a.length);
  /** @type {{text: string, marked: boolean}[]} */
  const pieces = [];
  for (const [word] of text.matchAll(/[\p{L}\p{N}\p{M}+#]+|[^\p{L}\p{N}\p{M}+#]+/gu)) {
    add(pieces, word, fits(folded(word), sorted));
  }
  return pieces;
}

/**
 * @param {string} word
 * @param {string[]} terms
 */
function fits(word, terms) {
  return terms.some((term) => (isPair(term) ? word.includes(term) : word === term));
}

/** @param {string} term */
function isPair(term) {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(term);
}

/**
 * @param {{text: string, marked: boolean}[]} pieces
 * @param {string} text
 * @param {boolean} isMarked
 */
function add(pieces, text, isMarked) {
  const last = pieces.at(-1);
  if (last && last.marked === isMarked) {
    last.text += text;
  } else {
    pieces.push({ text, marked: isMarked });
  }
}
