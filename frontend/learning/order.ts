/** Things to put in order. Rows are dragged or moved with the arrow keys; the server decides and shows every move. */
class Order extends HTMLElement {
  private drag: { row: HTMLElement; startY: number; to: number } | undefined;

  private rows() {
    return [...this.querySelectorAll<HTMLElement>('.order-row')];
  }

  private move(from: number, to: number) {
    if (from !== to && to >= 0 && to < this.rows().length) {
      this.dispatchEvent(new CustomEvent('laurel-move', { detail: { from, to } }));
    }
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('.order-row');
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (row && by !== 0 && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const from = this.rows().indexOf(row);
      this.move(from, from + by);
    }
  };

  private readonly onDown = (event: PointerEvent) => {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('.order-row:not(.settled)');
    const grip = event.pointerType === 'mouse' || target.closest('.order-grip');
    if (row && grip && event.button === 0 && !target.closest('button')) {
      event.preventDefault();
      row.setPointerCapture(event.pointerId);
      row.classList.add('dragged');
      this.drag = { row, startY: event.clientY, to: this.rows().indexOf(row) };
    }
  };

  /** The dragged row follows the pointer, and the rows that it passes make room. */
  private readonly onMove = (event: PointerEvent) => {
    if (!this.drag) return;
    const { row, startY } = this.drag;
    const rows = this.rows();
    const from = rows.indexOf(row);
    const by = event.clientY - startY;
    const middle = row.offsetTop + row.offsetHeight / 2 + by;
    const to = rows.filter((other) => other !== row && other.offsetTop + other.offsetHeight / 2 < middle).length;
    this.drag.to = to;
    rows.forEach((other, at) => {
      const step = at > from && at <= to ? -1 : at < from && at >= to ? 1 : 0;
      other.style.translate = other === row ? `0 ${by}px` : step === 0 ? '' : `0 ${step * (row.offsetHeight + 10)}px`;
    });
  };

  private readonly onUp = (event: PointerEvent) => {
    if (!this.drag) return;
    const { row, to } = this.drag;
    this.drag = undefined;
    const rows = this.rows();
    rows.forEach((other) => (other.style.translate = ''));
    row.classList.remove('dragged');
    if (event.type === 'pointerup') this.move(rows.indexOf(row), to);
  };

  connectedCallback() {
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('pointerdown', this.onDown);
    this.addEventListener('pointermove', this.onMove);
    this.addEventListener('pointerup', this.onUp);
    this.addEventListener('pointercancel', this.onUp);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.onKey);
    this.removeEventListener('pointerdown', this.onDown);
    this.removeEventListener('pointermove', this.onMove);
    this.removeEventListener('pointerup', this.onUp);
    this.removeEventListener('pointercancel', this.onUp);
  }
}

customElements.define('laurel-order', Order);
