/**
 * Lets a button copy a text and say that it did. It stays hidden where browsers let nothing be copied.
 *
 * @param {HTMLElement} button with the attribute data-done, its text when the text has been copied
 * @param {() => string} text
 * @param {() => void} [refused] what to do if the browser does not copy
 */
export function copyOnClick(button, text, refused = () => {}) {
  if (!navigator.clipboard) {
    return;
  }
  const label = button.textContent ?? '';
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text());
      button.textContent = button.dataset.done ?? '';
    } catch {
      refused();
    }
  });
  button.addEventListener('blur', () => {
    button.textContent = label;
  });
}
