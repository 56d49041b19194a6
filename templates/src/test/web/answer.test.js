import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, variants } from '#web/study/answer.js';
import { formsOf } from '#web/study/formula.js';

const verdict = (typed, accepted, language) => judge(typed, [accepted].flat(), language).kind;

test('forgives case, accents, signs, and articles of the language', () => {
  for (const [typed, right, language] of [
    ['cafe AU lait.', 'Café au lait', 'fr'], ['Cafe\u0301', 'café', 'fr'], ['the cat', 'cat', 'en'],
    ['Hund', 'der Hund', 'de-AT'], ['Le chien', 'chien', 'fr'], ['ecole', 'l’école', 'fr'],
    ['كلب', 'كَلْب', 'ar'], ['run', 'to run', 'en']]) {
    assert.equal(verdict(typed, right, language), 'right', typed);
  }
  assert.equal(verdict('der', 'der', 'de'), 'right');
  assert.equal(verdict('the', 'cat', 'en'), 'wrong');
});

test('takes abbreviations, aliases, alternatives, and leaves out parentheses', () => {
  assert.equal(verdict('RNN', ['recurrent neural network', 'RNN']), 'right');
  assert.equal(verdict('couch', 'sofa; couch'), 'right');
  assert.equal(verdict('colour', 'colour (American: color)'), 'right');
  assert.deepEqual(variants('a (b) / c'), ['a (b) / c', 'a / c', 'a (b)', 'a', 'c']);
});

test('forgives a slip of the keyboard in a long word, and shows it', () => {
  const { kind, parts } = judge('percpetron', ['perceptron']);
  assert.equal(kind, 'close');
  assert.equal(parts.filter((part) => part.kind !== 'extra').map((part) => part.text).join(''), 'perceptron');
  assert.equal(verdict('regularisation', 'regularization'), 'close');
  assert.equal(verdict('cat', 'car'), 'wrong');
  assert.equal(verdict('underfitting', 'overfitting'), 'wrong');
});

test('forgives no digit and no sign that means something', () => {
  assert.equal(verdict('1944', '1945'), 'wrong');
  assert.equal(verdict('the year 1944', 'the year 1945'), 'wrong');
  assert.equal(verdict('C', 'C++'), 'wrong');
  assert.equal(verdict('F minor in C', 'F# minor in C'), 'wrong');
  assert.equal(verdict('y = a x + c', 'y = a x + b'), 'wrong');
});

test('says how a wrong answer differs', () => {
  const { kind, parts } = judge('Café', ['Café au lait']);
  assert.equal(kind, 'wrong');
  assert.deepEqual(parts, [{ text: 'Café', kind: 'same' }, { text: ' au lait', kind: 'missing' }]);
  assert.deepEqual(judge('', ['tea']).parts, [{ text: 'tea', kind: 'missing' }]);
});

test('marks nothing beside a slip that would be forgiven without it', () => {
  const marked = (typed, right, language = 'en') => judge(typed, [right], language).parts
    .map(({ text, kind }) => ({ same: text, missing: `+${text}+`, extra: `-${text}-` })[kind]).join('');
  const right = 'The smallest unit of life that can reproduce by itself.';
  assert.equal(marked('smalest unit of life that can reproduce by itself', right),
    'The smal+l+est unit of life that can reproduce by itself.');
  assert.equal(marked('A smallest unit, of life that can reproduce by itsself!', right),
    'The smallest unit of life that can reproduce by its-s-elf.');
  assert.equal(marked('l\u2019ecoole', 'l\u2019\u00e9cole', 'fr'), 'l\u2019\u00e9co-o-le');
  assert.equal(marked('ecole primare', 'L\u2019\u00c9cole primaire', 'fr'), 'L\u2019\u00c9cole prima+i+re');
  assert.equal(marked('the perceptorn', 'perceptron'), 'percept+r+o-r-n');
  assert.equal(marked('(a) well known perceptrn', '\u201ca well-known\u201d perceptron.'), '\u201ca well-known\u201d perceptr+o+n.');
});

test('marks signs that count beside another mistake', () => {
  const signs = (typed, right) => judge(typed, [right], 'en').parts
    .filter(({ kind }) => kind !== 'same').map(({ text }) => text).join(' ');
  assert.equal(signs('about 15 metres wid', 'about 1.5 metres wide'), '. e');
  assert.equal(signs('dont know tha', 'don\u2019t know that'), '\u2019 t');
  assert.equal(signs('minus 5 degreees', 'minus \u22125 degrees'), '\u2212 e');
});

test('shows an answer with little in common beside the right one, not letter by letter', () => {
  const { parts } = judge('perceptron', ['activation function', 'sigmoid']);
  assert.deepEqual(parts.map(({ text, kind }) => `${kind} ${text}`),
    ['extra perceptron', 'same  ', 'missing activation function']);
});

test('reads formulas in TeX, in signs and in words', () => {
  const right = '\\frac{e^{x}}{\\sum_k \\alpha}';
  for (const typed of ['e^x/sum_k alpha', 'e^x over sum sub k alpha', '(e^x)/(∑_k α)']) {
    assert.deepEqual(formsOf(typed), formsOf(right), typed);
    assert.equal(verdict(typed, right), 'right', typed);
  }
  assert.equal(verdict('a squared plus b squared equals c squared', 'a^2 + b^2 = c^2'), 'right');
  assert.equal(verdict('a² + b² = c²', 'a^2 + b^2 = c^2'), 'right');
  assert.equal(verdict('a^2 - b^2 = c^2', 'a^2 + b^2 = c^2'), 'wrong');
});

test('keeps what makes another formula of it, and asks for no braces', () => {
  for (const typed of ['e^{-x+1}', 'e^(-x+1)', 'e^-x+1']) {
    assert.equal(verdict(typed, 'e^{-x+1}'), 'right', typed);
  }
  assert.equal(verdict('(a+b)/c = 1', '\\frac{a+b}{c} = 1'), 'right');
  assert.equal(verdict('p = e^z_i/sum_j e^z_j', 'p = \\frac{e^{z_{i}}}{\\sum_{j} e^{z_{j}}}'), 'right');
  assert.equal(verdict('y = a+bc', 'y = (a+b)c'), 'wrong');
  assert.equal(verdict('y = 23', 'y = 2*3'), 'wrong');
  assert.equal(verdict('y = 2 \u00d7 3', 'y = 2*3'), 'right');
  assert.equal(verdict('y = 2(x)', 'y = 2*x'), 'right');
});
