/** In which order cards come: the same for the same seed, so that an address can tell it. */

/**
 * Numbers from 0 to 1, the same for the same seed (a linear congruential generator with the
 * constants of "Numerical Recipes", 7.1).
 *
 * @param {number} seed
 * @returns {() => number}
 */
export function randomFrom(seed) {
  let number = seed >>> 0;
  return () => {
    number = (Math.imul(number, 1664525) + 1013904223) >>> 0;
    return number / 2 ** 32;
  };
}

/**
 * A shuffled copy (Fisher and Yates).
 *
 * @template T
 * @param {readonly T[]} list
 * @param {number} seed
 * @returns {T[]}
 */
export function shuffled(list, seed) {
  const random = randomFrom(seed);
  const copy = list.slice();
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}
