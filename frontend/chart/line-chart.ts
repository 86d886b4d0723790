import { ChartElement } from './chart-element';
import type { LineFigures } from './figures';

class LineChart extends ChartElement<LineFigures> {
  protected async load() {
    return (await import('./draw-lines')).lines;
  }
}

customElements.define('laurel-line-chart', LineChart);
