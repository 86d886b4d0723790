import { type EChartsCoreOption, use } from 'echarts/core';
import { BarChart } from 'echarts/charts';
import type { Drawing } from './chart-element';
import type { BarFigures, Paint } from './figures';
import { start, tooltip } from './library';

use([BarChart]);

const FONT = 'Inter Variable, system-ui, sans-serif';
const NARROW = 520;

function options(figures: BarFigures, paint: Paint, width: number, animated: boolean): EChartsCoreOption {
  const separator = width < NARROW ? '\n' : ' · ';
  return {
    animation: animated,
    animationDuration: 400,
    textStyle: { fontFamily: FONT },
    tooltip: { ...tooltip(paint), axisPointer: { type: 'none' } },
    grid: { left: 4, right: 4, top: 8, bottom: width < NARROW ? 44 : 28 },
    xAxis: {
      type: 'category',
      data: figures.periods.map((period) => period.name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: paint('--ink-3'),
        fontSize: 13,
        lineHeight: 17,
        interval: 0,
        formatter: (name: string, index: number) => {
          const { sum } = figures.periods[index];
          return sum === null ? name : `${name}${separator}${sum}`;
        },
      },
    },
    yAxis: { type: 'value', show: false },
    series: figures.series.map((series) => ({
      type: 'bar',
      stack: 'all',
      name: series.name,
      color: paint(series.colour),
      barMaxWidth: 74,
      barCategoryGap: '30%',
      emphasis: { disabled: true },
      itemStyle: { borderRadius: 5, borderColor: paint('--card'), borderWidth: 1 },
      data: series.values,
    })),
  };
}

export const bars: Drawing<BarFigures> = { start, options };
