import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spokenOf } from '#web/study/spoken.js';

const WORDS = { over: 'over', power: 'to the power of', root: 'root of', sub: 'sub', to: 'to', transposed: 'transposed' };

const text = (textContent) => ({ textContent });
/** As much of an element as is asked for. */
function element(localName, ...childNodes) {
  const children = childNodes.filter((child) => child.localName !== undefined);
  return {
    localName, childNodes, children, textContent: childNodes.map((child) => child.textContent).join(''),
    matches: () => false, getAttribute: () => 'a picture',
  };
}
const [math, mrow, mi, mo] = ['math', 'mrow', 'mi', 'mo'].map((name) => (...parts) =>
  element(name, ...parts.map((part) => (typeof part === 'string' ? text(part) : part))));
const said = (...parts) => spokenOf(math(...parts), WORDS).trim();

test('says blocks with pauses between them, and what pictures show', () => {
  const side = element('div', element('p', text('One '), element('b', text('two'))), element('p', text('three')), element('img'));
  assert.equal(spokenOf(side, WORDS), 'One two\nthree\n a picture\n');
});

test('says formulas in words', () => {
  assert.equal(said(mi('y'), mo('='), element('mfrac', mi('a'), mrow(mi('b'), mo('+'), mi('c')))), 'y = a over b + c');
  assert.equal(said(element('msup', mi('𝐰'), mi('⊤')), mi('𝐱')), 'w transposed x');
  assert.equal(said(element('msup', element('msqrt', mi('x')), mi('2'))), 'root of x to the power of 2');
  assert.equal(said(element('munderover', mo('∑'), mrow(mi('i'), mo('='), mi('1')), mi('n')), element('msub', mi('x'), mi('i'))),
    '∑ i = 1 to n x sub i');
  assert.equal(said(mi('f'), mo('\u2061'), mi('x')), 'f x');
});

test('says a formula once, and not how it was written', () => {
  assert.equal(said(element('semantics', mrow(mi('a')), element('annotation', text('\\mathrm{a}')))), 'a');
});
