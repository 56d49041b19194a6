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

test('marks pairs within runs that have no spaces', () => {
  assert.equal(shown('卷积神经网络', ['神经', '经网']), '卷积[神经网]络');
  assert.equal(shown('CNN卷积神经，神', ['cnn', '神']), '[CNN]卷积神经，[神]');
  assert.equal(shown('인공 신경망, ガス', ['경망', 'カス']), '인공 신[경망], [ガス]');
});

test('keeps all of the text', () => {
  const text = ' <b>x</b> & “y” ';
  assert.equal(marked(text, ['x']).map((piece) => piece.text).join(''), text);
  assert.deepEqual(marked('', ['x']), []);
  assert.deepEqual(marked('y', []), [{ text: 'y', marked: false }]);
});
