import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOver, newSession, update } from '#web/study/session.js';

const CARDS = ['a', 'b', 'c', 'd'].map((id, i) => ({ id, topic: i < 2 ? 'early' : 'late' }));

/** The session after some events. */
const after = (...events) => events.reduce(update, newSession(CARDS));
const ids = (session) => session.order.map((card) => card.id).join('');

test('turns the card over and back', () => {
  assert.equal(after({ type: 'flipped' }).flipped, true);
  assert.equal(after({ type: 'flipped' }, { type: 'flipped' }).flipped, false);
});

test('shows the question first wherever it moves', () => {
  const moved = after({ type: 'flipped' }, { type: 'moved', by: 1 });
  assert.deepEqual([moved.at, moved.flipped], [1, false]);
});

test('stays within the cards and their end', () => {
  assert.equal(after({ type: 'moved', by: -1 }).at, 0);
  const end = after({ type: 'moved', by: 9 });
  assert.equal(end.at, 4);
  assert.equal(isOver(end), true);
});

test('begins again when the end is turned over', () => {
  assert.equal(after({ type: 'moved', by: 9 }, { type: 'flipped' }).at, 0);
});

test('shows the cards of a topic only', () => {
  assert.equal(ids(after({ type: 'started', topic: 'late' })), 'cd');
  assert.equal(ids(after({ type: 'started', topic: 'none' })), '');
});

test('shuffles by a seed and sorts again without one', () => {
  const shuffled = { type: 'started', seed: 7 };
  assert.notEqual(ids(after(shuffled)), 'abcd');
  assert.equal(ids(after(shuffled)), ids(after(shuffled)));
  assert.equal(ids(after(shuffled, { type: 'started', seed: 0 })), 'abcd');
});

test('keeps topic and seed when it starts again', () => {
  const chosen = after({ type: 'started', topic: 'late', seed: 3 }, { type: 'started' });
  assert.deepEqual([chosen.topic, chosen.seed], ['late', 3]);
});

test('goes to a card that is sought, if it is among those chosen', () => {
  assert.equal(after({ type: 'sought', id: 'c' }).at, 2);
  assert.equal(after({ type: 'started', topic: 'early' }, { type: 'sought', id: 'c' }).at, 0);
});
