/**
 * Which file of the site an address means, and how it is kept.
 *
 * @param {string} url
 * @param {string} scope the site's address, which ends in a slash
 * @returns {string | null} its path in the site; null outside of it
 */
export function pathOf(url, scope) {
  const plain = url.replace(/[?#].*$/, '');
  if (!plain.startsWith(scope)) {
    return null;
  }
  const path = decodeURIComponent(plain.slice(scope.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * The key under which a version of a file is kept.
 *
 * @param {string} path
 * @param {string} hash of its content
 * @param {string} scope
 */
export function keyOf(path, hash, scope) {
  return `${scope}${encodeURI(path)}?${hash}`;
}

/**
 * Whether a file's name changes with its content, so that a kept one is always the right one.
 *
 * @param {string} path
 */
export function isHashed(path) {
  return /\.[0-9a-z]{8}\.(?:css|js|png|svg|woff2)$/.test(path);
}
