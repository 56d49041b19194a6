import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceOf, queryOf, settingsOf } from '#web/study/address.js';
import { actionOf, swipeOf } from '#web/study/keys.js';
import { patternOf } from '#web/study/mask.js';
import { USUAL } from '#web/study/queue.js';

test('has a row of keys for each hand, wherever a layout has its letters', () => {
  const grades = (...codes) => codes.map((code) => actionOf({ key: 'x', code }, false, true));
  const all = ['grade1', 'grade2', 'grade3', 'grade4'];
  assert.deepEqual(grades('KeyA', 'KeyS', 'KeyD', 'KeyF'), all);
  assert.deepEqual(grades('KeyJ', 'KeyK', 'KeyL', 'Semicolon'), all);
  const grade = (key, code) => actionOf({ key, code }, false, true);
  assert.deepEqual([grade('3', 'Digit3'), grade('"', 'Digit3'), grade('\u0663', 'Digit3')], Array(3).fill('grade3'));
  assert.deepEqual([grade('1', 'Numpad1'), grade('End', 'Numpad1')], ['grade1', '']);
});

test('turns arrows and swipes round where writing runs from right to left', () => {
  const arrow = (key, isRtl) => actionOf({ key, code: key }, isRtl, true);
  assert.deepEqual([arrow('ArrowRight', false), arrow('ArrowLeft', false)], ['on', 'back']);
  assert.deepEqual([arrow('ArrowRight', true), arrow('ArrowLeft', true)], ['back', 'on']);
  const left = [{ x: 200, y: 10 }, { x: 100, y: 20 }];
  assert.deepEqual([swipeOf(...left, false), swipeOf(...left, true)], ['on', 'back']);
  assert.equal(swipeOf({ x: 0, y: 0 }, { x: 60, y: 50 }, false), '');
});

test('takes letters for small ones, and a sign that Shift gives for what it says', () => {
  const shifted = (key, code) => actionOf({ key, code, shiftKey: true }, false, true);
  assert.deepEqual([shifted('/', 'Digit3'), shifted('1', 'Digit1'), shifted('?', 'Digit4')], ['', 'grade1', 'help']);
  assert.equal(actionOf({ key: 'U', code: 'KeyU' }, false, true), 'undo');
});

test('leaves only Space, Enter and arrows where single keys are off', () => {
  const off = (key) => actionOf({ key, code: 'KeyU' }, false, false);
  assert.deepEqual(['u', '1', '?', 'я'].map(off), ['', '', '', '']);
  assert.deepEqual([' ', 'Enter', 'ArrowRight'].map(off), ['on', 'on', 'on']);
});

test('writes the shortest address that tells the choice, and reads it again', () => {
  const query = '?topic=first-steps&tag=a%3A%3Ab&mode=type&order=shuffled';
  assert.equal(queryOf(choiceOf(query)), query);
  assert.equal(queryOf(choiceOf('?mode=flip&order=x&other=1')), '');
  assert.equal(choiceOf('?mode=nonsense').mode, 'flip');
});

test('takes settings within their bounds, else the usual ones', () => {
  assert.deepEqual(settingsOf({ newPerDay: '7', retention: 0.85, dayEnds: '0' }, USUAL), { newPerDay: 7, retention: 0.85, dayEnds: 0 });
  assert.deepEqual(settingsOf({ newPerDay: '', retention: 5, dayEnds: 'x' }, USUAL), { ...USUAL });
});

test('hides a term and its plural, but not what it is part of', () => {
  const hide = (text, ...names) => text.replace(patternOf(names), '…');
  assert.equal(hide('A layer of layers is no player.', 'Layer'), 'A … of … is no player.');
  assert.equal(hide('The RNN (C++) works', 'RNN', 'C++'), 'The … (…) works');
  assert.equal(hide('Dropout helps', 'Dropout (regularization)'), '… helps');
  assert.equal(hide('網絡是什麼？', '網絡'), '…是什麼？');
  assert.equal(hide('これはカードです', 'カード'), 'これは…です');
  assert.equal(patternOf(['']), null);
});
