import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOf } from '#web/preview/place.js';

const VIEW = { width: 400, height: 600 };
const PREVIEW = { width: 200, height: 100 };

test('stands below the middle of the link', () => {
  const link = { left: 180, right: 220, top: 50, bottom: 70 };
  assert.deepEqual(placeOf(link, PREVIEW, VIEW), { left: 100, top: 76 });
});

test('stands above a link at the bottom', () => {
  const link = { left: 180, right: 220, top: 550, bottom: 570 };
  assert.deepEqual(placeOf(link, PREVIEW, VIEW), { left: 100, top: 444 });
});

test('stays below where there is no room above either', () => {
  const link = { left: 180, right: 220, top: 50, bottom: 570 };
  assert.equal(placeOf(link, PREVIEW, VIEW).top, 576);
});

test('stays within the window', () => {
  const left = { left: 0, right: 20, top: 0, bottom: 20 };
  const right = { left: 380, right: 400, top: 0, bottom: 20 };
  assert.equal(placeOf(left, PREVIEW, VIEW).left, 6);
  assert.equal(placeOf(right, PREVIEW, VIEW).left, 194);
  assert.equal(placeOf(right, { width: 500, height: 10 }, VIEW).left, 6);
});
