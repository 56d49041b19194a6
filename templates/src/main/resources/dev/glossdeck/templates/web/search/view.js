import { byId, element } from '../shared/dom.js';
import { marked } from './marks.js';

/** Draws what was found: a list box whose options are links (ARIA practices, "Combobox"). */

/**
 * @param {import('./query.js').Hit[]} hits
 * @param {{home: string, asked: string, words: import('./dialog.js').Words}} about
 */
export function renderHits(hits, { home, asked, words }) {
  const options = hits.map((hit, i) => option(hit, i, home));
  byId('search-hits').replaceChildren(...options);
  byId('search-input').setAttribute('aria-expanded', String(hits.length > 0));
  const count = hits.length === 0 ? words.searchNone : words.searchFound;
  byId('search-status').textContent =
    asked === '' ? '' : count.replace('{0}', String(hits.length));
}

/**
 * Shows which option Enter opens.
 *
 * @param {number} place -1 for none
 */
export function renderActive(place) {
  const input = byId('search-input');
  input.removeAttribute('aria-activedescendant');
  Array.from(byId('search-hits').children).forEach((one, i) => {
    one.setAttribute('aria-selected', String(i === place));
    if (i === place) {
      input.setAttribute('aria-activedescendant', one.id);
      one.scrollIntoView({ block: 'nearest' });
    }
  });
}

/**
 * @param {import('./query.js').Hit} hit
 * @param {number} i
 * @param {string} home
 */
function option(hit, i, home) {
  const link = element('a', {
    id: `hit-${i}`,
    href: home + hit.address,
    tabindex: '-1',
    role: 'option',
    'aria-selected': 'false',
    lang: hit.language,
    dir: 'auto',
  });
  const [ofHeadword, ofDefinition] = hit.languages;
  link.append(part('b', hit.headword, hit.terms, ofHeadword));
  if (hit.aliases) {
    link.append(' ', part('small', hit.aliases, hit.terms, ofHeadword));
  }
  if (hit.deck) {
    link.append(' ', element('small', { class: 'of' }, hit.deck));
  }
  if (hit.definition) {
    link.append(' ', part('span', hit.definition, hit.terms, ofDefinition));
  }
  return link;
}

/**
 * @param {string} name
 * @param {string} text
 * @param {string[]} terms
 * @param {import('./query.js').Language} [language]
 */
function part(name, text, terms, language) {
  const pieces = marked(text, terms)
    .map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text));
  return element(name, language ? { lang: language[0], dir: language[1] } : {}, ...pieces);
}
