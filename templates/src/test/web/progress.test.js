import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromFile, newerOf, toFile } from '#web/study/progress.js';
import { memoryStore } from '#web/study/memory-store.js';

const card = (id, reviewed) => ({
  id: `d/${id}`, due: 9, stability: 1.5, difficulty: 5, days: 1, step: 0, reps: 1, lapses: 0, state: 2, reviewed, begun: 1,
});
const review = (id, on, before = null) => ({ id, card: `d/${on}`, at: 5, grade: 3, before });
const progress = { cards: [card('a', 5), card('b', 7)], reviews: [review('r1', 'a'), review('r2', 'b', card('b', 2))] };

test('reads what it writes', () => {
  assert.deepEqual(fromFile(toFile(progress, 0)), progress);
  assert.match(toFile(progress, 0), /"saved": "1970-01-01T00:00:00.000Z"/);
});

test('takes no other file, and none that is damaged', () => {
  const damaged = (change) => {
    const file = JSON.parse(toFile(progress, 0));
    change(file);
    return fromFile(JSON.stringify(file));
  };
  assert.equal(fromFile('{"cards": []}'), null);
  assert.equal(fromFile('no json'), null);
  assert.equal(fromFile('null'), null);
  assert.equal(damaged((file) => (file.version = 2)), null);
  assert.equal(damaged((file) => (file.cards[0].due = '9')), null);
  assert.equal(damaged((file) => (file.reviews[0].grade = 5)), null);
  assert.equal(damaged((file) => (file.reviews[1].before = {})), null);
});

test('merges by the latest review of each card', () => {
  const other = { cards: [card('a', 6), card('b', 6), card('c', 1)], reviews: [review('r1', 'a'), review('r3', 'a')] };
  const { cards, reviews } = newerOf(progress, other);
  assert.deepEqual(cards.map(({ id }) => id), ['d/a', 'd/c']);
  assert.deepEqual(reviews.map(({ id }) => id), ['r3']);
});

test('keeps and restores as a database does', async () => {
  const store = memoryStore();
  await store.save(card('a', 5), review('r1', 'a'));
  await store.save(card('a', 7), review('r2', 'a', card('a', 5)));
  await store.restore(review('r2', 'a', card('a', 5)));
  const { cards, reviews } = await store.read('d');
  assert.deepEqual([cards, reviews.map(({ id }) => id)], [[card('a', 5)], ['r1']]);
  assert.deepEqual((await store.read('other')).cards, []);
  await store.restore(review('r1', 'a'));
  assert.deepEqual(await store.read('d'), { cards: [], reviews: [] });
});
