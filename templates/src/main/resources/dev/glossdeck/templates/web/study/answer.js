import { bare } from '../shared/text.js';
import { formsOf, isFormula } from './formula.js';
import { charactersOf, differences, distance, lettersOf } from './spelling.js';

/**
 * Compares what was typed with what is right, as a patient teacher would.
 *
 * @typedef {object} Verdict
 * @property {'right' | 'close' | 'wrong'} kind close is right but for its spelling
 * @property {readonly import('./spelling.js').Part[]} parts how what was typed becomes the nearest right answer
 */

/** Words that may stand before a noun or not, by language. */
const ARTICLES = new Map(Object.entries({
  de: 'der die das den dem des ein eine einen einem einer eines',
  en: 'a an the to',
  es: 'el la los las un una unos unas',
  fr: 'le la les l un une des du',
  it: 'il lo la i gli le l un uno una',
  nl: 'de het een',
  pt: 'o a os as um uma',
}).map(([language, words]) => [language, new Set(words.split(' '))]));

/** A comparison of more parts than that is hard to read. */
const MOST_PARTS = 6;

/** Letters in which a word of a length may differ: none below 4, one below 8, then two. */
const ALLOWED = [4, 8];

/**
 * @param {string} typed
 * @param {readonly string[]} accepted the right answer, behind it others that are right, too
 * @param {string} [language] of the answer, a BCP 47 tag
 * @returns {Verdict}
 */
export function judge(typed, accepted, language = '') {
  const all = accepted.flatMap(variants);
  const wanted = all.map((text) => plain(text, language));
  const given = plain(typed, language);
  if (wanted.includes(given) && given !== '' || all.some((text) => isSameFormula(typed, text))) {
    return { kind: 'right', parts: [{ text: typed.trim(), kind: 'same' }] };
  }
  const distances = wanted.map((text) => distance(given, text));
  const nearest = distances.indexOf(Math.min(...distances));
  const isClose = all.some((text, i) => !isFormula(text) && distances[i] <= allowed(wanted[i])
    && digits(wanted[i]) === digits(given));
  const parts = compared(typed.trim(), all[nearest] ?? '', language);
  return isClose || isReadable(parts, typed) ? { kind: isClose ? 'close' : 'wrong', parts }
    : { kind: 'wrong', parts: [{ text: typed.trim(), kind: 'extra' }, { text: ' ', kind: 'same' }, { text: accepted[0], kind: 'missing' }] };
}

/**
 * How what was typed becomes the right answer. What need not be typed is no mistake beside another.
 *
 * @param {string} typed
 * @param {string} right
 * @param {string} language
 */
function compared(typed, right, language) {
  if (isFormula(right)) {
    return differences(charactersOf(typed), charactersOf(right));
  }
  const length = articleOf(right, language).length;
  const [first, ...others] = lettersOf(right.slice(length));
  const wanted = first === undefined ? [] : [{ ...first, text: right.slice(0, length) + first.text }, ...others];
  return differences(lettersOf(typed.slice(articleOf(typed, language).length)), wanted);
}

/**
 * The article that a text begins with, as far as the next word.
 *
 * @param {string} text
 * @param {string} language
 * @returns {string} nothing if there is none, or no other word
 */
function articleOf(text, language) {
  const [start, word] = /^[^\p{L}\p{N}]*([\p{L}\p{M}]+)[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u.exec(text) ?? ['', ''];
  return ARTICLES.get(language.split('-')[0])?.has(bare(word)) ? start : '';
}

/**
 * Whether a comparison letter by letter tells something: what has little in common is told apart as
 * a whole.
 *
 * @param {readonly import('./spelling.js').Part[]} parts
 * @param {string} typed
 */
function isReadable(parts, typed) {
  const common = parts.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.length, 0);
  return common >= typed.trim().length / 2 && parts.length <= MOST_PARTS;
}

/**
 * The ways to write an answer: alternatives between `;` or ` / `, each with and without what stands
 * in parentheses.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function variants(text) {
  const parts = [text, ...text.split(/\s*;\s*|\s+\/\s+/)];
  const all = parts.flatMap((part) => [part.trim(), part.replace(/\s*\([^()]*\)/g, '').trim()]);
  return [...new Set(all.filter((part) => part !== ''))];
}

/**
 * @param {string} text
 * @param {string} language
 */
function plain(text, language) {
  const words = bare(text).split(' ');
  const isArticle = words.length > 1 && ARTICLES.get(language.split('-')[0])?.has(words[0]);
  return words.slice(isArticle ? 1 : 0).join(' ') || text.trim();
}

/**
 * @param {string} typed
 * @param {string} wanted
 */
function isSameFormula(typed, wanted) {
  return isFormula(wanted) && formsOf(typed).some((form) => formsOf(wanted).includes(form));
}

/** @param {string} wanted */
function allowed(wanted) {
  return ALLOWED.filter((length) => wanted.length >= length).length;
}

/** A number that differs by a digit is another number. @param {string} text */
function digits(text) {
  return text.replace(/[^\p{N}\p{S}#]/gu, '');
}
