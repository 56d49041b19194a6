/** Texts as they are compared. */

/**
 * What counts of a text that people type: no case, no accents of European letters, no points of
 * Hebrew and Arabic ones, no signs around words. Of a `-` the minus before a number counts.
 *
 * @param {string} text
 * @returns {string} words with single spaces between them
 */
export function bare(text) {
  return text.normalize('NFKD').replace(/(?=[\u0300-\u036f\u0591-\u06ed])\p{Mn}/gu, '').toLowerCase()
    .replace(/(?<![\p{L}\p{N}])[-\u2010-\u2013](?=\p{N})/gu, '\u2212')
    .replace(/(?:[^\p{L}\p{M}\p{N}\p{S}#]|(?<!\p{L})#)+/gu, ' ').trim();
}
