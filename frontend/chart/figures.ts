/** What the Java side hands over; the records there have the same names. */
export interface LineFigures {
  series: { name: string; colour: string; points: { day: string; value: number | null }[] }[];
  bands: { from: number; to: number; name: string; tone: 'none' | 'warm' | 'good' }[];
  min: number;
  max: number;
  locale: string;
}

export interface BarFigures {
  /** Without a sum while the period is still to come. */
  periods: { name: string; sum: number | null }[];
  series: { name: string; colour: string; values: number[] }[];
}

/** Looks up the colour of a token. */
export type Paint = (token: string) => string;
