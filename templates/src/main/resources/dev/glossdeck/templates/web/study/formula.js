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

/** @type {readonly (readonly [RegExp, string])[]} */
const REWRITTEN = [
  [/\\(?:left|right|mathrm|mathbf|mathit|text|operatorname|displaystyle|limits|quad|,|;|!|:)(?![a-z])/gi, ' '],
  [/([_^])\{([^{}]*)\}/g, '$1$2'],
  [/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '($1)/($2)'],
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

/**
 * A formula as it is compared: signs only, without the brackets and spaces that TeX and habit need.
 *
 * @param {string} text TeX, or what was typed
 * @returns {string} such as `e^x/sumk` for `\frac{e^{x}}{\sum_k}` and for `e^x over sum k`
 */
export function bareFormula(text) {
  let bare = Array.from(text.toLowerCase(), (sign) => NAMES.get(sign) ?? sign).join('');
  for (const [from, to] of REWRITTEN) {
    bare = bare.replace(from, to);
  }
  return bare.replace(/[\s(){}[\]*_$\\]+/g, '');
}

/**
 * Whether a text looks like a formula rather than like words.
 *
 * @param {string} text
 */
export function isFormula(text) {
  return /[\\^_=]/.test(text);
}
