import { byId } from '../shared/dom.js';
import { cardsOfPage } from './cards.js';
import { listenToKeys, listenToTouch } from './input.js';
import { newSession, update } from './session.js';
import { render } from './view.js';

/** Flips through the cards of this page. Only this module knows chance and the address. */

const choice = /** @type {HTMLSelectElement | null} */ (document.getElementById('topic'));
const keys = /** @type {HTMLDialogElement} */ (byId('keys'));
let session = newSession(cardsOfPage());

/** @param {import('./session.js').StudyEvent} event */
function dispatch(event) {
  session = update(session, event);
  render(session);
}

/** `?topic=slug` chooses a topic, `&seed=7` shuffles, `#id` begins with a card. */
function readAddress() {
  const query = new URLSearchParams(location.search);
  if (choice) {
    choice.value = query.get('topic') || '';
    choice.value = choice.selectedIndex < 0 ? '' : choice.value;
  }
  const seed = Number.parseInt(query.get('seed') || '0', 10) || 0;
  dispatch({ type: 'started', topic: choice?.value ?? '', seed });
  seekFragment();
}

function seekFragment() {
  const isWanted = (/** @type {{id: string}} */ card) =>
    new URL(`#${card.id}`, location.href).hash === location.hash;
  const id = session.order.find(isWanted)?.id;
  if (id) {
    dispatch({ type: 'sought', id });
  }
}

function shuffle() {
  const seed = session.seed === 0 ? crypto.getRandomValues(new Uint32Array(1))[0] || 1 : 0;
  dispatch({ type: 'started', seed });
}

function listen() {
  byId('flip').addEventListener('click', () => dispatch({ type: 'flipped' }));
  byId('next').addEventListener('click', () => dispatch({ type: 'moved', by: 1 }));
  byId('previous').addEventListener('click', () => dispatch({ type: 'moved', by: -1 }));
  byId('again').addEventListener('click', () => dispatch({ type: 'started' }));
  byId('help').addEventListener('click', () => keys.showModal());
  byId('shuffle').addEventListener('click', shuffle);
  choice?.addEventListener('change', () => dispatch({ type: 'started', topic: choice.value }));
  window.addEventListener('hashchange', seekFragment);
  byId('desk').addEventListener('click', focusAfterClick);
  listenToKeys();
  listenToTouch();
}

/**
 * A click with the mouse would leave the focus on the button, and Space would press it again.
 *
 * @param {MouseEvent} event
 */
function focusAfterClick(event) {
  if (event.detail > 0 && /** @type {Element} */ (event.target).closest('button') && !keys.open) {
    byId('flip').focus();
  }
}

byId('list').hidden = true;
byId('desk').hidden = false;
readAddress();
listen();
