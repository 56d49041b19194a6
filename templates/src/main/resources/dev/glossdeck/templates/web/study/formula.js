/** Formulas as people type them: in TeX, with signs, or in words. */

const GREEK = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho '
  + 'sigma tau upsilon phi chi psi omega';
const LETTERS = 'αβγδεζηθικλμνξοπρστυφχψω';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** @type {ReadonlyMap<string, string>} */
const NAMES = new Map([
  ...GREEK.split(' ').map((name, i) => /** @type {[string, string]} */ ([LETTERS[i], ` ${name} `])),
  ...Array.from(SUPERSCRIPTS, (sign, i) => /** @type {[string, string]} */ ([sign, `^${i}`])),
  ['×', '*'], ['·', '*'], ['⋅', '*'], ['∗', '*'], ['÷', '/'], ['−', '-'], ['–', '-'], ['≤', '<='], ['≥', '>='],
  ['≠', '!='], ['∞', ' infinity '], ['√', ' sqrt '], ['∑', ' sum '], ['→', '->'], ['∂', ' partial '],
]);

/** What stands in braces, up to three in each other. */
const GROUP = '\\{(?:[^{}]|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*\\}';

/** @type {readonly (readonly [RegExp, string])[]} */
const REWRITTEN = [
  [/\\(?:left|right|mathrm|mathbf|mathit|text|operatorname|displaystyle|limits|quad|,|;|!|:)(?![a-z])/gi, ' '],
  [new RegExp(`\\\\[dt]?frac\\s*(${GROUP})\\s*(?=\\{)`, 'g'), '$1/'],
  [/\\(?:cdot|times|ast)(?![a-z])/g, '*'],
  [/\\leq?(?![a-z])/g, '<='],
  [/\\geq?(?![a-z])/g, '>='],
  [/\\neq?(?![a-z])/g, '!='],
  [/\\(?:to|rightarrow)(?![a-z])/g, '->'],
  [/\\infty/g, ' infinity '],
  [/\\var(?=[a-z])/g, ' '],
  [/\\([a-z]+)/gi, ' $1 '],
  [/\b(?:divided by|over)\b/g, '/'],
  [/\b(?:times|multiplied by)\b/g, '*'],
  [/\bplus\b/g, '+'],
  [/\bminus\b/g, '-'],
  [/\b(?:equals?|is equal to)\b/g, '='],
  [/\bsquared\b/g, '^2'],
  [/\bcubed\b/g, '^3'],
  [/\b(?:to the power of|to the)\b/g, '^'],
  [/\bsub\b/g, '_'],
  [/\b(?:the )?square root of\b/g, 'sqrt'],
  [/\*\*/g, '^'],
];

/** Brackets that change nothing: around a product, or around an exponent or index with its sign. */
const NEEDLESS = /(?<=[_^])\(([+-]?[^()+-]*)\)|\(([^()+-]*)\)/g;

/**
 * A formula as it is compared: signs only, without the brackets and spaces that habit needs. Braces
 * of TeX need not be typed, and may be typed as brackets.
 *
 * @param {string} text TeX, or what was typed
 * @returns {string[]} such as `e^x+1` and `e^(x+1)` for `e^{x + 1}`
 */
export function formsOf(text) {
  let bare = Array.from(text.toLowerCase(), (sign) => NAMES.get(sign) ?? sign).join('');
  for (const [from, to] of REWRITTEN) {
    bare = bare.replace(from, to);
  }
  bare = bare.replace(/(?<=\d\s*)\*(?=\s*\d)/g, '\u00d7').replace(/[\s*$\\]+/g, '').replace(/\[/g, '(').replace(/\]/g, ')');
  return [bare.replace(/[{}]/g, ''), bare.replace(/\{/g, '(').replace(/\}/g, ')')].map(withoutNeedless);
}

/** @param {string} formula */
function withoutNeedless(formula) {
  let [before, now] = ['', formula];
  while (before !== now) {
    [before, now] = [now, now.replace(NEEDLESS, '$1$2')];
  }
  return now.replace(/_/g, '');
}

/**
 * Whether a text looks like a formula rather than like words.
 *
 * @param {string} text
 */
export function isFormula(text) {
  return /[\\^_=]/.test(text);
}
