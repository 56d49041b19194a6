import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf } from '#web/study/catalogue.js';
import { chosenOf, holds, knownOf } from '#web/study/chosen.js';
import { choicesOf } from '#web/study/choices.js';
import { accepted, asking, modeOf, taskOf } from '#web/study/modes.js';

const INDEX = {
  deck: 'd', keys: ['a.1', 'b.1', 'b.2', 'c.1', 'x.y.3'], kinds: 'BRRtc', sizes: [2, 3],
  topics: [['early', 'Early', [0, 3]]], tags: [['t', [0, 1]], ['t::u', [3, 1]]], language: ['en', 'ltr'],
};
const ENTRIES = entriesOf(INDEX);
const content = (asked, said, term = asked, names = []) =>
  ({ front: '', back: '', asked, said, term, names, fields: [], languages: {} });
const LONG = 'word '.repeat(40);
const keys = (list) => list.map(({ key, id }) => id ?? key).join(' ');

test('knows the cards of a deck by what is written', () => {
  assert.deepEqual(ENTRIES.map(({ chunk, place }) => [chunk, place]), [[0, 0], [0, 1], [1, 0], [1, 1], [1, 2]]);
  assert.deepEqual([ENTRIES[4].note, ENTRIES[4].number, ENTRIES[4].kind], ['x.y', 3, 'cloze']);
});

test('reads ids that stand in a row, and places as lengths', () => {
  const index = { ...INDEX, keys: ['x.y.2', '0123456789abcdef0000000000000000', 'a.b.c.1'], kinds: 'bbbb', sizes: [4], topics: [['t', 'T', [1, 1, 1, 1]]] };
  assert.deepEqual(entriesOf(index).map(({ key, topic }) => key + topic), ['x.y.2', '0123456789abcdef.1t', '0000000000000000.1', 'a.b.c.1t']);
});

test('chooses by topic and by tag, with those that nest in it', () => {
  const chosen = (topic, tag) => keys(chosenOf(INDEX, ENTRIES, topic, tag));
  assert.equal(chosen('early', ''), 'a.1 b.1 b.2');
  assert.equal(chosen('', 't'), 'a.1 c.1');
  assert.equal(chosen('early', 't'), 'a.1');
  assert.equal(chosen('', ''), 'a.1 b.1 b.2 c.1 x.y.3');
});

test('chooses a topic, or all, of one deck among several', () => {
  const other = { ...INDEX, deck: 'e', topics: [['late', 'Late', [4, 1]]], tags: [] };
  const chosen = (topic, tag = '') =>
    [INDEX, other].map((index) => keys(chosenOf(index, entriesOf(index), topic, tag))).join(' | ');
  assert.equal(chosen('d/early'), 'a.1 b.1 b.2 | ');
  assert.equal(chosen('e/'), ' | a.1 b.1 b.2 c.1 x.y.3');
  assert.equal(chosen('late'), ' | x.y.3');
  assert.equal(chosen('', 't::u'), 'c.1 | ');
});

test('takes what no deck has for nothing chosen', () => {
  const known = (topic, tag) => Object.values(knownOf([INDEX], { topic, tag, mode: 'cram' })).join();
  assert.equal(known('early', 't'), 'early,t,cram');
  assert.equal(known('d/', 't::u'), 'd/,t::u,cram');
  assert.equal(known('late', 'u'), ',,cram');
  assert.equal(known('e/early', ''), ',,cram');
});

test('finds cards by all words of a search, in any order', () => {
  const card = content('What is an Éclair?', 'a pastry', 'Éclair', ['choux']);
  assert.ok(['', 'eclair', 'PASTRY what', 'choux', 'past'].every((search) => holds(card, search)));
  assert.ok(!holds(card, 'eclair bread'));
});

test('turns cards round under a history of their own, unless the note has such a card', () => {
  assert.equal(keys(asking('reverse', ENTRIES)), 'd/a.1/reverse d/b.2');
  assert.equal(keys(asking('flip', ENTRIES)), 'd/a.1 d/b.1 d/b.2 d/c.1 d/x.y.3');
  assert.deepEqual(taskOf('reverse', ENTRIES[0], content('q', 'a')), { by: 'flip', asks: 'back', wants: 'front' });
});

test('asks for a short answer, and for the term of a long one', () => {
  assert.deepEqual(taskOf('type', ENTRIES[0], content('q', 'a')), { by: 'type', asks: 'front', wants: 'back' });
  const term = taskOf('type', ENTRIES[0], content('What is it?', LONG, 'It', ['IT']));
  assert.deepEqual(term, { by: 'type', asks: 'back', wants: 'term' });
  assert.deepEqual(accepted(term, content('q', LONG, 'It', ['IT'])), ['It', 'IT']);
  assert.equal(taskOf('type', ENTRIES[0], content('q', LONG, LONG)).by, 'flip');
});

test('lets an answer be typed where its author wants that', () => {
  assert.equal(taskOf('flip', ENTRIES[3], content('q', 'a')).by, 'type');
});

test('learns from choosing to typing', () => {
  const by = (memory) => taskOf('learn', ENTRIES[0], content('q', 'a'), memory).by;
  assert.equal(by(undefined), 'choice');
  assert.equal(by({ state: 1, step: 0 }), 'choice');
  assert.equal(by({ state: 1, step: 1 }), 'type');
  assert.equal(by({ state: 2, step: 0 }), 'type');
  assert.equal(by({ state: 3, step: 0 }), 'choice');
});

test('knows the modes of addresses', () => {
  assert.deepEqual(['type', 'cram', 'x', null].map(modeOf), ['type', 'cram', 'flip', 'flip']);
});

const card = (key, topic, kind, text) =>
  ({ entry: { key, note: key, topic, kind }, content: text });

test('offers answers of the same topic and kind, the same after a reload', () => {
  const task = { by: 'choice', asks: 'front', wants: 'back' };
  const right = card('a', 't', 'basic', content('Capital of Peru?', 'Lima'));
  const others = [
    right,
    ...['Quito', 'Bogotá', 'La Paz', 'Asunción'].map((city, i) => card(`s${i}`, 't', 'basic', content(`q${i}`, city))),
    card('y', 'u', 'basic', content('When?', '1821')),
    card('z', 'u', 'basic', content('Who?', 'San Martín')),
  ];
  const options = choicesOf(task, right, others).map(({ text }) => text);
  assert.equal(options.length, 4);
  assert.ok(options.includes('Lima') && !options.includes('1821') && !options.includes('San Martín'));
  assert.deepEqual(choicesOf(task, right, [...others].reverse()).map(({ text }) => text), options);
});

test('offers what is long only where nothing shorter is', () => {
  const task = { by: 'choice', asks: 'front', wants: 'back' };
  const right = card('a', 't', 'basic', content('q', 'a wall'));
  const near = ['b', 'c', 'd'].map((key) => card(key, 't', 'basic', content(key, LONG + key)));
  const far = ['e', 'f', 'g'].map((key) => card(key, 'u', 'cloze', content(key, `${key} 1`)));
  const texts = (others) => choicesOf(task, right, others).map(({ text }) => text);
  assert.ok(texts([...near, ...far]).every((text) => text.length < 10));
  assert.equal(texts(near).length, 4);
});

test('offers no other true answer', () => {
  const task = { by: 'choice', asks: 'front', wants: 'back' };
  const right = card('a', 't', 'basic', content('A fruit?', 'apple', 'Fruit', ['pome']));
  const others = [
    card('b', 't', 'basic', content('a fruit', 'pear')),
    card('c', 't', 'basic', content('q', 'Apple')),
    card('d', 't', 'basic', content('r', 'quince', 'Pome')),
  ];
  assert.deepEqual(choicesOf(task, right, others).map(({ text }) => text), ['apple']);
});
