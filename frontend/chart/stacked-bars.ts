import { ChartElement } from './chart-element';
import type { BarFigures } from './figures';

class StackedBars extends ChartElement<BarFigures> {
  protected async load() {
    return (await import('./draw-bars')).bars;
  }
}

customElements.define('laurel-stacked-bars', StackedBars);
