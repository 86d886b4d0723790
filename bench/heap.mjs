// Opens a page in many browsers at once and asks the server's JVM what they hold.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { evaluate, openPage, settle, signIn, withBrowser } from './browser.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { email: { type: 'string' }, password: { type: 'string' }, face: { type: 'string' } },
});
const [pid, url, pages = '20'] = positionals;

await withBrowser(async (browser) => {
  // What the first visit loads for all later ones is not counted.
  for (let warm = 0; warm < 3; warm++) await visit(browser);
  const before = liveBytes();
  const figures = [];
  for (let count = 1; count <= Number(pages); count++) {
    await visit(browser);
    if (count * 2 === Number(pages) || count === Number(pages)) {
      figures.push({ count, bytes: (liveBytes() - before) / count });
    }
  }
  console.log(url + (options.face ? ` as ${options.face}` : ` as ${options.email}`));
  figures.forEach(({ count, bytes }) => console.log(`  ${count} open: ${(bytes / 1000).toFixed(0)} KB of live heap each`));
});

async function visit(browser) {
  const page = await openPage(browser);
  await signIn(page, url, options);
  if (options.face) await handOver(page);
  await page.send('Page.navigate', { url });
  await settle(page);
  const path = await evaluate(page, 'location.pathname');
  if (path !== new URL(url).pathname) throw new Error(`${url} led to ${path}`);
}

async function handOver(page) {
  await page.send('Page.navigate', { url: new URL('/hand-over', url).href });
  await settle(page);
  const name = JSON.stringify(options.face);
  await evaluate(page, `[...document.querySelectorAll('vaadin-button, button')].find((one) => one.textContent.includes(${name}) || one.getAttribute('aria-label')?.includes(${name})).click()`);
  await settle(page);
}

/** Of all objects that a full collection leaves. */
function liveBytes() {
  const histogram = execFileSync('jcmd', [pid, 'GC.class_histogram'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return Number(/^Total\s+\d+\s+(\d+)/m.exec(histogram)[1]);
}
