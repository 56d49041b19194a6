import { listenToSingleKeyChoice } from '../shared/single-keys.js';
import { listenToCopyButton } from './copy.js';
import { openLinksOutside } from './embed.js';
import { watchOverflow } from './overflow.js';
import { listenToSearch } from './search.js';
import { listenToThemeButton } from './theme.js';

/** What each page does besides being read. */

const theme = document.getElementById('theme');
const opener = document.getElementById('search-open');
if (theme) {
  listenToThemeButton(theme);
}
if (opener) {
  listenToSearch(opener);
}
const copy = document.getElementById('copy');
if (copy) {
  listenToCopyButton(copy);
}
if ('embed' in document.documentElement.dataset) {
  openLinksOutside();
}
listenToSingleKeyChoice();
watchOverflow();
