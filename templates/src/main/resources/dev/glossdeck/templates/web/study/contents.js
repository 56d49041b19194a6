import { entriesOf } from './catalogue.js';

/**
 * Loads the cards of a page from the scripts that the generator has written.
 *
 * @typedef {import('./catalogue.js').Entry} Entry
 * @typedef {import('./catalogue.js').Content} Content
 *
 * @typedef {object} LoadedDeck
 * @property {import('./catalogue.js').DeckIndex} index
 * @property {readonly Entry[]} entries
 * @property {string[]} chunks their addresses
 * @property {string} slugs the address of the names of all cards' pages
 */

/** @type {Map<string, any>} what scripts have told, by their addresses */
const received = new Map();
/** @type {Map<string, Promise<any>>} */
const asked = new Map();

/** @param {any} data */
function receive(data) {
  received.set(/** @type {HTMLScriptElement} */ (document.currentScript).src, data);
}

/** @type {any} */ (globalThis).glossdeckStudy = receive;

/**
 * What a script tells, loaded once.
 *
 * @param {string} address
 * @returns {Promise<any>} rejected if it cannot be loaded; then it may be asked for again
 */
function load(address) {
  const known = asked.get(address);
  if (known !== undefined) {
    return known;
  }
  const wanted = new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve(received.get(address));
    script.onerror = () => {
      asked.delete(address);
      script.remove();
      reject(new Error(`cannot load ${address}`));
    };
    document.head.append(script);
  });
  asked.set(address, wanted);
  return wanted;
}

/**
 * The decks of the page. Who begins to study begins with the first cards.
 *
 * @returns {Promise<LoadedDeck[]>}
 */
export function loadDecks() {
  /** @type {NodeListOf<HTMLElement>} */
  const sources = document.querySelectorAll('.source');
  return Promise.all(Array.from(sources, async ({ dataset }, place) => {
    const [slugs, wanted, ...chunks] = [dataset.slugs, dataset.index, ...(dataset.chunks ?? '').split(' ')]
      .map((name = '') => new URL(name, location.href).href);
    if (place === 0) {
      load(chunks[0]).catch(() => undefined); // Whoever asks for its cards is told.
    }
    if (location.hash !== '') {
      load(slugs).catch(() => undefined); // So is who asks for one of them.
    }
    const index = await load(wanted);
    return { index, entries: entriesOf(index), chunks, slugs };
  }));
}

/**
 * The cards that a fragment names, `#<slug>.<number>`. Only then the slugs are loaded: they are long.
 *
 * @param {readonly LoadedDeck[]} decks
 * @param {string} fragment
 * @returns {Promise<Set<Entry>>} of each deck one, if it has it
 */
export async function named(decks, fragment) {
  const [, slug, number] = /^#(.+)\.(\d+)$/.exec(decoded(fragment)) ?? [];
  if (slug === undefined) {
    return new Set();
  }
  const found = await Promise.all(decks.map(async ({ entries, slugs }) => {
    /** @type {string[]} */
    const names = await load(slugs);
    return entries.filter((entry, place) => names[place] === slug && entry.number === Number(number));
  }));
  return new Set(found.flat());
}

/** A fragment without escapes; as it is if it has none, but a `%`. @param {string} fragment */
function decoded(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * The contents of the chunk that holds a card.
 *
 * @param {LoadedDeck} deck
 * @param {number} chunk
 * @returns {Promise<Content[]>}
 */
export async function loadChunk(deck, chunk) {
  return (await load(deck.chunks[chunk])).cards;
}

/**
 * The contents of a chunk, if they are here.
 *
 * @param {LoadedDeck} deck
 * @param {number} chunk
 * @returns {Content[] | undefined}
 */
export function chunkIfLoaded(deck, chunk) {
  return received.get(deck.chunks[chunk])?.cards;
}

/**
 * The nodes of HTML that the generator made safe; its relative addresses begin at its script's.
 *
 * @param {string} html
 * @param {string} base
 * @returns {Node[]}
 */
export function nodesOf(html, base) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const name of ['src', 'href']) {
    body.querySelectorAll(`[${name}]`).forEach((element) => {
      const address = element.getAttribute(name) ?? '';
      element.setAttribute(name, address.startsWith('#') ? address : new URL(address, base).href);
    });
  }
  return Array.from(body.childNodes, (node) => document.adoptNode(node));
}
