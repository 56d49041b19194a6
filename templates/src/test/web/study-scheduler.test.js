import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FSRS } from './fsrs.js';
import { newScheduler } from '#web/study/scheduler.js';

const NOON = new Date(2022, 11, 29, 12, 30).getTime();
const DAY = 24 * 3600e3;

/** The memories that a card has after each grade, each given when it is due or days after the last. */
function history(grades, days) {
  const scheduler = newScheduler(FSRS, 0.9);
  const memories = [];
  let [at, memory] = [NOON, null];
  grades.forEach((grade, i) => {
    at = days ? at + days[i] * DAY : memory?.due ?? at;
    memory = scheduler.grade('a', memory, at, grade);
    memories.push(memory);
  });
  return memories;
}

// The vectors are those of ts-fsrs itself, FSRS-6.test.ts.
test('schedules as FSRS does: intervals in days', () => {
  const days = history([3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3]).map((memory) => memory.days);
  assert.deepEqual(days, [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
});

test('schedules as FSRS does: stability and difficulty', () => {
  const last = history([1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21]).at(-1);
  assert.ok(Math.abs(last.stability - 53.62691) < 1e-4, String(last.stability));
  assert.ok(Math.abs(last.difficulty - 6.3574867) < 1e-4, String(last.difficulty));
});

test('schedules as FSRS does: the first grade', () => {
  const first = [1, 2, 3, 4].map((grade) => history([grade])[0]);
  assert.deepEqual(first.map((one) => one.stability), [0.212, 1.2931, 2.3065, 8.2956]);
  assert.deepEqual(first.map((one) => one.difficulty), [6.4133, 5.11217071, 2.11810397, 1]);
  assert.deepEqual(first.map((one) => one.days), [0, 0, 0, 8]);
  assert.deepEqual(first.map((one) => one.state), [1, 1, 1, 2]);
});

test('says before what each grade would give', () => {
  const scheduler = newScheduler(FSRS, 0.9);
  const before = history([3, 3, 3]).at(-1);
  const at = before.due + DAY;
  const graded = [1, 2, 3, 4].map((grade) => scheduler.grade('a', before, at, grade).due - at);
  assert.deepEqual(scheduler.intervals(before, at), graded);
});

test('asks sooner where more is to be kept', () => {
  const before = history([3, 3, 3]).at(-1);
  const good = (retention) => newScheduler(FSRS, retention).intervals(before, before.due)[2];
  assert.ok(good(0.97) < good(0.9) && good(0.9) < good(0.8));
});

test('keeps when a card was first reviewed', () => {
  assert.deepEqual(new Set(history([3, 3, 1]).map((memory) => memory.begun)), new Set([NOON]));
});
