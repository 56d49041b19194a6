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
 * The file that a path means on hosts that take `.html` from their addresses.
 *
 * @param {{has: (path: string) => boolean}} files of the site
 * @param {string} path
 */
export function namedIn(files, path) {
  return !files.has(path) && files.has(`${path}.html`) ? `${path}.html` : path;
}

/**
 * A part of what is kept, as players of sounds ask for it (RFC 9110, 14.2).
 *
 * @param {Response} whole
 * @param {string} range such as `bytes=0-` or `bytes=100-199`
 * @returns {Promise<Response>} all of it for a range of another form
 */
export async function partOf(whole, range) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  if (from === undefined) {
    return whole;
  }
  const blob = await whole.blob();
  const end = Math.min(to === '' ? Infinity : Number(to) + 1, blob.size);
  const isThere = Number(from) < end;
  return new Response(isThere ? blob.slice(Number(from), end) : null, {
    status: isThere ? 206 : 416,
    headers: {
      'Content-Type': whole.headers.get('Content-Type') ?? '',
      'Content-Range': `bytes ${isThere ? `${from}-${end - 1}` : '*'}/${blob.size}`,
    },
  });
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
