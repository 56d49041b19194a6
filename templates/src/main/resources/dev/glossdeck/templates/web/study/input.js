import { byId } from '../shared/dom.js';

/** Keys and touch. They press the page's own buttons, so that there is one way to do a thing. */

const SWIPE = 50; // CSS pixels

/** @param {string} id */
const press = (id) => () => byId(id).click();

/** Listens to keys, where they are not for an element that has the focus. */
export function listenToKeys() {
  const rtl = document.documentElement.dir === 'rtl';
  /** @type {Record<string, () => void>} */
  const actions = {
    ' ': flip,
    Enter: flip,
    [rtl ? 'ArrowLeft' : 'ArrowRight']: press('next'),
    [rtl ? 'ArrowRight' : 'ArrowLeft']: press('previous'),
    s: press('shuffle'),
    '?': press('help'),
  };
  document.addEventListener('keydown', (event) => {
    const action = Object.hasOwn(actions, event.key) && actions[event.key];
    if (action && !isForOthers(event) && !(event.repeat && action === flip)) {
      event.preventDefault();
      action();
    }
  });
}

/** A tap turns the card over, a swipe turns to the next; text can still be marked. */
export function listenToTouch() {
  const sheet = byId('sheet');
  /** @type {PointerEvent | null} */
  let from = null;
  let swiped = false;
  sheet.addEventListener('pointerdown', (event) => {
    from = event.pointerType === 'mouse' ? null : event;
    swiped = false;
  });
  sheet.addEventListener('pointerup', (event) => {
    const towards = from ? swipe(from, event) : 0;
    swiped = towards !== 0;
    if (swiped) {
      press(towards > 0 ? 'next' : 'previous')();
    }
  });
  sheet.addEventListener('click', (event) => {
    const target = /** @type {Element} */ (event.target);
    const isText = !(getSelection()?.isCollapsed ?? true);
    if (!swiped && !isText && !target.closest('a, label, audio, video')) {
      flip();
    }
    swiped = false;
  });
}

/** Turns the card over; behind the last one, begins again. */
function flip() {
  byId(byId('done').hidden ? 'flip' : 'again').click();
}

/**
 * Whether a key is for the element that has the focus, the browser, or a dialog.
 *
 * @param {KeyboardEvent} event
 */
function isForOthers(event) {
  const native = event.key === 'Enter' ? 'a, button, select'
    : event.key === ' ' ? 'a, button, select, input' : 'select, input';
  const target = /** @type {Element} */ (event.target);
  return target.closest(native) !== null || document.querySelector('dialog[open]') !== null
    || event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
}

/**
 * Where a finger went: 1 to the next card, -1 to the one before, 0 if it did not swipe.
 *
 * @param {PointerEvent} from
 * @param {PointerEvent} to
 */
function swipe(from, to) {
  const x = to.clientX - from.clientX;
  const y = to.clientY - from.clientY;
  if (Math.abs(x) <= SWIPE || Math.abs(x) <= 2 * Math.abs(y)) {
    return 0;
  }
  return x < 0 === (document.documentElement.dir === 'rtl') ? -1 : 1;
}
