import type { LineFigures } from './figures';

const DAY = 24 * 60 * 60 * 1000;
const LABEL_WIDTH = 62;

/** Where the time axis has labels, and what they say: months for long spans, days for short ones. */
export function timeAxis(figures: LineFigures, width: number) {
  const times = figures.series.flatMap((series) => series.points.map((point) => Date.parse(point.day)));
  const first = times.length > 0 ? Math.min(...times) : 0;
  const last = times.length > 0 ? Math.max(...times, first + DAY) : DAY;
  const room = Math.max(2, Math.floor((width - 80) / LABEL_WIDTH));
  const days = (last - first) / DAY;
  const long = days > 62;
  const format = new Intl.DateTimeFormat(figures.locale, {
    month: 'short',
    day: long ? undefined : 'numeric',
    timeZone: 'UTC',
  });
  const full = new Intl.DateTimeFormat(figures.locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    first,
    last,
    at: times.length === 0 ? [] : thin(long ? months(first, last) : evenly(first, days), room),
    label: (time: number) => format.format(time),
    full: (time: number) => full.format(time),
  };
}

/** The first day of each month, and the beginning when the next month is far enough away. */
function months(first: number, last: number): number[] {
  const starts: number[] = [];
  const day = new Date(first);
  for (let month = 1; ; month++) {
    const start = Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + month, 1);
    if (start > last) break;
    starts.push(start);
  }
  return starts.length > 0 && starts[0] - first < 18 * DAY ? starts : [first, ...starts];
}

function evenly(first: number, days: number): number[] {
  const step = days > 14 ? 7 : 1;
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, index) => first + index * step * DAY);
}

function thin(times: number[], room: number): number[] {
  const every = Math.ceil(times.length / room);
  return times.filter((_, index) => index % every === 0);
}
