import { isHashed, keyOf, namedIn, partOf, pathOf } from './paths.js';

/**
 * Keeps the site for when there is no network. What is kept under a version stays until no page
 * uses that version any more: so there is no `skipWaiting`.
 */

const worker = /** @type {any} */ (self);
/** @type {Map<string, string>} hashes by path, as the generator wrote them before this script */
const files = new Map(Object.entries(worker.glossdeckFiles));
const scope = worker.registration.scope;
/** Sites on one host share a store; this one's parts bear its address. */
const KEPT = `glossdeck ${scope} kept`;
const VISITED = `glossdeck ${scope} visited`;
const AT_ONCE = 12;
/** At the root of a host there may be other sites below this one. */
const folders = new Set([...files.keys()].map(folderOf));

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(fill()));
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(clear()));
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  const asked = request.method === 'GET' ? pathOf(request.url, scope) : null;
  const path = asked === null ? null : namedIn(files, asked);
  if (path === null || !folders.has(folderOf(path))) {
    return;
  }
  const range = request.headers.get('range');
  if (range === null) {
    event.respondWith(isHashed(path) ? keptFirst(path, event) : networkFirst(path, event));
  } else if (files.has(path)) {
    event.respondWith(part(path, range, event));
  }
});

/** @param {string} path @returns {string} the first part of it */
function folderOf(path) {
  return path.split('/', 1)[0];
}

/** Loads the files of this version that no earlier one had. */
async function fill() {
  const cache = await caches.open(KEPT);
  const known = new Set((await cache.keys()).map(({ url }) => url));
  const missing = [...files].filter(([path, hash]) => !known.has(keyOf(path, hash, scope)));
  for (let i = 0; i < missing.length; i += AT_ONCE) {
    await Promise.all(missing.slice(i, i + AT_ONCE).map(([path, hash]) => load(cache, path, hash)));
  }
}

/**
 * @param {Cache} cache
 * @param {string} path
 * @param {string} hash
 */
async function load(cache, path, hash) {
  const response = await fetch(new Request(scope + encodeURI(path), { cache: 'reload' }));
  if (!response.ok) {
    throw new Error(`${response.status} for ${path}`);
  }
  await cache.put(keyOf(path, hash, scope), response);
}

/** Drops the files that no version needs. */
async function clear() {
  await caches.delete(VISITED);
  const cache = await caches.open(KEPT);
  const wanted = new Set([...files].map(([path, hash]) => keyOf(path, hash, scope)));
  const kept = await cache.keys();
  await Promise.all(kept.filter(({ url }) => !wanted.has(url)).map((request) => cache.delete(request)));
}

/**
 * @param {string} path
 * @returns {Promise<Response | undefined>}
 */
async function kept(path) {
  const hash = files.get(path);
  const response = (hash === undefined ? undefined
    : await (await caches.open(KEPT)).match(keyOf(path, hash, scope)))
    ?? await (await caches.open(VISITED)).match(visited(path));
  // What a redirect led to is shown at no other address (https://fetch.spec.whatwg.org/#http-fetch).
  return response?.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

/** The key of a page that is not among the files; its address may lack `.html`. @param {string} path */
function visited(path) {
  return scope + encodeURI(path.replace(/\.html$/, ''));
}

/**
 * @param {string} path
 * @param {any} event
 * @returns {Promise<Response>}
 */
async function keptFirst(path, event) {
  return await kept(path) ?? networkFirst(path, event);
}

/**
 * @param {string} path
 * @param {string} range
 * @param {any} event
 * @returns {Promise<Response>}
 */
async function part(path, range, { request }) {
  const whole = await kept(path);
  return whole === undefined ? fetch(request) : partOf(whole, range);
}

/**
 * @param {string} path
 * @param {any} event
 * @returns {Promise<Response>}
 */
async function networkFirst(path, event) {
  try {
    const response = await fetch(event.request);
    if (response.ok && !files.has(path)) {
      const copy = response.clone();
      // The reader waits for neither; there may be no room, or the answer may not be kept.
      event.waitUntil(caches.open(VISITED).then((cache) => cache.put(visited(path), copy)).catch(() => undefined));
    }
    return response.status < 500 ? response : await kept(path) ?? response;
  } catch (error) {
    return await kept(path) ?? Promise.reject(error);
  }
}
