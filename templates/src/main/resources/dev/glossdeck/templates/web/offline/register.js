/** Makes the site one that can be installed and read without a network, where a server gives it. */

const script = /** @type {HTMLScriptElement} */ (document.currentScript);
const { root = './', updated = '' } = script.dataset;

function installable() {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = `${root}manifest.webmanifest`;
  document.head.append(link);
}

/** Says once that there is a new edition; the page that is open stays as it is. */
function tell() {
  const notice = document.createElement('p');
  const link = document.createElement('a');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  link.href = location.href;
  link.textContent = updated;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  notice.append(link);
  document.querySelector('main')?.prepend(notice);
}

async function register() {
  const registration = await navigator.serviceWorker.register(`${root}sw.js`);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller !== null) {
        tell();
      }
    });
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
