import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An installed Chromium with one page, driven by its DevTools protocol. */

/**
 * Starts it.
 *
 * @returns {Promise<{open: (url: string) => Promise<void>, run: (script: string) => Promise<any>, close: () => Promise<void>}>}
 */
export async function startChromium() {
  const profile = await mkdtemp(join(tmpdir(), 'glossdeck-'));
  const program = spawn(process.env.CHROMIUM ?? 'chromium',
    ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank']);
  const server = (await addressOf(program)).replace('ws:', 'http:').replace(/\/devtools.*/, '');
  const pages = await (await fetch(`${server}/json/list`)).json();
  const send = await connect(pages.find(({ type }) => type === 'page').webSocketDebuggerUrl);
  return {
    open: async (url) => void await send('Page.navigate', { url }),
    async run(expression) {
      const { result, exceptionDetails } =
        await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails !== undefined) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
    },
    async close() {
      const ended = new Promise((resolve) => program.once('exit', resolve));
      program.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Where it listens, which it writes to its standard error. */
function addressOf(program) {
  return new Promise((resolve, reject) => {
    let written = '';
    program.on('error', reject);
    program.stderr.on('data', (part) => {
      written += part;
      const found = written.match(/ws:\/\/\S+/);
      if (found !== null) {
        resolve(found[0]);
      }
    });
  });
}

/** @returns what sends a command and waits for its result */
async function connect(address) {
  const socket = new WebSocket(address);
  const waiting = new Map();
  socket.onmessage = ({ data }) => {
    const { id, result, error } = JSON.parse(data);
    waiting.get(id)?.(result ?? Promise.reject(new Error(error?.message)));
    waiting.delete(id);
  };
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  let last = 0;
  return (method, params) => new Promise((resolve) => {
    waiting.set(++last, resolve);
    socket.send(JSON.stringify({ id: last, method, params }));
  });
}
