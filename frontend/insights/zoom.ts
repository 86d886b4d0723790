/** A picture to look at closely: + - 0 on the keyboard, the wheel with Ctrl, or two fingers; else it scrolls. */
class Zoom extends HTMLElement {
  private static readonly LEAST = 0.08;
  private static readonly MOST = 3;
  private static readonly STEP = 1.3;

  private scale = 1;
  private apart = 0;
  private opened = false;
  private readonly fingers = new Map<number, PointerEvent>();

  /** Makes the picture so many times as large, around the middle of what is seen. */
  zoom(factor: number) {
    this.setScale(this.scale * factor);
  }

  /** Shows all of it. */
  fit() {
    const picture = this.picture();
    if (picture) {
      const { width, height } = picture.viewBox.baseVal;
      this.setScale(Math.min(this.clientWidth / width, this.clientHeight / height, 1));
    }
  }

  connectedCallback() {
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('wheel', this.onWheel, { passive: false });
    this.addEventListener('pointerdown', this.onFinger);
    this.addEventListener('pointermove', this.onFinger);
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
      this.addEventListener(end, this.onFingerGone);
    }
    new MutationObserver(() => this.drawn()).observe(this, { childList: true });
    this.drawn();
  }

  /** A new picture keeps the size of the one before; the first one opens at the farthest that was answered. */
  private drawn() {
    this.setScale(this.scale);
    const box = [...this.querySelectorAll('.map-box:not(.new)')].at(-1);
    if (this.opened || !this.picture()) return;
    this.opened = true;
    if (box) {
      const here = this.getBoundingClientRect();
      const there = box.getBoundingClientRect();
      this.scrollTo(
        there.x - here.x - (this.clientWidth - there.width) / 2,
        there.y - here.y - (this.clientHeight - there.height) / 2,
      );
    }
  }

  private picture() {
    return this.querySelector('svg');
  }

  private setScale(wanted: number) {
    const picture = this.picture();
    if (!picture) return;
    const before = this.scale;
    this.scale = Math.min(Zoom.MOST, Math.max(Zoom.LEAST, wanted));
    const x = (this.scrollLeft + this.clientWidth / 2) / before;
    const y = (this.scrollTop + this.clientHeight / 2) / before;
    const { width, height } = picture.viewBox.baseVal;
    picture.setAttribute('width', String(width * this.scale));
    picture.setAttribute('height', String(height * this.scale));
    if (before !== this.scale) {
      this.scrollTo(x * this.scale - this.clientWidth / 2, y * this.scale - this.clientHeight / 2);
    }
  }

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === '+' || event.key === '=') this.zoom(Zoom.STEP);
    else if (event.key === '-') this.zoom(1 / Zoom.STEP);
    else if (event.key === '0') this.fit();
    else return;
    event.preventDefault();
  };

  /** Two fingers on a touchpad arrive as a wheel with Ctrl. */
  private readonly onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.zoom(Math.exp(-event.deltaY / 200));
  };

  private readonly onFinger = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return;
    if (event.type === 'pointerdown' || this.fingers.has(event.pointerId)) {
      this.fingers.set(event.pointerId, event);
    }
    const [one, other] = [...this.fingers.values()];
    if (!one || !other) return;
    const apart = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    if (this.apart > 0) this.zoom(apart / this.apart);
    this.apart = apart;
  };

  private readonly onFingerGone = (event: PointerEvent) => {
    this.fingers.delete(event.pointerId);
    this.apart = 0;
  };
}

customElements.define('laurel-zoom', Zoom);
