import { listenToAnswersButton } from './answers.js';
import { foldLetters } from './letter-fold.js';
import { watchLetters } from './letters.js';

/** What pages that list many cards do besides. */

const answers = document.getElementById('answers');
if (answers) {
  listenToAnswersButton(answers);
}
foldLetters();
watchLetters();
