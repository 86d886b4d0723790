import { init, use } from 'echarts/core';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';

use([GridComponent, TooltipComponent, SVGRenderer]);

/** Starts a chart as SVG: sharp on every screen and on paper. */
export function start(element: HTMLElement) {
  return init(element, undefined, { renderer: 'svg' });
}

/** What all tooltips have in common. */
export function tooltip(paint: (token: string) => string) {
  return {
    trigger: 'axis',
    confine: true,
    transitionDuration: 0,
    backgroundColor: paint('--card'),
    borderColor: paint('--line'),
    textStyle: { color: paint('--ink'), fontFamily: 'inherit', fontSize: 13 },
  };
}
