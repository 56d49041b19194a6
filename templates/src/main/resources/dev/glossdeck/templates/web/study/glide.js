/**
 * Draws, and lets an element that has another place then move there, so that the eye can follow.
 *
 * @param {Element} element
 * @param {() => boolean} draw whether the element says something else now
 * @returns {boolean} the same
 */
export function gliding(element, draw) {
  if (element.childNodes.length === 0) {
    return draw();
  }
  const from = element.getBoundingClientRect().top;
  const isOther = draw();
  const way = from - element.getBoundingClientRect().top;
  if (!isOther && way !== 0 && matchMedia('(prefers-reduced-motion: no-preference)').matches) {
    const steps = [{ transform: `translateY(${way}px)` }, { transform: 'none' }];
    element.animate(steps, { duration: 180, easing: 'ease-out' });
  }
  return isOther;
}
