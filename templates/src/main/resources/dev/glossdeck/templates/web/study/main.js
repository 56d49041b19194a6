import { byId } from '../shared/dom.js';
import { choiceOf } from './address.js';
import { knownOf } from './chosen.js';
import { loadDecks, named } from './contents.js';
import { Desk } from './desk.js';
import { listenToKeys, listenToTouch } from './input.js';
import { renderMenu } from './menu.js';
import { suggestedBy } from './modes.js';
import { say, sayOnce } from './notice.js';
import { listenToOptions } from './options.js';
import { AGAIN } from './scheduler.js';
import { contentsOf, verdictOf } from './shown.js';
import { listenToSpeech } from './speech.js';
import { render } from './view.js';

/** Studies the cards of this page. Only this module knows the clock, chance and the address. */

const LONGEST_TIMER = 2 ** 31 - 1;
const MORE_NEW_CARDS = 10;

const now = () => Date.now();
let timer = 0;

/** Draws the desk, as soon as the contents of the card are here. @param {Desk} desk */
function draw(desk) {
  const { session, isSafe, choice } = desk;
  const [card, shown] = [desk.card(), desk.shown()];
  renderMenu(choice, desk.settings);
  if (card !== undefined && shown === null) {
    contentsOf(card).then(() => desk.card() === card && draw(desk), () => say('missing'));
    return;
  }
  const memory = session.memories.get(session.current ?? '') ?? null;
  const intervals = session.rest === null && session.shown ? desk.scheduler.intervals(memory, now()) : null;
  render({ session, card: shown, intervals, isSafe, forgets: desk.keeper?.forgets ?? false, at: now() });
  clearTimeout(timer);
  setTimeout(() => desk.prefetch());
  if (shown === null && session.waiting.learning.length > 0) {
    const due = Math.min(...session.waiting.learning.map((id) => session.memories.get(id)?.due ?? Infinity));
    timer = setTimeout(() => desk.dispatch({ type: 'waited', at: now() }), Math.min(Math.max(0, due - now()), LONGEST_TIMER));
  }
}

/** Shows the answer, and grades what was given. @param {Desk} desk @param {string} [given] */
function reveal(desk, given) {
  const card = desk.shown();
  if (card !== null && !desk.session.shown) {
    const verdict = verdictOf(card, given ?? '');
    const isBlank = verdict === null && card.task.by !== 'flip' && desk.choice.mode !== 'flip';
    const suggested = verdict === null ? (isBlank ? AGAIN : undefined) : suggestedBy(verdict.kind);
    desk.dispatch({ type: 'revealed', given, suggested, at: now() });
  }
}

/** @param {Desk} desk */
function listenToButtons(desk) {
  const typed = /** @type {HTMLInputElement} */ (byId('typed'));
  byId('show').addEventListener('click', () => reveal(desk, byId('typing').hidden ? undefined : typed.value));
  byId('typing').addEventListener('submit', (event) => {
    event.preventDefault();
    (desk.session.shown ? /** @type {HTMLElement} */ (document.querySelector('#grades .action')) : byId('show')).click();
  });
  byId('choices').addEventListener('click', (event) => {
    const button = /** @type {Element} */ (event.target).closest('button');
    reveal(desk, button?.dataset.choice);
  });
  byId('grades').addEventListener('click', (event) => {
    const grade = Number(/** @type {Element} */ (event.target).closest('button')?.dataset.grade);
    if (grade > 0) {
      const id = `${now()}-${crypto.getRandomValues(new Uint32Array(1))[0].toString(36)}`;
      desk.dispatch({ type: 'graded', id, grade: /** @type {1 | 2 | 3 | 4} */ (grade), at: now() });
    }
  });
  byId('undo').addEventListener('click', () => desk.dispatch({ type: 'undone', at: now() }));
  byId('allow').addEventListener('click', () => desk.dispatch({ type: 'allowed', extra: MORE_NEW_CARDS, at: now() }));
  byId('again').addEventListener('click', () => desk.begin().catch(() => say('missing')));
}

/** Goes to a card that the fragment names. @param {Desk} desk @param {Set<import('./catalogue.js').Entry>} sought */
function seek(desk, sought) {
  const found = [...desk.cards.values()].find(({ entry }) => sought.has(entry));
  if (found !== undefined) {
    desk.dispatch({ type: 'sought', card: found.id, at: now() });
  }
}

/** The frame is seen before the cards are waited for; a page in the background draws none. */
function drawn() {
  return document.hidden ? Promise.resolve() : new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
}

async function start() {
  byId('list').hidden = true;
  byId('desk').hidden = false;
  document.documentElement.classList.add('studying');
  await drawn();
  try {
    const library = /** @type {any} */ (globalThis).FSRS;
    const decks = await loadDecks();
    const sought = await named(decks, location.hash).catch(() => new Set()); // Other cards are there.
    const choice = knownOf(decks.map(({ index }) => index), choiceOf(location.search));
    const desk = new Desk(decks, choice, { library, now, draw });
    listenToButtons(desk);
    listenToOptions(desk, now);
    listenToTouch();
    listenToSpeech();
    await desk.open();
    listenToKeys();
    if (location.protocol === 'file:' && desk.keeper?.forgets === false) {
      byId('disk').hidden = false; // where it is found again
      sayOnce('disk');
    }
    seek(desk, sought);
    window.addEventListener('hashchange', () => named(decks, location.hash)
      .then((other) => seek(desk, other), () => say('missing')));
    document.addEventListener('visibilitychange', () => !document.hidden && desk.keeper?.check());
  } catch (error) {
    byId('list').hidden = false;
    byId('desk').hidden = true;
    const classes = document.documentElement.classList;
    classes.remove('studying');
    classes.add('listed');
    throw error;
  }
}

start();
