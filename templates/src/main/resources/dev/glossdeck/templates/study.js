/* Flips through the cards of this page. The list below holds them, and is what there is without a
   script. All state is in memory: choosing, shuffling and turning change nothing but the view. */
(() => {
  'use strict';

  const SWIPE = 50; // CSS pixels
  const byId = (id) => document.getElementById(id);
  const [desk, sheet, front, back, more, done, flipButton, keys, shuffleButton] =
    ['desk', 'sheet', 'front', 'back', 'more', 'done', 'flip', 'keys', 'shuffle'].map(byId);
  const [typing, typed, verdict] = ['typing', 'typed', 'verdict'].map(byId);
  const choice = byId('topic'); // missing where there is nothing to choose
  const rtl = document.documentElement.dir === 'rtl';

  const cards = Array.from(document.querySelectorAll('#list details'), (details) => ({
    id: details.id,
    key: details.dataset.key,
    topic: details.dataset.topic,
    isTyped: 'typed' in details.dataset,
    front: details.querySelector('summary'),
    back: details.querySelector('.answer'),
    link: details.querySelector('.more a'),
  }));
  const state = { order: [], at: 0, flipped: false, seed: 0 };

  /** Numbers from 0 to 1, the same for the same seed (a linear congruential generator). */
  function randomFrom(seed) {
    let number = seed >>> 0;
    return () => {
      number = (Math.imul(number, 1664525) + 1013904223) >>> 0;
      return number / 2 ** 32;
    };
  }

  /** A shuffled copy (Fisher and Yates). */
  function shuffled(list, seed) {
    const random = randomFrom(seed);
    const copy = list.slice();
    for (let i = copy.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  }

  /** Begins with the first card of the chosen topic; a seed of 0 keeps the order. */
  function start() {
    const topic = choice ? choice.value : '';
    const chosen = cards.filter((card) => topic === '' || card.topic === topic);
    state.order = state.seed === 0 ? chosen : shuffled(chosen, state.seed);
    shuffleButton.setAttribute('aria-pressed', String(state.seed !== 0));
    go(0);
  }

  /** Turns to a place; the one behind the last card is the end. */
  function go(place) {
    state.at = Math.max(0, Math.min(place, state.order.length));
    state.flipped = false;
    show();
  }

  function flip() {
    if (state.at < state.order.length) {
      state.flipped = !state.flipped;
      show();
    } else {
      start();
    }
  }

  function shuffle() {
    state.seed = state.seed === 0 ? crypto.getRandomValues(new Uint32Array(1))[0] || 1 : 0;
    start();
  }

  function show() {
    const total = state.order.length;
    const atEnd = state.at === total;
    sheet.hidden = atEnd;
    done.hidden = !atEnd;
    // Not disabled: a button that is would lose the focus, and the keys with it.
    byId('next').setAttribute('aria-disabled', String(atEnd));
    byId('previous').setAttribute('aria-disabled', String(state.at === 0));
    byId('bar').max = total;
    byId('bar').value = atEnd ? total : state.at + 1;
    byId('count').textContent = `${atEnd ? total : state.at + 1} / ${total}`;
    if (!atEnd) {
      showCard(state.order[state.at]);
    }
  }

  /** What counts of an answer that is typed: no case, no accents, no signs around words. */
  function bare(text) {
    return text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase()
      .replace(/[^\p{L}\p{N}\p{S}]+/gu, ' ').trim();
  }

  /** Says whether what was typed is the answer; an answer's further fields are not asked for. */
  function judged(card) {
    const answer = card.back.cloneNode(true);
    answer.querySelectorAll('.fields, .notes, .mark, annotation').forEach((part) => part.remove());
    return bare(typed.value) === bare(answer.textContent) ? verdict.dataset.right : verdict.dataset.other;
  }

  /** A copy whose notes have ids of their own, and links to them. */
  function copy(side) {
    const clone = side.cloneNode(true);
    clone.querySelectorAll('[id]').forEach((element) => (element.id = `desk-${element.id}`));
    clone.querySelectorAll('a[href^="#"]').forEach((link) => {
      link.setAttribute('href', `#desk-${link.getAttribute('href').slice(1)}`);
    });
    return clone;
  }

  /** Gives an element the language that another one has, if it has one of its own. */
  function copyLanguage(from, to) {
    for (const name of ['lang', 'dir']) {
      to.toggleAttribute(name, from.hasAttribute(name));
      if (from.hasAttribute(name)) {
        to.setAttribute(name, from.getAttribute(name));
      }
    }
  }

  function showCard(card) {
    if (sheet.dataset.key !== card.key) {
      sheet.dataset.key = card.key;
      typing.hidden = !card.isTyped;
      typed.value = '';
      front.replaceChildren(...copy(card.front).childNodes);
      copyLanguage(card.front, front);
    }
    verdict.textContent = state.flipped && typed.value !== '' ? judged(card) : '';
    back.replaceChildren(...(state.flipped ? copy(card.back).childNodes : []));
    sheet.classList.toggle('flipped', state.flipped);
    more.hidden = !state.flipped;
    byId('link').href = card.link.getAttribute('href');
    byId('link').textContent = card.link.textContent;
    copyLanguage(card.link, byId('link'));
    flipButton.textContent = state.flipped ? flipButton.dataset.hide : flipButton.dataset.show;
    flipButton.setAttribute('aria-expanded', String(state.flipped));
  }

  function listenToKeys() {
    const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
    const backward = rtl ? 'ArrowRight' : 'ArrowLeft';
    const actions = {
      ' ': flip,
      Enter: flip,
      [forward]: () => go(state.at + 1),
      [backward]: () => go(state.at - 1),
      s: shuffle,
      '?': () => keys.showModal(),
    };
    document.addEventListener('keydown', (event) => {
      const native = event.key === 'Enter' ? 'a, button, select'
        : event.key === ' ' ? 'a, button, select, input' : 'select, input';
      const taken = event.target.closest(native) || keys.open;
      const modified = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
      const action = Object.hasOwn(actions, event.key) && actions[event.key];
      if (action && !taken && !modified && !(event.repeat && action === flip)) {
        event.preventDefault();
        action();
      }
    });
  }

  /** A tap turns the card over, a swipe turns to the next; text can still be marked. */
  function listenToTouch() {
    let from = null;
    let swiped = false;
    sheet.addEventListener('pointerdown', (event) => {
      from = event.pointerType === 'mouse' ? null : event;
      swiped = false;
    });
    sheet.addEventListener('pointerup', (event) => {
      const x = from ? event.clientX - from.clientX : 0;
      const y = from ? event.clientY - from.clientY : 0;
      swiped = Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y);
      if (swiped) {
        go(state.at + (x < 0 === rtl ? -1 : 1));
      }
    });
    sheet.addEventListener('click', (event) => {
      if (!swiped && !event.target.closest('a, label, audio, video') && getSelection().isCollapsed) {
        flip();
      }
      swiped = false;
    });
  }

  /** `?topic=slug` chooses a topic, `&seed=7` shuffles, `#id` begins with a card. */
  function readAddress() {
    const query = new URLSearchParams(location.search);
    state.seed = Number.parseInt(query.get('seed') || '0', 10) || 0;
    if (choice) {
      choice.value = query.get('topic') || '';
      choice.value = choice.selectedIndex < 0 ? '' : choice.value;
    }
    start();
    goToFragment();
  }

  function goToFragment() {
    const isWanted = (card) => new URL(`#${card.id}`, location).hash === location.hash;
    const place = state.order.findIndex(isWanted);
    if (place >= 0) {
      go(place);
    }
  }

  function listen() {
    flipButton.addEventListener('click', flip);
    byId('next').addEventListener('click', () => go(state.at + 1));
    byId('previous').addEventListener('click', () => go(state.at - 1));
    byId('again').addEventListener('click', start);
    byId('help').addEventListener('click', () => keys.showModal());
    shuffleButton.addEventListener('click', shuffle);
    if (choice) {
      choice.addEventListener('change', start);
    }
    window.addEventListener('hashchange', goToFragment);
    desk.addEventListener('click', focusAfterClick);
    listenToKeys();
    listenToTouch();
  }

  /** A click with the mouse would leave the focus on the button, and Space would press it again. */
  function focusAfterClick(event) {
    if (event.detail > 0 && event.target.closest('button') && !keys.open) {
      flipButton.focus();
    }
  }

  byId('list').hidden = true;
  desk.hidden = false;
  readAddress();
  listen();
})();
