import assert from 'node:assert/strict';
import { test } from 'node:test';

const SCOPE = 'https://example.org/';
const listeners = new Map();
const stores = new Map();
/** What the server answers, by path; it is down without. */
let server = null;

class Store extends Map {
  async put(key, response) {
    if (response.headers.get('vary') === '*') {
      throw new TypeError('Vary: *');
    }
    this.set(key, response);
  }
  async match(key) {
    const kept = this.get(key);
    const copy = kept?.clone();
    return copy && kept.redirected ? asRedirected(copy) : copy;
  }
  async keys() {
    return [...super.keys()].map((url) => ({ url }));
  }
}

const asRedirected = (response) => Object.defineProperty(response, 'redirected', { value: true });

Object.assign(globalThis, {
  self: {
    glossdeckFiles: { 'index.html': '1', 'cards/a.html': '2', 'media/a.wav': '3', 'assets/a.12345678.js': '4' },
    registration: { scope: SCOPE },
    addEventListener: (name, listener) => listeners.set(name, listener),
  },
  caches: {
    open: async (name) => stores.get(name) ?? stores.set(name, new Store()).get(name),
    delete: async (name) => stores.delete(name),
  },
  fetch: async ({ url }) => {
    if (server === null) {
      throw new TypeError('no network');
    }
    return server(new URL(url).pathname.slice(1));
  },
});
await import('#web/offline/sw.js');

/** What the worker answers; undefined if it leaves the request to the browser. */
async function get(path, headers = {}) {
  let answer;
  const waits = [];
  const request = new Request(SCOPE + path, { headers });
  listeners.get('fetch')({
    request,
    respondWith: (response) => (answer = response),
    waitUntil: (work) => waits.push(work),
  });
  const response = await answer;
  await Promise.all(waits);
  return response;
}

const text = async (path) => (await get(path))?.text();
const lifecycle = async (name) => {
  let work;
  listeners.get(name)({ waitUntil: (promise) => (work = promise) });
  await work;
};

/** A host that takes the endings from addresses. */
const host = (path) => (path.endsWith('.html') ? asRedirected(new Response(path)) : new Response(path));

test('shows what is kept where a host takes the endings from addresses', async () => {
  server = host;
  await lifecycle('install');
  await lifecycle('activate');
  server = null;
  assert.equal(await text('cards/a.html'), 'cards/a.html');
  assert.equal((await get('cards/a.html')).redirected, false);
  assert.equal(await text('cards/a'), 'cards/a.html');
});

test('keeps what is visited, under either name, until the next edition', async () => {
  server = host;
  await get('cards/b');
  server = null;
  assert.equal(await text('cards/b.html'), 'cards/b');
  await lifecycle('activate');
  await assert.rejects(get('cards/b.html'));
  assert.equal(await text('cards/a.html'), 'cards/a.html');
});

test('shows a page that cannot be kept', async () => {
  server = () => new Response('whole', { headers: { vary: '*' } });
  assert.equal(await text('cards/c.html'), 'whole');
});

test('shows what is kept while the server is ill', async () => {
  server = () => new Response('ill', { status: 503 });
  assert.equal(await text('cards/a.html'), 'cards/a.html');
  assert.equal((await get('cards/none.html')).status, 503);
});

test('gives players the part that they ask for', async () => {
  server = null;
  const part = await get('media/a.wav', { range: 'bytes=6-8' });
  assert.deepEqual([part.status, part.headers.get('Content-Range'), await part.text()], [206, 'bytes 6-8/11', 'a.w']);
  const rest = await get('media/a.wav', { range: 'bytes=6-' });
  assert.deepEqual([rest.headers.get('Content-Range'), await rest.text()], ['bytes 6-10/11', 'a.wav']);
  assert.equal((await get('media/a.wav', { range: 'bytes=11-' })).status, 416);
  assert.equal(await get('media/other.wav', { range: 'bytes=0-' }), undefined);
});

test('leaves other sites on the host alone', async () => {
  assert.equal(await get('shop/index.html'), undefined);
});
