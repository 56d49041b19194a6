/**
 * Loads a script whose name stays when its content changes, such as a deck's words: the browser is to
 * ask whether what it kept is old. From a disk there is nothing to ask.
 *
 * @param {string} src
 * @returns {Promise<boolean>} whether it was loaded, when it has run
 */
export async function loadFresh(src) {
  if (location.protocol.startsWith('http')) {
    await fetch(src, { cache: 'no-cache' }).catch(() => undefined);
  }
  return loadScript(src);
}

/**
 * Loads a script; those that are asked for first run first.
 *
 * @param {string} src
 * @returns {Promise<boolean>} as above
 */
export function loadScript(src) {
  return new Promise((done) => {
    const script = document.createElement('script');
    script.src = src;
    script.async = false;
    script.onload = () => done(true);
    script.onerror = () => done(false);
    document.head.append(script);
  });
}
