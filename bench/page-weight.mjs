// Loads pages in Chromium with an empty cache and adds up what came over the network: as it came,
// and as Brotli, which a browser gets of everything when a proxy compresses what Laurel does not.
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { openPage, settle, signIn, withBrowser } from './browser.mjs';

const { values: options, positionals: urls } = parseArgs({
  allowPositionals: true,
  options: { email: { type: 'string' }, password: { type: 'string' }, list: { type: 'boolean' } },
});

await withBrowser(async (browser) => {
  for (const url of urls) {
    await weigh(browser, url);
  }
});

async function weigh(browser, url) {
  const page = await openPage(browser);
  if (options.email) {
    await signIn(page, url, options);
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
