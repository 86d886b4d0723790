// Loads pages in Chromium with an empty cache and adds up what came over the network: as it came,
// and as Brotli, which a browser gets of everything when a proxy compresses what Laurel does not.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';

const { values: options, positionals: urls } = parseArgs({
  allowPositionals: true,
  options: { email: { type: 'string' }, password: { type: 'string' }, list: { type: 'boolean' } },
});
const QUIET_MS = 1500;
const PATIENCE_MS = 60_000;

const profile = mkdtempSync(join(tmpdir(), 'laurel-page-weight-'));
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
  const browser = await connect(await debuggerAddress());
  for (const url of urls) {
    await weigh(browser, url);
  }
} finally {
  const ended = new Promise((resolve) => chromium.once('exit', resolve));
  chromium.kill();
  await ended;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

function debuggerAddress() {
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
async function openPage(browser) {
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
async function settle(page) {
  const began = Date.now();
  page.changed = began;
  while (Date.now() - began < PATIENCE_MS) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const busy = [...page.requests.values()].some((request) => request.running && !request.stream);
    if (!busy && Date.now() - page.changed > QUIET_MS) return;
  }
  throw new Error('The page does not come to rest');
}

async function evaluate(page, expression) {
  const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function signIn(page, url) {
  await page.send('Page.navigate', { url: new URL('/sign-in', url).href });
  await settle(page);
  const fill = ([selector, text]) =>
    `{ const field = document.querySelector('${selector}');
       field.value = ${JSON.stringify(text)};
       field.dispatchEvent(new Event('change', { bubbles: true })); }`;
  await evaluate(
    page,
    [['vaadin-email-field', options.email], ['vaadin-password-field', options.password]].map(fill).join('') +
      `document.querySelector('vaadin-button[theme~="primary"]').click();`,
  );
  await settle(page);
  if (new URL(await evaluate(page, 'location.href')).pathname.startsWith('/sign-in')) {
    throw new Error(`${options.email} could not sign in`);
  }
}

async function weigh(browser, url) {
  const page = await openPage(browser);
  if (options.email) {
    await signIn(page, url);
    await page.send('Page.navigate', { url: 'about:blank' });
    await settle(page);
  }
  await page.send('Network.clearBrowserCache');
  page.requests.clear();
  await page.send('Page.navigate', { url });
  await settle(page);

  const fetched = [...page.requests.entries()].filter(([, { url }]) => url.startsWith('http'));
  const hosts = new Set(fetched.map(([, request]) => new URL(request.url).host));
  hosts.delete(new URL(url).host);
  const rows = [];
  for (const [id, request] of fetched) {
    rows.push({ ...request, brotli: await brotliBytes(page, id, request) });
  }
  const sum = (of) => rows.reduce((total, row) => total + of(row), 0);
  console.log(`${url}`);
  if (options.list) {
    rows.sort((one, other) => other.brotli - one.brotli);
    rows.forEach((row) => console.log(`  ${kb(row.brotli)}  ${row.encoding ?? 'plain'}  ${row.url}`));
  }
  console.log(`  ${kb(sum((row) => row.brotli))} Brotli, ${kb(sum((row) => row.bytes))} on the wire, ${rows.length} requests`);
  console.log(`  other hosts: ${[...hosts].join(', ') || 'none'}`);
  await page.close();
}

async function brotliBytes(page, requestId, request) {
  if (request.encoding === 'br' || request.bytes === 0) return request.bytes;
  try {
    const { body, base64Encoded } = await page.send('Network.getResponseBody', { requestId });
    const bytes = Buffer.from(body, base64Encoded ? 'base64' : 'utf8');
    // What does not shrink, such as a typeface, is sent as it is
    return Math.min(bytes.length, brotliCompressSync(bytes).length);
  } catch {
    return request.bytes;
  }
}

function kb(bytes) {
  return `${(bytes / 1000).toFixed(1)} KB`.padStart(9);
}
