const LAST_MINUTE = 60_000;
const A_SECOND = 1_000;

/** Shows the time that is left, by the clock of this page; tells the server when there is none. */
class Countdown extends HTMLElement {
  private end = Infinity;
  private timer = 0;
  private told = false;

  /** Milliseconds from now on, as the server knows them. */
  set left(ms: number) {
    this.end = performance.now() + ms;
    this.told = false;
    this.tick();
  }

  private readonly tick = () => {
    clearTimeout(this.timer);
    if (this.end === Infinity || !this.isConnected) return;
    const left = Math.max(0, this.end - performance.now());
    const seconds = Math.ceil(left / A_SECOND);
    this.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    this.classList.toggle('soon', left < LAST_MINUTE);
    if (left > 0) {
      this.timer = window.setTimeout(this.tick, left % A_SECOND || A_SECOND);
    } else if (!this.told) {
      this.told = true;
      // a little later, so that it is over on the server, too
      this.timer = window.setTimeout(() => this.dispatchEvent(new CustomEvent('time-over')), 400);
    }
  };

  connectedCallback() {
    this.tick();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }
}

customElements.define('laurel-countdown', Countdown);
