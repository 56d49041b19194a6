/** Texts as they are compared. */

/**
 * What counts of a text that people type: no case, no accents, no signs around words.
 *
 * @param {string} text
 * @returns {string} words with single spaces between them
 */
export function bare(text) {
  return text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase()
    .replace(/[^\p{L}\p{N}\p{S}]+/gu, ' ').trim();
}
