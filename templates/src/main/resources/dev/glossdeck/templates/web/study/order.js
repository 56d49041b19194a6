/** In which order cards come: the same for the same seed, so that an address can tell it. */

/**
 * A number that a text is scattered to (FNV-1a, 32 bits; RFC 9923), mixed so that texts that end
 * alike are far from each other.
 *
 * @param {string} text
 * @returns {number} from 0 to 2^32 - 1
 */
export function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A copy in an order that only the seed and the items decide: where an item is added or taken
 * away, the others keep their order.
 *
 * @template T
 * @param {readonly T[]} list
 * @param {string} seed
 * @param {(item: T) => string} name of an item
 * @returns {T[]}
 */
export function shuffled(list, seed, name) {
  return list
    .map((item) => /** @type {const} */ ([hashOf(`${seed} ${name(item)}`), item]))
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
