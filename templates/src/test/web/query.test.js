import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addEntries, emptyIndex, find, folded, tokens } from '#web/search/query.js';
import '#web/vendor/minisearch.js';

/** @type {import('#web/search/query.js').Entry[]} */
const ENTRIES = [
  ['Dropout', ['random deactivation'], 'cards/dropout.html', 'It silences units.', 'What is dropout?', 'It silences units at random.'],
  ['Regularization', [], 'cards/regularization.html', 'A penalty.', 'What is it for?', 'A penalty, or dropout.'],
  ['卷积神经网络', [], 'cards/cnn.html', '一种网络', '什么是卷积神经网络？', '一种用于图像的网络。'],
  ['Éclair', ['شَبَكَة'], 'cards/eclair.html', 'A pastry.', 'What is it?', 'A pastry.'],
  ['C++', [], 'cards/c++.html', 'A language.', 'What?', 'A language.'],
];
/** @param {import('#web/search/query.js').Entry[]} entries */
function indexOf(entries) {
  const index = emptyIndex(globalThis.MiniSearch);
  addEntries(index, entries, { folder: '', deck: '', language: 'en' });
  return index;
}

const index = indexOf(ENTRIES);
const found = (asked) => find(index, asked).map((hit) => hit.headword);

test('puts a headword before words of answers', () => {
  assert.deepEqual(found('dropout'), ['Dropout', 'Regularization']);
});

test('finds beginnings of words and words with typing mistakes', () => {
  assert.equal(found('regul')[0], 'Regularization');
  assert.equal(found('reguralization')[0], 'Regularization');
  assert.equal(found('drpoout')[0], 'Dropout');
});

test('finds aliases, and words without their accents and vowel signs', () => {
  assert.deepEqual(found('deactivation'), ['Dropout']);
  assert.deepEqual(found('eclair'), ['Éclair']);
  assert.deepEqual(found('شبكة'), ['Éclair']);
});

test('wants all words, and takes some where none has all', () => {
  assert.deepEqual(found('dropout penalty'), ['Regularization']);
  assert.deepEqual(found('dropout zebra').sort(), ['Dropout', 'Regularization']);
});

test('finds words within Chinese text', () => {
  assert.deepEqual(found('神经'), ['卷积神经网络']);
  assert.deepEqual(found('图像的网络'), ['卷积神经网络']);
  assert.deepEqual(found('络'), ['卷积神经网络']);
});

test('finds nothing for nothing', () => {
  assert.deepEqual(found(''), []);
  assert.deepEqual(found(' ?! '), []);
});

test('tells what a hit shows', () => {
  const [hit] = find(index, 'silences');
  assert.equal(hit.address, 'cards/dropout.html');
  assert.equal(hit.definition, 'It silences units.');
  assert.deepEqual(hit.terms, ['silences']);
});

test('searches decks of which only names are known', () => {
  const names = indexOf([['Dropout', [], 'cards/dropout.html']]);
  assert.deepEqual(find(names, 'drop').map((hit) => hit.definition), ['']);
});

test('cuts text into words, and runs without spaces into pairs', () => {
  assert.deepEqual(tokens('C++ and Élan'), ['c++', 'and', 'elan']);
  assert.deepEqual(tokens('東京都 x'), ['x', '東京', '京都', '都']);
});

test('searches several decks, and tells where a hit is from', () => {
  const both = indexOf([['Syllabus', [], 'pages/syllabus.html', 'What is when.', '', 'Moths in May.']]);
  addEntries(both, [['Moth', [], 'cards/moth.html', 'An insect.']], { folder: 'b/', deck: 'Beasts', language: 'fr' });
  addEntries(both, ENTRIES, { folder: 'nets/', deck: 'Nets', language: 'en' });
  const [moth, syllabus] = find(both, 'moth');
  assert.deepEqual([moth.address, moth.deck, moth.language], ['b/cards/moth.html', 'Beasts', 'fr']);
  assert.deepEqual([syllabus.address, syllabus.deck], ['pages/syllabus.html', '']);
  assert.equal(find(both, 'silences')[0].address, 'nets/cards/dropout.html');
});
