import { byId } from '../shared/dom.js';

/** Reads the side aloud that was shown last, in its language. */
export function listenToSpeech() {
  if (!('speechSynthesis' in globalThis)) {
    return;
  }
  byId('speak').hidden = false;
  byId('speak').addEventListener('click', () => {
    const isShown = byId('stage').hasAttribute('data-shown');
    const side = byId(isShown ? 'back' : 'front');
    const copy = /** @type {Element} */ (side.cloneNode(true));
    copy.querySelectorAll('annotation, .notes, .mark').forEach((one) => one.remove());
    const speech = new SpeechSynthesisUtterance(copy.textContent ?? '');
    speech.lang = side.lang;
    speechSynthesis.cancel();
    speechSynthesis.speak(speech);
  });
}
