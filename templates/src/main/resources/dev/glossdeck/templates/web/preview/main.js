import { placeOf } from './place.js';

/**
 * Shows what a linked term means, on hover, focus and tap. A preview can be dismissed by Escape,
 * stays while one points at it, and goes only when one leaves (WCAG 2.2, 1.4.13).
 */

const WAIT = 250; // milliseconds, so that a pointer may cross links and reach the preview
/** @type {Map<string, HTMLTemplateElement>} */
const templates = new Map();
/** @type {{link: HTMLAnchorElement, box: HTMLElement} | null} */
let shown = null;
let timer = 0;

/** @param {HTMLAnchorElement} link */
function show(link) {
  clearTimeout(timer);
  const template = templates.get(link.getAttribute('href') ?? '');
  if (!template || shown?.link === link) {
    return;
  }
  hide();
  const box = document.createElement('div');
  box.className = 'peek';
  box.id = 'peek';
  box.setAttribute('role', 'tooltip');
  box.append(template.content.cloneNode(true));
  document.querySelector('main')?.append(box);
  link.setAttribute('aria-describedby', box.id);
  box.addEventListener('pointerenter', () => clearTimeout(timer));
  box.addEventListener('pointerleave', () => later(hide));
  shown = { link, box };
  place(link, box);
}

/**
 * @param {HTMLAnchorElement} link
 * @param {HTMLElement} box
 */
function place(link, box) {
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const lines = link.getClientRects();
  const { left, top } = placeOf(lines[0] ?? link.getBoundingClientRect(),
    { width: box.offsetWidth, height: box.offsetHeight }, view);
  const origin = (box.offsetParent ?? document.documentElement).getBoundingClientRect();
  box.style.left = `${left - origin.left}px`;
  box.style.top = `${top - origin.top}px`;
}

function hide() {
  clearTimeout(timer);
  shown?.link.removeAttribute('aria-describedby');
  shown?.box.remove();
  shown = null;
}

/** @param {() => void} action */
function later(action) {
  clearTimeout(timer);
  timer = window.setTimeout(action, WAIT);
}

/** @param {HTMLAnchorElement} link */
function listen(link) {
  let touched = false;
  link.addEventListener('pointerenter', (event) => {
    if (event.pointerType === 'mouse') {
      later(() => show(link));
    }
  });
  link.addEventListener('pointerleave', () => later(hide));
  link.addEventListener('pointerdown', (event) => {
    touched = event.pointerType !== 'mouse' && shown?.link !== link;
  });
  link.addEventListener('click', (event) => {
    if (touched && templates.has(link.getAttribute('href') ?? '')) {
      event.preventDefault(); // the first tap shows, the second one follows
      show(link);
    }
    touched = false;
  });
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible')) {
      show(link);
    }
  });
  link.addEventListener('blur', () => later(hide));
}

for (const template of document.querySelectorAll('template.preview')) {
  if (template instanceof HTMLTemplateElement) {
    templates.set(template.dataset.href ?? '', template);
  }
}
if (templates.size > 0) {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a.term'));
  links.forEach(listen);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      hide();
    }
  });
  document.addEventListener('pointerdown', (event) => {
    if (shown && !(event.target instanceof Node && (shown.box.contains(event.target)
        || shown.link.contains(event.target)))) {
      hide();
    }
  });
}
