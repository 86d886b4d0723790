/** A lesson by keyboard: 1 to 8 choose an answer, Enter goes on. */
class Lesson extends HTMLElement {
  private readonly onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const target = event.composedPath()[0];
    if (target instanceof HTMLElement && target.isContentEditable) return;
    if (event.composedPath().some((on) => on instanceof HTMLElement && on.matches('vaadin-dialog, vaadin-dialog-overlay'))) return;
    if (event.key === 'Enter') {
      this.goOn(event, target);
    } else if (/^[1-8]$/.test(event.key) && !event.repeat) {
      this.press(event.key, event);
    }
  };

  /** Enter on something that has the focus is that thing's own; held down, it would run through the lesson. */
  private goOn(event: KeyboardEvent, target: EventTarget) {
    if (event.repeat) {
      event.preventDefault();
    } else if (!(target instanceof HTMLElement && target.closest('a, button, vaadin-button, [role="button"]'))) {
      this.press('Enter', event);
    }
  }

  private press(key: string, event: KeyboardEvent) {
    const button = this.querySelector<HTMLElement>(`[data-key="${key}"]:not([disabled]):not([hidden])`);
    if (button) {
      event.preventDefault();
      button.click();
    }
  }

  connectedCallback() {
    document.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.onKey);
  }
}

customElements.define('laurel-lesson', Lesson);
