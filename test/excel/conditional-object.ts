import { conditionalBorders } from './border-object.ts';
import { fullAddress } from './cells.ts';
import { clearConditionalFormats } from './clear.ts';
import { demand, found } from './failure.ts';
import { areasObject } from './areas-object.ts';
import { sharedBy } from './box.ts';
import { newId, type ConditionalFormat } from './model.ts';
import { colorOf } from './range-format.ts';
import { rangeObject, type Place } from './range-object.ts';
import { checkFormula } from './references.ts';
import { demandWritable } from './session.ts';
import { method, type Scalar, type WireObject } from './wire.ts';

/** A colour or boldness of the format; null when it sets none. */
function scalar(place: Place, format: ConditionalFormat, name: 'fill' | 'color' | 'bold'): Scalar {
  return {
    get: () => format[name] ?? null,
    set: (value) => {
      demandWritable(place.session, place.sheet);
      if (name === 'bold') format.bold = value === true;
      else format[name] = colorOf(value);
    },
  };
}

function formatObject(place: Place, format: ConditionalFormat): WireObject {
  const clearing = (...names: ('fill' | 'color' | 'bold')[]) =>
    method(() => {
      demandWritable(place.session, place.sheet);
      for (const name of names) Reflect.deleteProperty(format, name);
    });
  const fill: WireObject = {
    type: 'ConditionalRangeFill',
    scalars: { Color: scalar(place, format, 'fill') },
    methods: { Clear: clearing('fill') },
  };
  const font: WireObject = {
    type: 'ConditionalRangeFont',
    scalars: { Color: scalar(place, format, 'color'), Bold: scalar(place, format, 'bold') },
    methods: { Clear: clearing('color', 'bold') },
  };
  const borders = () => conditionalBorders(place, format);
  return {
    type: 'ConditionalRangeFormat',
    children: { Fill: { get: () => fill }, Font: { get: () => font }, Borders: { get: borders } },
  };
}

function customObject(place: Place, format: ConditionalFormat): WireObject {
  const formula: Scalar = {
    get: () => format.formula,
    set: (value) => {
      demandWritable(place.session, place.sheet);
      demand(typeof value === 'string', 'InvalidArgument');
      checkFormula(String(value));
      format.formula = String(value);
    },
  };
  return {
    type: 'CustomConditionalFormat',
    children: {
      Rule: { get: () => ({ type: 'ConditionalFormatRule', scalars: { Formula: formula } }) },
      Format: { get: () => formatObject(place, format) },
    },
  };
}

function ofOneRange({ session, sheet }: Place, { ranges: [only, ...more] }: ConditionalFormat): WireObject | undefined {
  return only === undefined || more.length > 0 ? undefined : rangeObject(session, sheet, only);
}

function conditionalFormat(place: Place, format: ConditionalFormat): WireObject {
  const { session, sheet } = place;
  const custom = () => (format.type === 'Custom' ? customObject(place, format) : undefined);
  return {
    type: 'ConditionalFormat',
    identity: () => ({ Id: format.id }),
    scalars: {
      Id: { get: () => format.id },
      Type: { get: () => format.type },
      Priority: { get: () => sheet.conditionalFormats.indexOf(format) },
    },
    children: {
      Custom: { get: () => found(custom(), 'InvalidOperation') },
      CustomOrNullObject: { get: custom },
    },
    methods: {
      Delete: method(() => {
        demandWritable(session, sheet);
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      }),
      GetRange: method(() => found(ofOneRange(place, format), 'InvalidOperation')),
      GetRangeOrNullObject: method(() => ofOneRange(place, format)),
      GetRanges: method(() => areasObject(session, sheet, format.ranges), 9),
    },
  };
}

const types = 'Custom DataBar ColorScale IconSet TopBottom PresetCriteria ContainsText CellValue'.split(' ');

/** The conditional formats that touch a range. */
export function conditionalFormats(place: Place): WireObject {
  const { session, sheet, box } = place;
  const here = () =>
    sheet.conditionalFormats.filter(({ ranges }) => ranges.some((range) => sharedBy(range, box()) !== undefined));
  const object = (format: ConditionalFormat | undefined) =>
    format === undefined ? undefined : conditionalFormat(place, format);
  const byId = (id: string) => object(here().find((format) => format.id === id));
  return {
    type: 'ConditionalFormatCollection',
    items: () => here().map((format) => conditionalFormat(place, format)),
    item: byId,
    methods: {
      Add: method((type: string) => {
        demandWritable(session, sheet);
        demand(types.includes(type), 'InvalidArgument', `${type} on ${fullAddress(sheet, box())}`);
        const format: ConditionalFormat = { id: newId(), type, ranges: [box()], formula: '' };
        sheet.conditionalFormats.unshift(format);
        return object(format);
      }),
      GetCount: method(() => here().length),
      GetItemAt: method((index: number) => found(object(here()[index]))),
      GetItemOrNullObject: method(byId, 14),
      ClearAll: method(() => {
        demandWritable(session, sheet);
        clearConditionalFormats(sheet, box());
      }),
    },
  };
}
