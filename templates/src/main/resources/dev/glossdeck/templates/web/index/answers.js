import { choose, setting } from '../shared/settings.js';

/** The button that opens all answers of a list, or folds them. The choice holds for other lists, too. */

/** @param {HTMLElement} button whose text says what it does next */
export function listenToAnswersButton(button) {
  const [open, fold] = [button.textContent ?? '', button.dataset.fold ?? ''];
  /** @param {boolean} areOpen */
  const show = (areOpen) => {
    document.querySelectorAll('.cards details').forEach((details) => {
      /** @type {HTMLDetailsElement} */ (details).open = areOpen;
    });
    button.textContent = areOpen ? fold : open;
  };
  let areOpen = setting('answers') === 'open';
  if (areOpen) {
    show(true);
  }
  button.hidden = false;
  button.addEventListener('click', () => {
    areOpen = !areOpen;
    choose('answers', areOpen ? 'open' : null);
    show(areOpen);
  });
}
