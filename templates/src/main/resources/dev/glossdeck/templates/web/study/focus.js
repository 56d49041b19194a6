import { byId } from '../shared/dom.js';

/**
 * Where the keys go next: what is pressed would else have gone with the focus on it.
 *
 * @param {import('./view.js').Shown} card
 * @param {import('./session.js').Session} session
 * @param {{isNew: boolean, isOpened: boolean}} what is seen for the first time: the question, the answer
 */
export function placeFocus(card, session, { isNew, isOpened }) {
  if (document.querySelector('dialog[open]') !== null) {
    return;
  }
  if (isOpened) {
    /** @type {HTMLElement} */ (document.querySelector('#grades .action')).focus({ preventScroll: true });
    bringInSight(byId('verdict').textContent === '' ? byId('back') : byId('verdict'));
  } else if (isNew && !session.shown) {
    const place = byId({ type: 'typed', choice: 'choices', flip: 'show' }[card.task.by]);
    if (session.past.length === 0) {
      describeOnce(place);
    }
    place.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' }); // The page's own way is smooth: the question would come late.
  }
}

/**
 * The first question is there before anybody listens to changes: it is read with what has the focus.
 *
 * @param {Element} place
 */
function describeOnce(place) {
  place.setAttribute('aria-describedby', 'front');
  place.addEventListener('blur', () => place.removeAttribute('aria-describedby'), { once: true });
}

/**
 * Where the question fills the screen, the answer begins below it.
 *
 * @param {Element} element
 */
function bringInSight(element) {
  const below = element.getBoundingClientRect().top - innerHeight / 2;
  if (below > 0) {
    scrollBy(0, below);
  }
}
