import { isHashed, keyOf, pathOf } from './paths.js';

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

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(fill()));
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(clear()));
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  const path = request.method === 'GET' ? pathOf(request.url, scope) : null;
  if (path !== null && request.headers.get('range') === null) {
    event.respondWith(isHashed(path) ? keptFirst(path, request) : networkFirst(path, request));
  }
});

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
  const response = hash === undefined ? undefined
    : await (await caches.open(KEPT)).match(keyOf(path, hash, scope));
  return response ?? (await caches.open(VISITED)).match(scope + encodeURI(path));
}

/**
 * @param {string} path
 * @param {Request} request
 */
async function keptFirst(path, request) {
  return await kept(path) ?? networkFirst(path, request);
}

/**
 * @param {string} path
 * @param {Request} request
 */
async function networkFirst(path, request) {
  try {
    const response = await fetch(request);
    if (response.ok && !files.has(path)) {
      await (await caches.open(VISITED)).put(scope + encodeURI(path), response.clone());
    }
    return response;
  } catch (error) {
    return await kept(path) ?? Promise.reject(error);
  }
}
