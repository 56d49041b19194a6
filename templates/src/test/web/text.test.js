import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare } from '#web/shared/text.js';

test('compares without case, accents, and signs around words', () => {
  assert.equal(bare('  L’Été, c’est FINI! '), bare('l ete c est fini'));
});

test('keeps signs that mean something', () => {
  assert.notEqual(bare('C++'), bare('C'));
});

test('keeps letters of other scripts, and marks that make other words', () => {
  assert.equal(bare('كَلْب'), 'كلب');
  assert.equal(bare('בַּיִת־סֵפֶר'), bare('בית ספר'));
  for (const [one, other] of [['かき', 'かぎ'], ['राम', 'रीम'], ['ดู', 'ดี'], ['C', 'C#']]) {
    assert.notEqual(bare(one), bare(other));
  }
  assert.equal(bare('#1 (#2)'), '1 2');
});

test('knows a minus before a number, however it is written', () => {
  assert.equal(bare('-5 °C'), bare('\u22125 °C'));
  assert.notEqual(bare('-5'), bare('5'));
  assert.equal(bare('1914-1918'), bare('1914\u20131918'));
  assert.equal(bare('well-known'), 'well known');
});
