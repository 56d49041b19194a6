/** Hides a term in the text that asks for it. */

const GAP = '\u2026'; // an ellipsis

/**
 * What finds names in a text, with endings such as those of the plural.
 *
 * @param {readonly string[]} names
 * @returns {RegExp | null} null if there is nothing to find
 */
export function patternOf(names) {
  const all = names
    .flatMap((name) => [name, name.replace(/\s*\([^()]*\)/g, '')])
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length);
  return all.length === 0 ? null : new RegExp(all.map(patternOfName).join('|'), 'giu');
}

/** Scripts that write no spaces between words, or endings behind names. */
const CLOSE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\u30fc]';

/** @param {string} name */
function patternOfName(name) {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const isClose = (/** @type {string} */ edge) => new RegExp(edge, 'u').test(name);
  return (isClose(`^${CLOSE}`) ? '' : '(?<![\\p{L}\\p{N}])') + escaped
    + (isClose(`${CLOSE}\\p{M}*$`) ? '' : '(?:e?s|n|e)?(?![\\p{L}\\p{N}])');
}

/**
 * Puts a gap in the place of each name.
 *
 * @param {Element} element
 * @param {readonly string[]} names
 */
export function masked(element, names) {
  const pattern = patternOf(names);
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (pattern !== null && texts.nextNode()) {
    const text = /** @type {Text} */ (texts.currentNode);
    text.data = text.data.replace(pattern, `[${GAP}]`);
  }
}
