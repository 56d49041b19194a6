import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare } from '#web/shared/text.js';

test('compares without case, accents, and signs around words', () => {
  assert.equal(bare('  L’Été, c’est FINI! '), bare('l ete c est fini'));
});

test('keeps signs that mean something', () => {
  assert.notEqual(bare('C++'), bare('C'));
});

test('keeps letters of other scripts', () => {
  assert.equal(bare('كَلْب'), 'كلب');
});
