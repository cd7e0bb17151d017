import type { Language } from '../../core/language.ts';
import type { ReportChart as Chart } from '../../core/report/report.ts';
import { cellText } from '../../core/report/words.ts';
import { useLanguage } from '../language.ts';
import { drawChart, type ChartShape } from '../report-chart.ts';
import { reportTexts } from '../texts/report.ts';
import { measureText } from './measure-text.ts';
import { useWidth } from './use-width.ts';

interface ChartProps {
  readonly chart: Chart;
  readonly language: Language;
}

/** A picture of a table, and the same in words. */
export function ReportChart({ chart, language }: ChartProps) {
  const { t } = useLanguage();
  const [frame, width] = useWidth();
  const type = chart.unit === '%' ? 'percent' : 'number';
  const say = (value: number | null) =>
    value === null ? reportTexts.unsettled[language] : cellText(value, { type }, language);
  const picture = drawChart(chart, { width, say, measure: measureText });
  const marks = chart.kind === 'line';
  return (
    <figure class="chart" ref={frame}>
      <figcaption>
        <strong>{chart.title}</strong>
        {chart.unit !== '%' && <span class="second"> ({chart.unit})</span>}
      </figcaption>
      {(chart.series.length > 1 || marks) && <Legend chart={chart} marks={marks} say={say} />}
      <svg
        viewBox={`0 0 ${width} ${picture.height}`}
        width={width}
        height={picture.height}
        role="img"
        aria-label={chart.title}
      >
        {picture.shapes.map((shape, index) => (
          <Drawn key={index} shape={shape} hollow={!marks && chart.series.length > 1} />
        ))}
        {picture.words.map(({ x, y, text, kind, anchor }, index) => (
          <text key={index} class={kind} x={x} y={y} text-anchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
      {marks && <p class="on-paper second">{chart.alt}</p>}
      <details>
        <summary class="second">{t(reportTexts.inWords)}</summary>
        <p class="second">{chart.alt}</p>
      </details>
    </figure>
  );
}

interface LegendProps {
  readonly chart: Chart;
  readonly marks: boolean;
  readonly say: (value: number | null) => string;
}

/** What tells the series apart; of lines also where they end. */
function Legend({ chart: { series, categories }, marks, say }: LegendProps) {
  const last = categories.length - 1;
  return (
    <ul class="legend second" aria-hidden="true">
      {series.map(({ name, values }, index) => (
        <li key={name}>
          <svg width="14" height="12" viewBox="0 0 14 12">
            {marks ? (
              <Drawn shape={{ kind: 'point', series: index, x: 7, y: 6 }} hollow={false} />
            ) : (
              <Drawn shape={{ kind: 'bar', series: index, x: 1, y: 1, width: 12, height: 10 }} hollow />
            )}
          </svg>
          {marks ? `${name}: ${say(values[last] ?? null)}` : name}
        </li>
      ))}
    </ul>
  );
}

/** Points of five looks: told apart without colour. */
const points = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  'M-4-4h8v8h-8Z',
  'M0-5L5 4H-5Z',
  'M0-5L5 0L0 5L-5 0Z',
  'M-4-4L4 4M4-4L-4 4',
];

/** `hollow`: of several series, the first is what the others are held up to, and only outlined. */
function Drawn({ shape, hollow }: { shape: ChartShape; hollow: boolean }) {
  switch (shape.kind) {
    case 'bar': {
      const { series, x, y, width, height } = shape;
      const isHollow = hollow && series === 0;
      const inset = isHollow ? 0.75 : 0;
      return (
        <rect
          class={isHollow ? 'bar hollow' : `bar s${series}`}
          x={x + inset}
          y={y + inset}
          width={Math.max(1, width - 2 * inset)}
          height={height - 2 * inset}
          rx="1"
        />
      );
    }
    case 'point':
      return (
        <path
          class={`point s${shape.series}`}
          d={points[shape.series % points.length]}
          transform={`translate(${shape.x} ${shape.y})`}
        />
      );
    case 'line':
      return (
        <polyline class={`line s${shape.series}`} points={shape.points.map((point) => point.join(',')).join(' ')} />
      );
    case 'axis':
      return <path class="axis" d={`M${shape.x} ${shape.y}h${shape.width}`} />;
  }
}
