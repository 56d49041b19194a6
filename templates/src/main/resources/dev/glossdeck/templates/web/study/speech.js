import { byId } from '../shared/dom.js';
import { spokenOf } from './spoken.js';
import { word } from './words.js';

/** Reads the side aloud that was shown last, in its language; pressed again, it stops. */
export function listenToSpeech() {
  if (!('speechSynthesis' in globalThis)) {
    return;
  }
  byId('speak').hidden = false;
  byId('speak').addEventListener('click', () => {
    if (speechSynthesis.speaking) {
      hush();
      return;
    }
    const side = byId(byId('stage').hasAttribute('data-shown') ? 'back' : 'front');
    const speech = new SpeechSynthesisUtterance(spokenOf(side, sayings()).trim());
    speech.lang = side.lang;
    speechSynthesis.speak(speech);
  });
  addEventListener('pagehide', hush);
}

/** Ends what is read aloud: it belongs to a card that is gone. */
export function hush() {
  globalThis.speechSynthesis?.cancel();
}

/** @returns {import('./spoken.js').FormulaWords} */
function sayings() {
  return {
    over: word('sayOver'),
    power: word('sayPower'),
    root: word('sayRoot'),
    sub: word('saySub'),
    to: word('sayTo'),
    transposed: word('sayTransposed'),
  };
}
