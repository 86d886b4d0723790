/** Ends after its seconds, counted only while nobody hovers over it or has the focus in it. */
class Toast extends HTMLElement {
  seconds = 8;
  private timer?: number;

  private readonly undoByKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return;
    const target = event.composedPath()[0];
    if (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))) return;
    const undo = this.querySelector<HTMLButtonElement>('.toast-undo');
    if (undo) {
      event.preventDefault();
      undo.click();
    }
  };

  private readonly start = () => {
    this.stop();
    this.timer = window.setTimeout(
      () => this.dispatchEvent(new CustomEvent('toast-ended')),
      this.seconds * 1000,
    );
  };

  private readonly stop = () => window.clearTimeout(this.timer);

  connectedCallback() {
    this.addEventListener('pointerenter', this.stop);
    this.addEventListener('pointerleave', this.start);
    this.addEventListener('focusin', this.stop);
    this.addEventListener('focusout', this.start);
    document.addEventListener('keydown', this.undoByKey);
    this.start();
  }

  disconnectedCallback() {
    this.stop();
    document.removeEventListener('keydown', this.undoByKey);
  }
}

customElements.define('laurel-toast', Toast);
