import { setting } from '../shared/settings.js';

/** Runs before anything is drawn, so that no page flashes in the other theme. */

const root = document.documentElement;
root.dataset.scripts = '';
if (new URLSearchParams(location.search).has('embed')) {
  // In a frame of another page, see frame.css
  root.dataset.embed = '';
}
// A script that does not come leaves the list, see study.css
addEventListener('error', () => root.classList.add('listed'), true);
const theme = setting('theme');
if (theme === 'light' || theme === 'dark') {
  root.dataset.theme = theme;
}
