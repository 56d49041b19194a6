import { byId } from '../shared/dom.js';

/** The interface's words, and numbers as its language writes them. */

/**
 * A sentence of the page's, with `{0}`, `{1}` filled in.
 *
 * @param {string} name
 * @param {...(string | number)} values
 * @returns {string}
 */
export function word(name, ...values) {
  const text = byId('words').dataset[name] ?? '';
  return text.replace(/\{(\d)\}/g, (_, place) => String(values[place]));
}

function language() {
  return byId('desk').lang || document.documentElement.lang;
}

const MINUTE = 60e3;
const DAY = 24 * 60 * MINUTE;

/** @type {readonly (readonly [string, number, number])[]} unit, its length, below which length it serves */
const UNITS = [
  ['minute', MINUTE, 60 * MINUTE], ['hour', 60 * MINUTE, DAY], ['day', DAY, 31 * DAY],
  ['month', DAY * 365.25 / 12, 365 * DAY], ['year', DAY * 365.25, Infinity],
];

/**
 * How long it is to a review, roughly.
 *
 * @param {number} milliseconds
 * @returns {string} such as `10 min` or `1.4 yr`
 */
export function span(milliseconds) {
  const [unit, length] = UNITS.find(([, , end]) => milliseconds < end) ?? UNITS[4];
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: unit === 'year' ? 1 : 0 };
  return new Intl.NumberFormat(language(), /** @type {Intl.NumberFormatOptions} */ (format))
    .format(Math.max(unit === 'year' ? 0.1 : 1, milliseconds / length));
}

/**
 * @param {number} at
 * @returns {string} the time of the day
 */
export function clock(at) {
  return new Intl.DateTimeFormat(language(), { hour: 'numeric', minute: '2-digit' }).format(at);
}
