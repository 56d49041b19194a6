import { copyOnClick } from '../shared/copying.js';
import { element } from '../shared/dom.js';

/** Gives each listing of a page that an author wrote a button that copies it. */

const article = document.querySelector('article');
const { copy = '', copied = '' } = article?.dataset ?? {};
// The interface's, which an article need not share
const { lang, dir } = document.documentElement;

document.querySelectorAll('article pre').forEach((listing) => {
  const button = element('button',
    { type: 'button', class: 'tool', lang, dir, hidden: '', 'aria-live': 'polite', 'data-done': copied }, copy);
  const box = element('div', { class: 'listing' });
  listing.replaceWith(box);
  box.append(listing, button);
  copyOnClick(button, () => listing.textContent ?? '');
});
