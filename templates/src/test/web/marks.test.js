import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked } from '#web/search/marks.js';

/** The text with brackets around what is marked. */
const shown = (text, terms) =>
  marked(text, terms).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

test('marks words that fit, whatever their case and accents', () => {
  assert.equal(shown('The Élan of it.', ['elan']), 'The [Élan] of it.');
});

test('marks whole words only', () => {
  assert.equal(shown('a dropout, drop', ['drop']), 'a dropout, [drop]');
});

test('marks runs without spaces that hold a pair', () => {
  assert.equal(shown('卷积神经网络', ['神经']), '[卷积神经网络]');
});

test('keeps all of the text', () => {
  const text = ' <b>x</b> & “y” ';
  assert.equal(marked(text, ['x']).map((piece) => piece.text).join(''), text);
  assert.deepEqual(marked('', ['x']), []);
  assert.deepEqual(marked('y', []), [{ text: 'y', marked: false }]);
});
