/**
 * In a frame of another page, links lead out of it: the pages behind them have a header and a footer,
 * for which a frame has no room.
 */
export function openLinksOutside() {
  document.addEventListener('click', (event) => {
    const target = /** @type {Element} */ (event.target);
    const link = target.closest('a[href]');
    if (link instanceof HTMLAnchorElement && !link.getAttribute('href')?.startsWith('#')) {
      link.target = '_blank';
      link.rel = 'noopener';
    }
  });
}
