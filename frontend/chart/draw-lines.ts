import { type EChartsCoreOption, use } from 'echarts/core';
import { LineChart } from 'echarts/charts';
import { MarkAreaComponent } from 'echarts/components';
import type { Drawing } from './chart-element';
import type { LineFigures, Paint } from './figures';
import { start, tooltip } from './library';
import { timeAxis } from './time-axis';

use([LineChart, MarkAreaComponent]);

type Series = LineFigures['series'][number];

const NARROW = 520;
const FONT = 'Inter Variable, system-ui, sans-serif';

/** Ends of bands and of the scale: where a line across helps to read a value. */
function marks(figures: LineFigures): number[] {
  const values = figures.bands.flatMap((band) => [band.from, band.to]);
  return [...new Set([figures.min, ...values.filter((v) => v > figures.min), figures.max])].sort((a, b) => a - b);
}

function lastValue(points: Series['points']): number {
  return points.reduce((last, point, index) => (point.value === null ? last : index), -1);
}

/** Moves end labels apart that would overlap; answers how far each is moved, in pixels. */
function spread(ends: { index: number; value: number }[], pixels: number): Map<number, number> {
  const GAP = 18;
  const moved = new Map<number, number>();
  let below = -Infinity;
  for (const end of [...ends].sort((a, b) => a.value - b.value)) {
    const wanted = end.value * pixels;
    const placed = Math.max(wanted, below + GAP);
    moved.set(end.index, wanted - placed);
    below = placed;
  }
  return moved;
}

function bandColour(tone: string, paint: Paint): string {
  return tone === 'good' ? paint('--leaf-50') : tone === 'warm' ? paint('--sun-100') : 'transparent';
}

/** The bands' colours lie below the lines, their names above them, where a line cannot cross them out. */
function areas(figures: LineFigures, paint: Paint, part: 'colour' | 'name'): object {
  const named = part === 'name';
  return {
    type: 'line',
    data: [],
    silent: true,
    z: named ? 5 : 0,
    markArea: {
      silent: true,
      animation: false,
      data: figures.bands.map((band) => [
        {
          name: band.name,
          yAxis: Math.max(band.from, figures.min),
          itemStyle: {
            color: named ? 'transparent' : bandColour(band.tone, paint),
            opacity: band.tone === 'warm' ? 0.55 : 1,
          },
          label: {
            show: named,
            position: 'insideTopLeft',
            color: paint('--ink-2'),
            fontSize: 12,
            textBorderColor: paint('--card'),
            textBorderWidth: 4,
          },
        },
        { yAxis: band.to },
      ]),
    },
  };
}

/** A line, with what it came to written behind its end, moved up or down by the pixels. */
function line(series: Series, moved: number, narrow: boolean, paint: Paint): object {
  const last = lastValue(series.points);
  return {
    type: 'line',
    name: series.name,
    color: paint(series.colour),
    lineStyle: { width: 3, cap: 'round', join: 'round' },
    symbol: 'circle',
    symbolSize: 10,
    showAllSymbol: true,
    emphasis: { disabled: true },
    connectNulls: true,
    data: series.points.map((point, at) => ({
      value: [Date.parse(point.day), point.value],
      symbolSize: at === last ? 10 : besideGap(series.points, at) ? 7 : 0,
      label: {
        show: at === last,
        position: 'right',
        distance: 8,
        offset: [0, moved],
        formatter: narrow ? `${point.value}` : `${series.name} ${point.value}`,
        color: paint(series.colour),
        fontSize: 14,
        fontWeight: 650,
      },
    })),
  };
}

function options(figures: LineFigures, paint: Paint, width: number, animated: boolean): EChartsCoreOption {
  const narrow = width < NARROW;
  const axis = timeAxis(figures, width);
  const ends = figures.series
    .map((series, index) => ({ index, at: lastValue(series.points), series }))
    .filter((end) => end.at >= 0)
    .map(({ index, at, series }) => ({ index, value: series.points[at].value ?? 0 }));
  const pixels = 230 / (figures.max - figures.min);
  const moved = spread(ends, pixels);
  const longest = Math.max(0, ...figures.series.map((series) => series.name.length));
  return {
    animation: animated,
    animationDuration: 500,
    textStyle: { fontFamily: FONT },
    tooltip: {
      ...tooltip(paint),
      valueFormatter: (value: number | null) => value ?? '–',
    },
    grid: { left: 34, right: narrow ? 44 : Math.min(190, 44 + longest * 8.2), top: 14, bottom: 30 },
    xAxis: {
      type: 'value',
      min: axis.first,
      max: axis.last,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: false },
      axisPointer: {
        lineStyle: { color: paint('--ink-3') },
        label: { show: false, formatter: ({ value }: { value: number }) => axis.full(value) },
      },
      axisLabel: {
        color: paint('--ink-3'),
        customValues: axis.at,
        formatter: axis.label,
      },
    },
    yAxis: {
      type: 'value',
      min: figures.min,
      max: figures.max,
      axisLine: { show: false },
      axisLabel: { color: paint('--ink-3'), customValues: marks(figures) },
      axisTick: { show: false, customValues: marks(figures) },
      splitLine: { lineStyle: { color: paint('--line') } },
    },
    series: [
      areas(figures, paint, 'colour'),
      ...figures.series.map((series, index) => line(series, moved.get(index) ?? 0, narrow, paint)),
      areas(figures, paint, 'name'),
    ],
  };
}

/** Where the line passes over days without a value, dots show which days have one. */
function besideGap(points: { value: number | null }[], at: number): boolean {
  return points[at - 1]?.value === null || points[at + 1]?.value === null;
}

export const lines: Drawing<LineFigures> = { start, options };
