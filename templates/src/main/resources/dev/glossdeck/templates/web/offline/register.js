import { element } from '../shared/dom.js';
import { note, noted } from '../shared/settings.js';

/** Makes the site one that can be installed and read without a network, where a server gives it. */

const script = /** @type {HTMLScriptElement} */ (document.currentScript);
const { root = './', updated = '', close = '' } = script.dataset;

/** Where it is noted that the reader knows of the new edition that waits for old pages to be closed. */
const TOLD = 'edition-told';
/** How often a page that stays open looks for a new edition when its reader comes back. */
const HOUR = 3600e3;

function installable() {
  document.head.append(element('link', { rel: 'manifest', href: `${root}manifest.webmanifest` }));
}

/** Says once that there is a new edition; the page that is open stays as it is until the reader acts. */
function tell() {
  const notice = element('p', { class: 'edition', role: 'status' });
  const load = element('button', { type: 'button' }, updated);
  const dismiss = element('button', { type: 'button', 'aria-label': close, title: close }, '\u00d7');
  load.addEventListener('click', () => location.reload());
  dismiss.addEventListener('click', () => notice.remove());
  note(TOLD, 'yes');
  document.querySelector('.edition')?.remove();
  document.body.append(notice);
  // Screen readers announce what is put into a region that was there before.
  setTimeout(() => notice.append(load, dismiss), 100);
}

/**
 * Tells of a new edition as soon as all of it is kept. Without a controller it is the first one.
 *
 * @param {ServiceWorker | null} worker
 */
function watch(worker) {
  const check = () => {
    if (worker?.state === 'installed' && navigator.serviceWorker.controller !== null) {
      worker.removeEventListener('statechange', check);
      tell();
    }
  };
  worker?.addEventListener('statechange', check);
  check();
}

/** The new edition may have been found before this script could listen, or on an earlier page. */
async function register() {
  const registration = await navigator.serviceWorker.register(`${root}sw.js`);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  watch(registration.installing);
  if (registration.waiting !== null && noted(TOLD) !== 'yes') {
    watch(registration.waiting);
  } else if (registration.waiting === null && navigator.serviceWorker.controller !== null) {
    // A first visit has nothing to forget, and to write takes long.
    note(TOLD, 'no');
  }
  lookAgain(registration);
}

/** @param {ServiceWorkerRegistration} registration */
function lookAgain(registration) {
  // There is no network, or no site.
  const look = () => registration.update().catch(() => undefined);
  let looked = Date.now();
  addEventListener('online', look);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && Date.now() - looked > HOUR) {
      looked = Date.now();
      look();
    }
  });
}

/** A reader who saves data, or whose browser refuses, reads on without. */
if (location.protocol.startsWith('http')) {
  installable();
  const saves = /** @type {any} */ (navigator).connection?.saveData === true;
  if ('serviceWorker' in navigator && !saves) {
    addEventListener('load', () => register().catch((error) => console.info(String(error))));
  }
}
