import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomFrom, shuffled } from '#web/study/order.js';

test('keeps every card once', () => {
  const list = Array.from({ length: 100 }, (_, i) => i);
  for (const seed of [1, 2, 4294967295]) {
    assert.deepEqual(shuffled(list, seed).sort((a, b) => a - b), list);
  }
});

test('leaves the list itself alone', () => {
  const list = [1, 2, 3];
  shuffled(list, 5);
  assert.deepEqual(list, [1, 2, 3]);
});

test('gives numbers from 0 to 1', () => {
  const random = randomFrom(-1);
  for (let i = 0; i < 1000; i++) {
    const number = random();
    assert.ok(number >= 0 && number < 1, String(number));
  }
});
