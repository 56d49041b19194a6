import { byId } from '../shared/dom.js';
import { hasSingleKeys } from '../shared/single-keys.js';
import { actionOf, swipeOf } from './keys.js';

/** Keys and touch. They press the page's own buttons, so that there is one way to do a thing. */

const isRtl = () => document.documentElement.dir === 'rtl';

/** Listens to keys, where they are not for an element that has the focus. */
export function listenToKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.repeat && event.key === 'Enter' && !isInDialog()) {
      event.preventDefault(); // A button that has the focus would be pressed again and again.
      return;
    }
    const action = actionOf(event, isRtl(), hasSingleKeys());
    if (action !== '' && !event.repeat && !isForOthers(event)) {
      const button = buttonOf(action);
      if (button !== null) {
        event.preventDefault();
        button.click();
      }
    }
  });
}

/** A tap shows the answer, a swipe goes on or back; text can still be marked. */
export function listenToTouch() {
  const desk = byId('desk');
  /** @type {PointerEvent | null} */
  let from = null;
  let swiped = false;
  desk.addEventListener('pointerdown', (event) => {
    const isSecond = from !== null && !event.isPrimary; // Two fingers zoom.
    from = isSecond || event.pointerType === 'mouse' || scrolls(event.target) ? null : event;
    swiped = false;
  });
  desk.addEventListener('pointerup', (event) => {
    const action = from === null ? '' : swipeOf(from, event, isRtl());
    swiped = action !== '';
    buttonOf(action)?.click();
    from = null;
  });
  byId('stage').addEventListener('click', (event) => {
    const target = /** @type {Element} */ (event.target);
    const isText = !(getSelection()?.isCollapsed ?? true);
    if (!swiped && !isText && !target.closest('a, label, input, button, audio, video, summary')) {
      byId('show').click();
    }
    swiped = false;
  });
}

/**
 * The button that an action presses.
 *
 * @param {string} action
 * @returns {HTMLElement | null} null if there is none at the moment
 */
function buttonOf(action) {
  const isShown = byId('show').hidden && !byId('deal').hidden;
  switch (action) {
    case 'on':
      return isShown ? document.querySelector('#grades .action')
        : byId('deal').hidden ? null : byId('show');
    case 'back':
    case 'undo':
      return byId('undo');
    case 'speak':
    case 'menu':
    case 'help':
      return byId(action);
    default:
      return numbered(action, isShown);
  }
}

/**
 * @param {string} action such as `grade3`, which chooses the third answer before it is shown
 * @param {boolean} isShown
 * @returns {HTMLElement | null}
 */
function numbered(action, isShown) {
  const number = action.slice('grade'.length);
  return !action.startsWith('grade') || byId('deal').hidden ? null
    : document.querySelector(isShown ? `#grades [data-grade="${number}"]:not([hidden])`
      : `#choices:not([hidden]) button:nth-of-type(${number})`);
}

const isInDialog = () => document.querySelector('dialog[open]') !== null;

/**
 * Whether a key is for the element that has the focus, the browser, or a dialog.
 *
 * @param {KeyboardEvent} event
 */
function isForOthers(event) {
  const native = 'select, input, audio, video' + (event.key === 'Enter' || event.key === ' ' ? ', a, button, summary'
    : event.key.startsWith('Arrow') ? ', [tabindex="0"]' : ''); // What is wide scrolls.
  const target = /** @type {Element} */ (event.target);
  return target.closest(native) !== null || isInDialog()
    || event.ctrlKey || event.altKey || event.metaKey || event.getModifierState('AltGraph') || event.isComposing;
}

/**
 * Whether a finger there presses something, or moves something wide.
 *
 * @param {EventTarget | null} target
 */
function scrolls(target) {
  const wide = /** @type {Element} */ (target).closest('pre, table, .table, .formula, .wide, dialog, a, button, input, audio, video');
  return wide !== null && (wide.matches('dialog, a, button, input, audio, video') || wide.scrollWidth > wide.clientWidth);
}
