/** Reads tokens as colours that can be painted: light-dark() is resolved by the element itself. */
export function resolve(element: Element, tokens: string[]): Map<string, string> {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const colours = new Map<string, string>();
  for (const token of tokens) {
    probe.style.color = `var(${token})`;
    colours.set(token, getComputedStyle(probe).color);
  }
  probe.remove();
  return colours;
}

/** Calls back when the page turns light or dark, by the system or by choice. */
export function onSchemeChange(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const choice = new MutationObserver(changed);
  dark.addEventListener('change', changed);
  choice.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'theme'] });
  return () => {
    dark.removeEventListener('change', changed);
    choice.disconnect();
  };
}
