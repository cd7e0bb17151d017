import { useId } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import type { ReportChart as Chart } from '../../core/report/report.ts';
import { cellText } from '../../core/report/words.ts';
import { useLanguage } from '../language.ts';
import { drawChart } from '../report-chart.ts';
import { reportTexts } from '../texts/report.ts';
import { measureText } from './measure-text.ts';
import { Drawn, Hatch } from './report-shape.tsx';
import { useWidth } from './use-width.ts';

interface ChartProps {
  readonly chart: Chart;
  readonly language: Language;
  /** Of the report. */
  readonly year: number;
}

/** A picture of a table, and the same in words. */
export function ReportChart({ chart, language, year }: ChartProps) {
  const [frame, width] = useWidth();
  const hatch = useId();
  const type = chart.unit === '%' ? 'percent' : 'number';
  const say = (value: number | null) =>
    value === null ? reportTexts.unsettled[language] : cellText(value, { type }, language);
  const picture = drawChart(chart, { width, say, measure: measureText, year });
  const marks = chart.kind === 'line';
  const isBands = chart.kind === 'bands';
  return (
    <figure class="chart" ref={frame}>
      <figcaption>
        <strong>{chart.title}</strong>
        {chart.unit !== '%' && !isBands && <span class="second"> ({chart.unit})</span>}
      </figcaption>
      {isBands && <BandsLegend chart={chart} hatch={hatch} />}
      {!isBands && (chart.series.length > 1 || marks) && <Legend {...{ chart, marks, say, hatch }} />}
      <svg
        viewBox={`0 0 ${width} ${picture.height}`}
        width={width}
        height={picture.height}
        role="img"
        aria-label={chart.title}
      >
        {isBands && <Hatch id={hatch} />}
        {picture.shapes.map((shape, index) => (
          <Drawn key={index} shape={shape} hollow={!marks && chart.series.length > 1} hatch={hatch} />
        ))}
        {picture.words.map(({ x, y, text, kind, anchor }, index) => (
          <text key={index} class={kind} x={x} y={y} text-anchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
      {(marks || isBands) && <p class="on-paper second">{chart.alt}</p>}
      <InWords alt={chart.alt} />
    </figure>
  );
}

function InWords({ alt }: Pick<Chart, 'alt'>) {
  const { t } = useLanguage();
  return (
    <details>
      <summary class="second">{t(reportTexts.inWords)}</summary>
      <p class="second">{alt}</p>
    </details>
  );
}

interface LegendProps {
  readonly chart: Chart;
  readonly marks: boolean;
  readonly say: (value: number | null) => string;
  readonly hatch: string;
}

/** What tells the series apart; of lines also where they end. */
function Legend({ chart: { series, categories }, marks, say, hatch }: LegendProps) {
  const last = categories.length - 1;
  return (
    <ul class="legend second" aria-hidden="true">
      {series.map(({ name, values }, index) => (
        <li key={name}>
          <svg width="14" height="12" viewBox="0 0 14 12">
            {marks ? (
              <Drawn shape={{ kind: 'point', series: index, x: 7, y: 6 }} hollow={false} hatch={hatch} />
            ) : (
              <Drawn shape={{ kind: 'bar', series: index, x: 1, y: 1, width: 12, height: 10 }} hollow hatch={hatch} />
            )}
          </svg>
          {marks ? `${name}: ${say(values[last] ?? null)}` : name}
        </li>
      ))}
    </ul>
  );
}

/** What each state looks like, once. */
function BandsLegend({ chart: { series }, hatch }: Pick<LegendProps, 'chart' | 'hatch'>) {
  const states = new Map(series.flatMap(({ state, name }) => (state === undefined ? [] : [[state, name] as const])));
  return (
    <ul class="legend second" aria-hidden="true">
      {[...states].map(([state, name]) => (
        <li key={state}>
          <svg width="20" height="12" viewBox="0 0 20 12">
            <Drawn shape={{ kind: 'band', state, x: 1, y: 1, width: 18, height: 10 }} hollow={false} hatch={hatch} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
