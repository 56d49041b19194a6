import { bare } from '../shared/text.js';

/**
 * How two spellings differ.
 *
 * @typedef {object} Part of the right answer, or of what was typed
 * @property {string} text
 * @property {'same' | 'missing' | 'extra'} kind
 */

/**
 * How many letters to add, take away, change, or swap with their neighbour (Damerau and
 * Levenshtein, restricted).
 *
 * @param {string} a
 * @param {string} b
 */
export function distance(a, b) {
  let [before, row] = [/** @type {number[]} */ ([]), Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        next[j] = Math.min(next[j], before[j - 2] + 1);
      }
    }
    [before, row] = [row, next];
  }
  return row[b.length];
}

/**
 * @typedef {object} Unit of a text, what is compared as a whole
 * @property {string} text
 * @property {string} key the same of all that count as alike
 */

/** Between words, or at the ends of a text, these count for nothing. */
const SIGNS = '[^\\p{L}\\p{M}\\p{N}\\p{S}\\p{Pd}\\s#]+';
const WITH_SIGNS = new RegExp(`(?:(?<![\\p{L}\\p{M}\\p{N}\\p{S}])${SIGNS})?[^](?:${SIGNS}(?![\\p{L}\\p{M}\\p{N}\\p{S}]))?`, 'gu');

/**
 * The letters of a text, each with the signs beside it that need not be typed.
 *
 * @param {string} text
 * @returns {Unit[]}
 */
export function lettersOf(text) {
  const units = text.normalize().match(WITH_SIGNS) ?? [];
  return units.map((unit) => ({ text: unit, key: bare(unit) || (/[\s\p{Pd}]/u.test(unit) ? ' ' : unit) }));
}

/**
 * The characters of a text, where each counts.
 *
 * @param {string} text
 * @returns {Unit[]}
 */
export function charactersOf(text) {
  return Array.from(text.normalize(), (one) => ({ text: one, key: one.toLowerCase() }));
}

/**
 * What is the same in both texts, what is missing and what is too much (longest common subsequence).
 *
 * @param {readonly Unit[]} a typed
 * @param {readonly Unit[]} b wanted
 * @returns {Part[]}
 */
export function differences(a, b) {
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const alike = (/** @type {number} */ i, /** @type {number} */ j) => a[i].key === b[j].key;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i][j] = alike(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  /** @type {Part[]} */
  const parts = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && alike(i, j)) {
      add(parts, b[j].text, 'same');
      [i, j] = [i + 1, j + 1];
    } else if (j < b.length && (i === a.length || common[i][j + 1] >= common[i + 1][j])) {
      add(parts, b[j++].text, 'missing');
    } else {
      add(parts, a[i++].text, 'extra');
    }
  }
  return parts;
}

/**
 * @param {Part[]} parts
 * @param {string} text
 * @param {Part['kind']} kind
 */
function add(parts, text, kind) {
  const last = parts[parts.length - 1];
  if (last?.kind === kind) {
    last.text += text;
  } else {
    parts.push({ text, kind });
  }
}
