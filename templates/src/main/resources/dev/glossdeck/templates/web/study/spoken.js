/**
 * What is said of a side when it is read aloud: pictures by their descriptions, formulas in words.
 *
 * @typedef {Record<'over' | 'power' | 'root' | 'sub' | 'to' | 'transposed', string>} FormulaWords
 */

const SILENT = new Set(['annotation', 'template', 'script', 'style']);
const BLOCKS = new Set('p li td th dt dd div pre blockquote h1 h2 h3 h4 h5 h6 figcaption'.split(' '));
/** Operators whose marks are bounds rather than indices and powers. */
const BOUNDED = /^[∑∏∫∐⋃⋂]$/;

/**
 * @param {Node} node
 * @param {FormulaWords} words
 * @returns {string} with a new line behind each block, where voices pause
 */
export function spokenOf(node, words) {
  const name = /** @type {Element} */ (node).localName;
  if (name === undefined) {
    return node.textContent ?? '';
  }
  const element = /** @type {Element} */ (node);
  if (SILENT.has(name) || element.matches('.notes, .mark')) {
    return '';
  }
  if (name === 'math') {
    return ` ${formula(element, words)} `;
  }
  if (name === 'img') {
    return ` ${element.getAttribute('alt') ?? ''} `;
  }
  const inside = Array.from(element.childNodes, (child) => spokenOf(child, words)).join('');
  return BLOCKS.has(name) ? `${inside.trim()}\n` : inside;
}

/**
 * @param {Element} element of MathML
 * @param {FormulaWords} words
 * @returns {string}
 */
function formula(element, words) {
  const parts = Array.from(element.children, (child) => formula(child, words));
  const [first, second, third] = parts;
  switch (element.localName) {
    case 'semantics':
      return first;
    case 'mfrac':
      return `${first} ${words.over} ${second}`;
    case 'msqrt':
      return `${words.root} ${parts.join(' ')}`;
    case 'msup':
      return second === '⊤' ? `${first} ${words.transposed}` : `${first} ${words.power} ${second}`;
    case 'msub':
      return BOUNDED.test(first) ? `${first} ${second}` : `${first} ${words.sub} ${second}`;
    case 'msubsup':
    case 'munderover':
      return BOUNDED.test(first) ? `${first} ${second} ${words.to} ${third}`
        : `${first} ${words.sub} ${second} ${words.power} ${third}`;
    default:
      // Bold and script letters are read as letters; signs that nobody sees are not read.
      return parts.length > 0 ? parts.filter((part) => part !== '').join(' ')
        : (element.textContent ?? '').normalize('NFKC').replace(/[\u2061-\u2064]/g, '').trim();
  }
}
