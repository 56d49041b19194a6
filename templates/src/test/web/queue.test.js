import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forecast } from '#web/study/forecast.js';
import { USUAL, next, waiting } from '#web/study/queue.js';
import { shuffled } from '#web/study/order.js';

const NOON = new Date(2026, 4, 12, 12).getTime();
const HOUR = 3600e3;

/** What is remembered of a card that is due some hours from now. */
const remembered = (id, hours, state = 2) =>
  [id, { id, due: NOON + hours * HOUR, state, begun: NOON - 99 * HOUR }];
const memories = (...all) => new Map(all);

test('sorts cards into new ones, those being learnt, and those due today', () => {
  const known = memories(remembered('l', 1, 1), remembered('d', 10), remembered('t', 17), remembered('o', -99));
  const found = waiting(['n', 'l', 'd', 't', 'o'], known, NOON, USUAL);
  assert.deepEqual(found, { fresh: ['n'], learning: ['l'], due: ['d', 'o'] });
});

test('counts new cards of all topics to the number of the day', () => {
  const begun = memories(['x', { id: 'x', due: NOON + 99 * HOUR, state: 2, begun: NOON - HOUR }]);
  const settings = { ...USUAL, newPerDay: 2 };
  assert.deepEqual(waiting(['a', 'b', 'c'], begun, NOON, settings).fresh, ['a']);
  assert.deepEqual(waiting(['a', 'b', 'c'], begun, NOON, settings, 1).fresh, ['a', 'b']);
});

test('asks first what is ripe, then spreads new cards among reviews, last what is nearly ripe', () => {
  const known = memories(remembered('ripe', -1, 1), remembered('soon', 0.2, 1), remembered('later', 1, 1),
    ...['d1', 'd2', 'd3', 'd4'].map((id) => remembered(id, -5)));
  const ids = ['n1', 'n2', ...known.keys()];
  const order = [];
  for (let turn = 0; ; turn++) {
    const card = next(waiting(ids, known, NOON, USUAL), known, NOON, turn);
    if (card === null || order.includes(card)) {
      break;
    }
    order.push(card);
    ids.splice(ids.indexOf(card), 1);
  }
  assert.equal(order[0], 'ripe');
  assert.equal(order.at(-1), 'soon');
  assert.deepEqual([...order].sort(), ['d1', 'd2', 'd3', 'd4', 'n1', 'n2', 'ripe', 'soon']);
  assert.ok(Math.abs(order.indexOf('n1') - order.indexOf('n2')) > 1, order.join());
});

test('does not ask a card twice in a row if another is ripe', () => {
  const known = memories(remembered('a', -2, 1), remembered('b', -1, 1));
  assert.equal(next(waiting(['a', 'b'], known, NOON, USUAL), known, NOON, 0, 'a'), 'b');
});

test('asks a card twice in a row rather than to wait for another', () => {
  const known = memories(remembered('a', -2, 1), remembered('b', 1, 1));
  const wait = waiting(['a', 'b'], known, NOON, USUAL);
  assert.equal(next(wait, known, NOON, 0, 'a'), 'a');
});

test('foretells what comes when', () => {
  const known = memories(...[1, 17, 20, 50, 300, 900].map((hours) => remembered(`c${hours}`, hours)));
  const { next: first, ...found } = forecast([...known.keys()], known, NOON, 4);
  assert.deepEqual(found, { tomorrow: 2, week: 1, month: 1, later: 1 });
  assert.equal(first, NOON + HOUR);
});

test('shuffles alike for the same seed, and keeps the order of others when a card is added', () => {
  const list = Array.from({ length: 100 }, (_, i) => `c${i}`);
  const name = (item) => item;
  const order = shuffled(list, 'day 1', name);
  assert.deepEqual([...order].sort(), [...list].sort());
  assert.notDeepEqual(order, list);
  assert.notDeepEqual(order, shuffled(list, 'day 2', name));
  assert.deepEqual(shuffled([...list, 'new'], 'day 1', name).filter((item) => item !== 'new'), order);
});
