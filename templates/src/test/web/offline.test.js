import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHashed, keyOf, pathOf } from '#web/offline/paths.js';

const SCOPE = 'https://example.org/decks/';

test('knows which file an address means', () => {
  assert.equal(pathOf(SCOPE, SCOPE), 'index.html');
  assert.equal(pathOf(`${SCOPE}study/?mode=type#a.1`, SCOPE), 'study/index.html');
  assert.equal(pathOf(`${SCOPE}cards/%D8%B4.html`, SCOPE), 'cards/ش.html');
  assert.equal(pathOf('https://example.org/other/index.html', SCOPE), null);
});

test('keeps each version of a file under its own key, as the store writes addresses', () => {
  const key = keyOf('cards/ش a.html', 'h1', SCOPE);
  assert.equal(new URL(key).href, key);
  assert.notEqual(key, keyOf('cards/ش a.html', 'h2', SCOPE));
});

test('knows names that change with their contents', () => {
  assert.ok(isHashed('assets/style.3f2a9c1b.css') && isHashed('study/cards.00000000.js'));
  assert.ok(!isHashed('index.html') && !isHashed('sw.js'));
});
