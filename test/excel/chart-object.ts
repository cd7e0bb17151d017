import { around, boxOf } from './box.ts';
import { demand, found } from './failure.ts';
import { newId, type Chart, type Sheet } from './model.ts';
import { colorOf } from './range-format.ts';
import { placeOf } from './range-object.ts';
import { demandWritable, type Session } from './session.ts';
import { method, type Scalar, type WireObject } from './wire.ts';

/** Kinds that are known here; Excel has more. */
const types = ['ColumnClustered', 'BarClustered', 'LineMarkers', 'BarStacked'];

/** Something that a chart is told. */
function told<Name extends 'name' | 'title' | 'legend' | 'reversed'>(
  { session, sheet, chart }: Drawn,
  name: Name,
  read: (value: unknown) => Chart[Name],
): Scalar {
  return {
    get: () => chart[name],
    set: (value) => {
      demandWritable(session, sheet);
      chart[name] = read(value);
    },
  };
}

interface Drawn {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly chart: Chart;
}

const truth = (value: unknown): boolean => {
  demand(typeof value === 'boolean', 'InvalidArgument');
  return value === true;
};

function boxIn(sheet: Sheet, where: WireObject | string) {
  if (typeof where === 'string') return found(boxOf(where), 'InvalidArgument');
  demand(placeOf(where).sheet === sheet, 'InvalidArgument');
  return placeOf(where).box();
}

/** The series stand in the columns after the first. */
function seriesCollection({ session, sheet, chart }: Drawn): WireObject {
  const fill = (index: number): WireObject => ({
    type: 'ChartFill',
    methods: {
      SetSolidColor: method((color: string) => {
        demandWritable(session, sheet);
        chart.fills.set(index, colorOf(color));
      }),
    },
  });
  const one = (index: number): WireObject => {
    demand(index >= 0 && index < (chart.source.box?.columns ?? 1) - 1, 'InvalidArgument');
    const format: WireObject = { type: 'ChartSeriesFormat', children: { Fill: { get: () => fill(index) } } };
    return { type: 'ChartSeries', children: { Format: { get: () => format } } };
  };
  return { type: 'ChartSeriesCollection', methods: { GetItemAt: method(one) } };
}

function chartObject(drawn: Drawn): WireObject {
  const { session, sheet, chart } = drawn;
  const axis = (): WireObject => ({
    type: 'ChartAxis',
    scalars: { ReversePlotOrder: { ...told(drawn, 'reversed', truth), since: 7 } },
  });
  return {
    type: 'Chart',
    identity: () => ({ Id: chart.id }),
    scalars: { Id: { since: 7, get: () => chart.id }, Name: told(drawn, 'name', String) },
    children: {
      Title: { get: () => ({ type: 'ChartTitle', scalars: { Text: told(drawn, 'title', String) } }) },
      Legend: { get: () => ({ type: 'ChartLegend', scalars: { Visible: told(drawn, 'legend', truth) } }) },
      Series: { get: () => seriesCollection(drawn) },
      Axes: { get: () => ({ type: 'ChartAxes', children: { CategoryAxis: { get: axis } } }) },
    },
    methods: {
      Delete: method(() => {
        demandWritable(session, sheet);
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      }),
      SetPosition: method((first: WireObject | string, last: WireObject | string | null) => {
        demandWritable(session, sheet);
        chart.over.box = around([boxIn(sheet, first), boxIn(sheet, last ?? first)]);
      }),
    },
  };
}

function addChart(session: Session, sheet: Sheet, type: string, source: WireObject, seriesBy: string | null) {
  demandWritable(session, sheet);
  demand(types.includes(type) && [null, 'Auto', 'Columns', 'Rows'].includes(seriesBy), 'InvalidArgument');
  const box = placeOf(source).box();
  const chart: Chart = {
    ...{ id: newId(), name: `Diagram ${sheet.charts.length + 1}`, type, seriesBy: seriesBy ?? 'Auto' },
    ...{ source: { box }, over: { box }, title: '', legend: true, reversed: false, fills: new Map<number, string>() },
  };
  sheet.charts.push(chart);
  return chartObject({ session, sheet, chart });
}

/** The charts of a sheet. */
export function chartCollection(session: Session, sheet: Sheet): WireObject {
  const find = (key: string) => {
    const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
    return chart === undefined ? undefined : chartObject({ session, sheet, chart });
  };
  return {
    type: 'ChartCollection',
    scalars: { Count: { get: () => sheet.charts.length } },
    items: () => sheet.charts.map((chart) => chartObject({ session, sheet, chart })),
    item: find,
    methods: {
      Add: method((type: string, source: WireObject, seriesBy: string | null) =>
        addChart(session, sheet, type, source, seriesBy),
      ),
      GetItem: method((key: string) => found(find(key))),
      GetItemOrNullObject: method(find, 4),
    },
  };
}
