import { byId } from '../shared/dom.js';
import { spokenOf } from './spoken.js';
import { word } from './words.js';

/** To ask for the browser's voices takes long. */
let speaks = false;

/** Reads the side aloud that was shown last, each part in its language; pressed again, it stops. */
export function listenToSpeech() {
  if (!('speechSynthesis' in globalThis)) {
    return;
  }
  byId('speak').hidden = false;
  byId('speak').addEventListener('click', () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
      return;
    }
    speaks = true;
    const side = byId(byId('stage').hasAttribute('data-shown') ? 'back' : 'front');
    for (const { text, lang } of partsOf(side)) {
      const speech = new SpeechSynthesisUtterance(text.trim());
      speech.lang = lang;
      speechSynthesis.speak(speech);
    }
  });
  addEventListener('pagehide', hush);
}

/** Ends what is read aloud: it belongs to a card that is gone. */
export function hush() {
  if (speaks) {
    speaks = false;
    speechSynthesis.cancel();
  }
}

/**
 * @param {HTMLElement} side
 * @returns {{text: string, lang: string}[]} neighbours of one language together
 */
function partsOf(side) {
  /** @type {{text: string, lang: string}[]} */
  const parts = [];
  /** @param {Node} node @param {string} lang */
  const add = (node, lang) => {
    const text = spokenOf(node, sayings());
    const last = parts[parts.length - 1];
    if (last?.lang === lang) {
      last.text += text;
    } else if (text.trim() !== '') {
      parts.push({ text, lang });
    }
  };
  for (const node of side.childNodes) {
    if (node instanceof HTMLElement && node.matches('.fields')) {
      /** @type {NodeListOf<HTMLElement>} */
      const fields = node.querySelectorAll(':scope > div > *');
      fields.forEach((one) => add(one, one.lang || node.lang));
    } else {
      add(node, side.lang);
    }
  }
  return parts;
}

/** @returns {import('./spoken.js').FormulaWords} in the language of the page */
export function sayings() {
  return {
    over: word('sayOver'),
    power: word('sayPower'),
    root: word('sayRoot'),
    sub: word('saySub'),
    to: word('sayTo'),
    transposed: word('sayTransposed'),
  };
}
