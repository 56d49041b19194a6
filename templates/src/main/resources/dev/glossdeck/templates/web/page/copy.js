import { copyOnClick } from '../shared/copying.js';

/**
 * A button that copies the address of the page: that of the site, if it is known, for the page may have
 * been opened from elsewhere. Where the browser refuses, the address shows, to be copied by hand.
 *
 * @param {HTMLElement} button
 */
export function listenToCopyButton(button) {
  copyOnClick(button, address, () => {
    button.textContent = address();
  });
}

function address() {
  const canonical = document.querySelector('link[rel="canonical"]');
  const own = location.href.replace(/[?#].*/, '');
  return canonical instanceof HTMLLinkElement ? canonical.href : own;
}
