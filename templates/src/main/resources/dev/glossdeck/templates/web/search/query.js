/**
 * Finds cards by their words. Knows no page.
 *
 * @typedef {[tag: string, direction: string] | null} Language where it is not the deck's
 *
 * @typedef {[string, string[], string, string?, string?, string?, Language[]?]} Entry headword,
 *   aliases, address, and in decks that are not too large definition, question and answer; then the
 *   languages of headword and definition
 *
 * @typedef {object} Hit
 * @property {string} headword
 * @property {string} aliases
 * @property {string} address from the site's root, or the deck's folder
 * @property {string} definition may be empty
 * @property {string} deck its title, where several are searched
 * @property {string} language of the deck
 * @property {Language[]} languages of headword and definition
 * @property {string[]} terms the words of the deck that fit
 */

const MOST = 30;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;
const WORD = /[\p{L}\p{N}\p{M}+#]+/gu;

/**
 * Words in lower case without accents. Chinese, Japanese and Korean have no spaces between words and
 * become pairs of characters, and the last one alone, that each is the beginning of something.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function tokens(text) {
  const plain = folded(text);
  const pairs = (plain.match(CJK) ?? []).flatMap(pairsOf);
  return [...(plain.replace(CJK, ' ').match(WORD) ?? []), ...pairs];
}

/**
 * A text as it is compared: in lower case, without accents and vowel signs.
 *
 * @param {string} text
 */
export function folded(text) {
  return text.normalize('NFKD').replace(/\p{Mn}/gu, '').normalize('NFC').toLowerCase();
}

/** @param {string} run */
function pairsOf(run) {
  const signs = Array.from(run);
  return signs.map((sign, i) => sign + (signs[i + 1] ?? ''));
}

/**
 * An index without entries.
 *
 * @param {typeof import('minisearch').default} MiniSearch
 */
export function emptyIndex(MiniSearch) {
  return new MiniSearch({
    fields: ['headword', 'aliases', 'question', 'answer'],
    storeFields: ['headword', 'aliases', 'address', 'definition', 'deck', 'language', 'languages'],
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: {
      boost: { headword: 6, aliases: 4, question: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 2 : term.length > 3 ? 1 : false),
      weights: { fuzzy: 0.3, prefix: 0.6 },
      combineWith: 'AND',
    },
  });
}

/**
 * Adds the entries of a deck, or of a site's pages.
 *
 * @param {import('minisearch').default} index
 * @param {Entry[]} entries
 * @param {{folder: string, deck: string, language: string}} about the way to the deck's folder, and its
 *   title where several are searched
 */
export function addEntries(index, entries, { folder, deck, language }) {
  const first = index.documentCount;
  index.addAll(entries.map(([headword, aliases, address, definition, question, answer, languages], i) => ({
    id: first + i,
    headword,
    aliases: aliases.join(', '),
    address: folder + address,
    definition,
    question,
    answer,
    deck,
    language,
    languages,
  })));
}

/**
 * The entries that fit best.
 *
 * @param {import('minisearch').default} index
 * @param {string} asked
 * @returns {Hit[]} at most 30; none for a text without words
 */
export function find(index, asked) {
  const all = index.search(asked);
  const found = all.length > 0 ? all : index.search(asked, { combineWith: 'OR' });
  return found.slice(0, MOST).map((hit) => ({
    headword: hit.headword,
    aliases: hit.aliases,
    address: hit.address,
    definition: hit.definition ?? '',
    deck: hit.deck,
    language: hit.language,
    languages: hit.languages ?? [],
    terms: hit.terms,
  }));
}
