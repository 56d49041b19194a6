import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newKeeper } from '#web/study/keeper.js';

// Without a database and without other tabs.
Object.assign(globalThis, { BroadcastChannel: undefined, indexedDB: undefined });

/** @param {number} at */
function answered(at) {
  const card = `nets/c${at}`;
  const memory = { id: card, due: at, stability: 1, difficulty: 5, days: 0, step: 0, reps: 1, lapses: 0, state: 1, reviewed: at, begun: at };
  return { type: 'save', memory, review: { id: `r${at}`, card, at, grade: 3, before: null } };
}

test('reads what was said just before, in order', async () => {
  const told = [];
  const tell = { failed: () => told.push('failed'), saved: () => told.push('saved'), changed: () => told.push('changed') };
  const keeper = await newKeeper(['nets'], () => ({}), tell);
  assert.equal(keeper.forgets, true);
  [2, 1, 3].forEach((at) => keeper.keep(answered(at)));
  const { cards, reviews } = await keeper.read(0);
  assert.equal(cards.length, 3);
  assert.deepEqual(reviews.map(({ id }) => id), ['r1', 'r2', 'r3']);
  assert.deepEqual(told, ['saved']);
});
