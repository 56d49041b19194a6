/** What keys do. */

/** By what they write. */
const BY_SIGN = new Map(Object.entries({
  ' ': 'on', Enter: 'on', u: 'undo', z: 'undo', v: 'speak', o: 'menu', '?': 'help',
  1: 'grade1', 2: 'grade2', 3: 'grade3', 4: 'grade4',
}));

/**
 * By where they are: a row for each hand, and the digits, wherever a layout has its letters and signs.
 * Not with Shift: it gives signs that mean something else, such as the / of a Canadian keyboard.
 */
const BY_PLACE = new Map(Object.entries({
  KeyA: 'grade1', KeyS: 'grade2', KeyD: 'grade3', KeyF: 'grade4',
  KeyJ: 'grade1', KeyK: 'grade2', KeyL: 'grade3', Semicolon: 'grade4',
  Digit1: 'grade1', Digit2: 'grade2', Digit3: 'grade3', Digit4: 'grade4',
  Numpad1: 'grade1', Numpad2: 'grade2', Numpad3: 'grade3', Numpad4: 'grade4',
}));

/**
 * What a key means.
 *
 * @param {{key: string, code: string, shiftKey?: boolean}} event
 * @param {boolean} isRtl whether the page runs from right to left
 * @param {boolean} hasLetters whether single characters count (WCAG 2.1.4 lets them be switched off)
 * @returns {string} such as `on` or `grade3`; nothing if it means nothing
 */
export function actionOf({ key, code, shiftKey }, isRtl, hasLetters) {
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    return (key === 'ArrowRight') === isRtl ? 'back' : 'on';
  }
  const isCharacter = key.length === 1 && key !== ' ';
  return isCharacter && !hasLetters ? ''
    : BY_SIGN.get(isCharacter ? key.toLowerCase() : key) ?? (isCharacter && !shiftKey ? BY_PLACE.get(code) : undefined) ?? '';
}

/**
 * Where a finger went.
 *
 * @param {{x: number, y: number}} from
 * @param {{x: number, y: number}} to
 * @param {boolean} isRtl
 * @returns {'on' | 'back' | ''} nothing if it did not swipe
 */
export function swipeOf(from, to, isRtl) {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const isSwipe = Math.abs(x) > 50 && Math.abs(x) > 2 * Math.abs(y);
  return !isSwipe ? '' : x < 0 === isRtl ? 'back' : 'on';
}
