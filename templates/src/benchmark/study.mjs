/**
 * Prints how long it is to the first question, and from a key to what it brings, in an installed
 * Chromium: first of a new reader, then of one who has learnt every card. No test: figures of one
 * machine mean nothing on another.
 *
 * Argument: the page to study, such as `site/study/index.html`.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startChromium } from './chromium.mjs';

const ROUNDS = 5;
const MODES = ['flip', 'type', 'choice', 'reverse', 'learn', 'cram'];

/** Milliseconds from the beginning of the page to the question. */
const FIRST = `new Promise((resolve) => {
  const look = () => (document.getElementById('front')?.textContent
    ? requestAnimationFrame(() => resolve(performance.now())) : setTimeout(look, 5));
  look();
})`;

/** Milliseconds from each key until its outcome is drawn: of the answer, then of the next question. */
const STEPS = `(async () => {
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const stage = document.getElementById('stage');
  const taken = async (press, isDone) => {
    await drawn();
    const from = performance.now();
    press();
    while (!isDone()) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    await drawn();
    return performance.now() - from;
  };
  const all = { answer: [], grade: [] };
  for (let i = 0; i < 15; i++) {
    all.answer.push(await taken(() => document.getElementById('show').click(), () => stage.hasAttribute('data-shown')));
    const turn = stage.dataset.turn;
    all.grade.push(await taken(() => document.querySelector('[data-grade="3"]').click(), () => stage.dataset.turn !== turn));
  }
  return all;
})()`;

/** Opens what is kept, and puts something into it. */
const put = (script) => `(async () => {
  const database = await new Promise((resolve) => {
    const open = indexedDB.open('glossdeck', 1);
    open.onsuccess = () => resolve(open.result);
  });
  const open = database.transaction(['cards', 'reviews', 'settings'], 'readwrite');
  const done = new Promise((resolve) => (open.oncomplete = resolve));
  ${script}
  await done;
  database.close();
})()`;

/** Else the day would end before all is measured. */
const ALLOW_ALL = put(`open.objectStore('settings').put({ newPerDay: 9999 }, 'study');`);

const KEYS = `new Promise((resolve) => {
  const { index } = document.querySelector('.source').dataset;
  globalThis.glossdeckStudy = ({ keys }) => resolve(keys);
  document.head.append(Object.assign(document.createElement('script'), { src: index + '?again' }));
})`;

/** Lets every card be learnt, and due on some day around today. */
const learnAll = (keys) => put(`
  const { deck } = document.querySelector('.source').dataset;
  const [now, day] = [Date.now(), 86400e3];
  ${JSON.stringify(keys)}.forEach((key, i) => {
    const card = { id: deck + '/' + key, due: now - (i % 50 - 10) * day, stability: 5, difficulty: 5, days: 5, step: 0,
      reps: 3, lapses: 0, state: 2, reviewed: now - 60 * day, begun: now - 90 * day };
    open.objectStore('cards').put(card);
    open.objectStore('reviews').put({ id: 'r' + i, card: card.id, at: card.reviewed, grade: 3, before: card });
  });`);

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const shown = (numbers) => `${Math.round(median(numbers))} ms (at most ${Math.round(Math.max(...numbers))})`;

async function measure(browser, page, reader) {
  for (const mode of MODES) {
    const firsts = [];
    for (let round = 0; round < ROUNDS; round++) {
      await browser.open('about:blank');
      await browser.open(`${page}?mode=${mode}`);
      firsts.push(await browser.run(FIRST));
    }
    const { answer, grade } = await browser.run(STEPS);
    console.log(`${reader}, ${mode}: first question ${shown(firsts)}, answer ${shown(answer)}, next question ${shown(grade)}`);
  }
}

const page = pathToFileURL(resolve(process.argv[2])).href;
const browser = await startChromium();
await browser.open(page);
await browser.run(FIRST);
const keys = await browser.run(KEYS);
console.log(`${keys.length} cards`);
await browser.run(ALLOW_ALL);
await measure(browser, page, 'new reader');
await browser.open(page);
await browser.run(FIRST);
await browser.run(learnAll(keys));
await measure(browser, page, 'old reader');
await browser.close();
