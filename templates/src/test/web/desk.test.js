import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FSRS } from './fsrs.js';
import { entriesOf } from '#web/study/catalogue.js';
import { choiceOf } from '#web/study/address.js';
import { Desk } from '#web/study/desk.js';
import { verdictOf } from '#web/study/shown.js';

const NOON = new Date(2026, 4, 12, 12).getTime();
const notice = { textContent: '', append() {} };
const kept = new Map();
Object.assign(globalThis, {
  BroadcastChannel: undefined,
  document: { getElementById: (id) => (id === 'notice' ? notice : { dataset: { forgetful: 'keeps no data' } }) },
  sessionStorage: { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => kept.set(name, value) },
});

/** A page of decks with three cards each, in a browser that keeps no data. */
async function opened(decks, query) {
  const loaded = decks.map((deck) => {
    const index = { deck, keys: ['a.1', 'b.1', 'c.1'], kinds: 'bbb', topics: [], tags: [], sizes: [3], language: ['en', 'ltr'] };
    return { index, entries: entriesOf(index), chunks: ['x.js'] };
  });
  let at = NOON;
  const desk = new Desk(loaded, choiceOf(query), { library: FSRS, now: () => at++, draw() {} });
  await desk.open();
  return desk;
}

let reviews = 0;
/** Answers the card, or one that is sought. */
async function answer(desk, card) {
  const at = desk.world.now();
  desk.dispatch(card === undefined ? { type: 'hidden', at } : { type: 'sought', card, at });
  desk.dispatch({ type: 'revealed', at });
  desk.dispatch({ type: 'graded', id: `r${reviews++}`, grade: 3, at });
  await new Promise((resolve) => setTimeout(resolve));
}

test('takes back the last answer first, of whichever deck it is', async () => {
  const desk = await opened(['one', 'two'], '');
  await answer(desk, 'two/c.1');
  await answer(desk, 'one/c.1');
  await desk.begin();
  desk.dispatch({ type: 'undone', at: NOON });
  assert.equal(desk.session.current, 'one/c.1');
});

test('crams on after a reload, but not with what was left of another deck', async () => {
  await answer(await opened(['one'], '?mode=cram'));
  assert.deepEqual((await opened(['one'], '?mode=cram')).session.rest, ['one/b.1', 'one/c.1']);
  assert.equal((await opened(['two'], '?mode=cram')).session.rest.length, 3);
  assert.equal((await opened(['one', 'two'], '?mode=cram')).session.rest.length, 6);
});

test('forgets no answer that is given while what another tab did is read', async () => {
  const desk = await opened(['one'], '');
  const { read } = desk.keeper.store;
  const waiting = [];
  desk.keeper.store.read = async (...what) => {
    const old = await read(...what);
    await new Promise((resolve) => waiting.push(resolve));
    return old;
  };
  const refreshed = desk.refresh();
  await new Promise((resolve) => setTimeout(resolve));
  await answer(desk);
  desk.keeper.store.read = read;
  waiting.forEach((go) => go());
  await refreshed;
  await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual([[...desk.session.memories.keys()], desk.session.past.length], [['one/a.1'], 1]);
});

test('takes the answer of another card for no slip', () => {
  const [content, other] = ['increase', 'decrease'].map((said) => ({ said, languages: {} }));
  const task = { by: 'type', asks: 'front', wants: 'back' };
  const kind = (given, contents) => verdictOf({ task, content, contents, language: ['en', 'ltr'] }, given).kind;
  assert.equal(kind('decrease', [content, other]), 'wrong');
  assert.equal(kind('incraese', [content, other]), 'close');
});

test('says that nothing is kept until the end', async () => {
  const desk = await opened(['one'], '');
  await answer(desk);
  assert.equal(notice.textContent, 'keeps no data');
});
