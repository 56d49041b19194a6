/**
 * A button that copies the address of the page: that of the site, if it is known, for the page may have
 * been opened from elsewhere. It stays hidden where browsers let nothing be copied.
 *
 * @param {HTMLElement} button
 */
export function listenToCopyButton(button) {
  if (!navigator.clipboard) {
    return;
  }
  const label = button.textContent ?? '';
  const done = button.dataset.done ?? '';
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(address());
      button.textContent = done;
    } catch {
      // To be copied by hand
      button.textContent = address();
    }
  });
  button.addEventListener('blur', () => {
    button.textContent = label;
  });
}

function address() {
  const canonical = document.querySelector('link[rel="canonical"]');
  const own = location.href.replace(/[?#].*/, '');
  return canonical instanceof HTMLLinkElement ? canonical.href : own;
}
