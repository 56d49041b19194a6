import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
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

test('is a file that the README tells of, member by member', async () => {
  const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
  const file = JSON.parse(toFile(progress, 0));
  assert.ok(readme.includes(`"format": "${file.format}", "version": ${file.version}, "saved"`));
  for (const member of [...Object.keys(file.cards[0]), ...Object.keys(file.reviews[0])]) {
    assert.ok(readme.includes(`\`${member}\``), member);
  }
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
  const { cards, reviews } = newerOf(progress.cards, ['r1', 'r2'], other);
  assert.deepEqual(cards.map(({ id }) => id), ['d/a', 'd/c']);
  assert.deepEqual(reviews.map(({ id }) => id), ['r3']);
});

/** Progress that some reviews make: of each card the state after its latest one. */
function made(reviewed) {
  const latest = new Map();
  reviewed.forEach(([on, at]) => latest.set(on, Math.max(at, latest.get(on) ?? 0)));
  return {
    cards: [...latest].map(([on, at]) => card(on, at)),
    reviews: reviewed.map(([on, at]) => ({ ...review(`r${at}`, on), at })),
  };
}

const sorted = ({ cards, reviews }) => [cards, reviews].map((list) => list.map(({ id, reviewed }) => `${id} ${reviewed}`).sort());

test('merges any progress, in any order and any number of times, to what all reviews would have made', async () => {
  let seed = 1;
  const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < 200; round++) {
    const all = Array.from({ length: random(40) }, (_, at) => [`c${random(9)}`, at + 1]);
    const parts = Array.from({ length: 3 }, () => made(all.filter(() => random(2) === 0)));
    const store = memoryStore();
    for (const part of [...parts, made(all), ...parts.reverse(), made(all)]) {
      await store.merge(fromFile(toFile(part, 0)));
    }
    assert.deepEqual(sorted(await store.read('d')), sorted(made(all)), `round ${round}`);
    const own = await store.read('d');
    const none = newerOf(own.cards, own.reviews.map(({ id }) => id), parts[0]);
    assert.deepEqual(none, { cards: [], reviews: [] });
  }
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
