import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FSRS } from './fsrs.js';
import { USUAL, dayStart } from '#web/study/queue.js';
import { newScheduler } from '#web/study/scheduler.js';
import { newSession, update } from '#web/study/session.js';

const NOON = new Date(2026, 4, 12, 12).getTime();
const MINUTE = 60e3;
const scheduler = newScheduler(FSRS, 0.9);

const begin = (ids, start = {}) =>
  newSession({ ids, memories: new Map(), settings: USUAL, rest: null, past: [], ...start }, NOON);

/** The session and all effects after some events, a minute apart. */
function after(session, ...events) {
  const effects = [];
  events.forEach((event, i) => {
    const outcome = update(session, { at: NOON + i * MINUTE, id: `r${i}`, ...event }, scheduler);
    session = outcome.session;
    effects.push(...outcome.effects);
  });
  return { session, effects };
}

const show = { type: 'revealed' };
const grade = (number) => ({ type: 'graded', grade: number });
const undo = { type: 'undone' };
const answer = (...grades) => grades.flatMap((number) => [show, grade(number)]);

test('asks, shows, and goes on with a grade', () => {
  const first = begin(['a', 'b']);
  assert.deepEqual([first.current, first.shown], ['a', false]);
  assert.equal(after(first, show).session.shown, true);
  const { session, effects } = after(first, show, grade(3));
  assert.deepEqual([session.current, session.shown], ['b', false]);
  assert.deepEqual(effects.map(({ type, memory }) => [type, memory.id, memory.state]), [['save', 'a', 1]]);
  assert.equal(effects[0].review.before, null);
});

test('takes no grade before the answer is shown', () => {
  const { session, effects } = after(begin(['a']), grade(3));
  assert.deepEqual([session.current, session.past.length, effects.length], ['a', 0, 0]);
});

test('takes back any number of grades, to the very beginning', () => {
  const start = begin(['a', 'b', 'c']);
  const { session: end } = after(start, ...answer(3, 1, 4, 3, 2, 3, 1));
  assert.equal(end.past.length, 7);
  const undone = after(end, ...Array(7).fill(undo));
  assert.deepEqual(undone.session.memories, start.memories);
  assert.deepEqual([undone.session.current, undone.session.past.length], ['a', 0]);
  assert.deepEqual(undone.effects.map(({ type }) => type), Array(7).fill('restore'));
  assert.deepEqual(after(undone.session, undo).effects, []);
});

test('gives each undone card its earlier memory and asks it at once', () => {
  const { session } = after(begin(['a', 'b']), ...answer(4, 4));
  const { session: back } = after(session, undo);
  assert.deepEqual([back.current, back.memories.has('b'), back.memories.has('a')], ['b', false, true]);
});

test('goes on with what was answered before a reload', () => {
  const { session } = after(begin(['a', 'b', 'c']), ...answer(4, 3));
  const { memories, past } = session;
  const reloaded = begin(['a', 'b', 'c'], { memories, past });
  assert.equal(reloaded.current, session.current);
  assert.equal(after(reloaded, undo, undo).session.memories.size, 0);
});

test('ends when nothing is left, and goes on when a card is ripe', () => {
  const { session } = after(begin(['a']), ...answer(4));
  assert.equal(session.current, null);
  const { memories } = after(begin(['a']), ...answer(4)).session;
  const due = memories.get('a').due;
  assert.equal(update(session, { type: 'waited', at: due }, scheduler).session.current, 'a');
});

test('asks a card that was not known again in the same session', () => {
  const { session } = after(begin(['a', 'b', 'c']), ...answer(1, 4));
  assert.deepEqual([session.current, session.past.length], ['a', 2]);
});

test('allows no more new cards than the day has, unless it is asked to', () => {
  const many = Array.from({ length: 30 }, (_, i) => `n${i}`);
  const { session } = after(begin(many), ...answer(...Array(20).fill(4)));
  assert.equal(session.current, null);
  const more = after(session, { type: 'allowed', extra: 5 }).session;
  assert.deepEqual([more.current, more.waiting.fresh.length], ['n20', 5]);
});

test('crams without touching the schedule, until all are known', () => {
  const start = begin(['a', 'b', 'c'], { rest: ['a', 'b', 'c'] });
  const { session, effects } = after(start, ...answer(1, 3, 3));
  assert.equal(session.current, 'a');
  assert.deepEqual(new Set(effects.map(({ type }) => type)), new Set(['keep']));
  const end = after(session, ...answer(3)).session;
  assert.deepEqual([end.current, end.memories.size], [null, 0]);
  assert.deepEqual(after(end, undo, undo, undo, undo).session.rest, ['a', 'b', 'c']);
});

test('stays with its question when another tab stores something else', () => {
  const { session } = after(begin(['a', 'b', 'c']), show);
  const b = scheduler.grade('b', null, NOON, 4);
  const learnt = (memory) => ({ type: 'learnt', memories: new Map([[memory.id, memory]]), past: [] });
  const kept = after(session, learnt(b)).session;
  assert.deepEqual([kept.current, kept.shown, kept.waiting.fresh.length], ['a', true, 2]);
  const answered = after(session, learnt({ ...b, id: 'a' })).session;
  assert.deepEqual([answered.current, answered.shown], ['b', false]);
  assert.ok(kept.turn === session.turn && answered.turn > session.turn);
  const again = scheduler.grade('a', null, NOON, 1); // still to be learnt today
  assert.equal(after(session, learnt(again)).session.shown, false);
});

test('stays with a card that was sought though it is not due', () => {
  const known = new Map([['a', scheduler.grade('a', null, NOON, 4)]]);
  const { session } = after(begin(['a', 'b'], { memories: known }), { type: 'sought', card: 'a' }, show);
  const learnt = { type: 'learnt', memories: new Map(known), past: [] };
  assert.deepEqual([after(session, learnt).session.current, after(session, learnt).session.shown], ['a', true]);
});

test('goes on where a clock was put back over midnight', () => {
  const late = scheduler.grade('a', null, NOON, 1);
  const before = NOON - 36 * 3600e3;
  const state = begin(['a'], { memories: new Map([['a', late]]) });
  const { session } = update(state, { ...show, at: before }, scheduler);
  const { effects: [{ memory, review }] } = update(session, { ...grade(3), id: 'r', at: before }, scheduler);
  assert.deepEqual([review.at, memory.reviewed], [NOON, NOON]);
  assert.equal(scheduler.intervals(late, before).length, 4);
});

test('begins with the card that is sought, if it is chosen', () => {
  assert.equal(after(begin(['a', 'b']), { type: 'sought', card: 'b' }).session.current, 'b');
  assert.equal(after(begin(['a', 'b']), { type: 'sought', card: 'x' }).session.current, 'a');
});

test('counts a day from its end in the night', () => {
  const late = new Date(2026, 4, 13, 3).getTime();
  assert.equal(dayStart(late, 4), new Date(2026, 4, 12, 4).getTime());
  assert.equal(dayStart(late, 2), new Date(2026, 4, 13, 2).getTime());
  assert.equal(dayStart(late, 4, 1), new Date(2026, 4, 13, 4).getTime());
  const zone = process.env.TZ;
  process.env.TZ = 'Europe/Berlin'; // The clocks change on 25 October 2026 at three.
  assert.equal(dayStart(Date.parse('2026-10-25T02:30:00Z'), 4), Date.parse('2026-10-24T02:00:00Z'));
  assert.equal(dayStart(Date.parse('2026-10-25T03:30:00Z'), 4), Date.parse('2026-10-25T03:00:00Z'));
  assert.equal(dayStart(Date.parse('2026-03-29T02:30:00Z'), 4), Date.parse('2026-03-29T02:00:00Z'));
  process.env.TZ = zone ?? '';
});
