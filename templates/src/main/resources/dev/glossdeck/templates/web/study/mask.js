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
    .map((name) => name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length);
  return all.length === 0 ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?:e?s|n|e)?(?![\\p{L}\\p{N}])`, 'giu');
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
