import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { onSchemeChange, resolve } from './colours';
import type { Paint } from './figures';

const FRAME_TOKENS = [
  '--ink',
  '--ink-2',
  '--ink-3',
  '--line',
  '--card',
  '--leaf-50',
  '--sun-100',
];

/** The library's part that is loaded only where a chart is shown. */
export interface Drawing<F> {
  start(element: HTMLElement): EChartsType;
  options(figures: F, paint: Paint, width: number, animated: boolean): EChartsCoreOption;
}

/** A chart that is drawn when figures arrive, and again when its size or the colours change. */
export abstract class ChartElement<F extends { series: { colour: string }[] }> extends HTMLElement {
  private shown?: F;
  private chart?: EChartsType;
  private drawing?: Drawing<F>;
  private width = 0;
  private stopListening?: () => void;
  private readonly size = new ResizeObserver(() => this.resized());

  protected abstract load(): Promise<Drawing<F>>;

  set figures(figures: F) {
    this.shown = figures;
    this.draw();
  }

  async connectedCallback() {
    this.takeEarlyFigures();
    this.stopListening = onSchemeChange(() => this.draw());
    this.drawing ??= await this.load();
    if (this.isConnected) {
      this.size.observe(this);
      this.draw();
    }
  }

  disconnectedCallback() {
    this.size.disconnect();
    this.stopListening?.();
    this.chart?.dispose();
    this.chart = undefined;
  }

  /** Figures that were set before this class was loaded hide the setter until they are set again. */
  private takeEarlyFigures() {
    const early = Object.getOwnPropertyDescriptor(this, 'figures');
    if (early) {
      delete (this as { figures?: F }).figures;
      this.figures = early.value;
    }
  }

  private resized() {
    if (this.clientWidth > 0 && this.clientWidth !== this.width) {
      this.chart?.resize();
      this.draw();
    }
  }

  private draw() {
    if (!this.shown || !this.drawing || !this.isConnected || this.clientWidth === 0) return;
    const first = !this.chart;
    this.chart ??= this.drawing.start(this);
    this.width = this.clientWidth;
    const tokens = [...FRAME_TOKENS, ...this.shown.series.map((series) => series.colour)];
    const colours = resolve(this, tokens);
    const animated = first && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.chart.setOption(
      this.drawing.options(this.shown, (token) => colours.get(token) ?? 'currentColor', this.width, animated),
      { notMerge: true },
    );
  }
}
