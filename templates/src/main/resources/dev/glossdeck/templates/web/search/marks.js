import { folded } from './query.js';

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
/** Runs of signs that have no spaces between words, words, and what stands between them. */
const PIECES = new RegExp(`[${CJK}]+|(?:(?![${CJK}])[\\p{L}\\p{N}\\p{M}+#])+|[^\\p{L}\\p{N}\\p{M}+#]+`, 'gu');
const IS_RUN = new RegExp(`^[${CJK}]`, 'u');

/**
 * A text in pieces, those that fit the words found being marked.
 *
 * @param {string} text
 * @param {string[]} terms folded, as {@link folded} gives them
 * @returns {{text: string, marked: boolean}[]} all of the text, in its order
 */
export function marked(text, terms) {
  /** @type {{text: string, marked: boolean}[]} */
  const pieces = [];
  for (const [piece] of text.matchAll(PIECES)) {
    if (IS_RUN.test(piece)) {
      signs(piece, terms).forEach(([sign, fits]) => add(pieces, sign, fits));
    } else {
      add(pieces, piece, terms.includes(folded(piece)));
    }
  }
  return pieces;
}

/**
 * The signs of a run, and whether they belong to a pair that was found.
 *
 * @param {string} run
 * @param {string[]} terms
 * @returns {[sign: string, fits: boolean][]}
 */
function signs(run, terms) {
  const all = Array.from(run);
  const plain = all.map(folded);
  const starts = plain.map((sign, i) => terms.includes(sign + (plain[i + 1] ?? '')));
  return all.map((sign, i) => [sign, starts[i] || (starts[i - 1] ?? false)]);
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
