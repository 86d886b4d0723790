// Chromium, driven by its own protocol: pages in profiles of their own, for the measurements beside.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const QUIET_MS = 1500;
const PATIENCE_MS = 60_000;

/** Starts Chromium (named by CHROMIUM), hands the connection to the work, and ends it afterwards. */
export async function withBrowser(work) {
  const profile = mkdtempSync(join(tmpdir(), 'laurel-bench-'));
  const chromium = spawn(
    process.env.CHROMIUM,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  try {
    await work(await connect(await debuggerAddress(chromium)));
  } finally {
    const ended = new Promise((resolve) => chromium.once('exit', resolve));
    chromium.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function debuggerAddress(chromium) {
  return new Promise((resolve, reject) => {
    let said = '';
    chromium.stderr.on('data', (data) => {
      said += data;
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    chromium.once('exit', () => reject(new Error(`Chromium ended:\n${said}`)));
  });
}

async function connect(address) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const waiting = new Map();
  const listeners = new Set();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.id) {
      const { resolve, reject } = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) reject(new Error(message.error.message));
      else resolve(message.result);
    } else {
      listeners.forEach((listener) => listener(message));
    }
  };
  return {
    listeners,
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params, sessionId }));
      }),
  };
}

/** A page in a profile of its own: no cache, no cookies, nobody signed in. */
export async function openPage(browser) {
  const { browserContextId } = await browser.send('Target.createBrowserContext');
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const page = {
    requests: new Map(),
    changed: Date.now(),
    send: (method, params) => browser.send(method, params, sessionId),
    close: () => {
      browser.listeners.delete(listener);
      return browser.send('Target.disposeBrowserContext', { browserContextId });
    },
  };
  const listener = (message) => message.sessionId === sessionId && note(page, message);
  browser.listeners.add(listener);
  await page.send('Page.enable');
  await page.send('Network.enable');
  return page;
}

function note(page, { method, params }) {
  const request = page.requests.get(params.requestId);
  if (method === 'Network.requestWillBeSent') {
    // What the page before was waiting for ends with it, and is not always told of
    if (params.type === 'Document') page.requests.forEach((earlier) => (earlier.running = false));
    page.requests.set(params.requestId, { url: params.request.url, bytes: 0, running: true });
  } else if (!request) {
    return;
  } else if (method === 'Network.responseReceived') {
    request.encoding = params.response.headers['content-encoding'] ?? params.response.headers['Content-Encoding'];
    request.cached = params.response.fromDiskCache || params.response.fromPrefetchCache;
    // A stream that stays open, such as the one for pushes, is no part of the page
    request.stream = params.response.mimeType === 'text/event-stream';
  } else if (method === 'Network.loadingFinished') {
    request.bytes = params.encodedDataLength;
    request.running = false;
  } else if (method === 'Network.loadingFailed') {
    request.running = false;
  }
  page.changed = Date.now();
}

/** Until nothing has been on its way for a while. */
export async function settle(page) {
  const began = Date.now();
  page.changed = began;
  while (Date.now() - began < PATIENCE_MS) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const busy = [...page.requests.values()].some((request) => request.running && !request.stream);
    if (!busy && Date.now() - page.changed > QUIET_MS) return;
  }
  const waited = [...page.requests.values()].filter((request) => request.running).map((request) => request.url);
  throw new Error(`The page does not come to rest: ${waited.join(', ')}`);
}

export async function evaluate(page, expression) {
  const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Signs the adult in and waits for the first page. */
export async function signIn(page, url, { email, password }) {
  await page.send('Page.navigate', { url: new URL('/sign-in', url).href });
  await settle(page);
  const fill = ([selector, text]) =>
    `{ const field = document.querySelector('${selector}');
       field.value = ${JSON.stringify(text)};
       field.dispatchEvent(new Event('change', { bubbles: true })); }`;
  await evaluate(
    page,
    [['vaadin-email-field', email], ['vaadin-password-field', password]].map(fill).join('') +
      `document.querySelector('vaadin-button[theme~="primary"]').click();`,
  );
  await settle(page);
  if (new URL(await evaluate(page, 'location.href')).pathname.startsWith('/sign-in')) {
    throw new Error(`${email} could not sign in`);
  }
}
