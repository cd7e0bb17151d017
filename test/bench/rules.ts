import type { Committee } from '../../core/committee.ts';
import { firstDayOfYear, isoDay } from '../../core/day.ts';
import { inspect, type Occasion } from '../../core/inspect.ts';
import type { Mandate } from '../../core/mandate.ts';
import { readCommittees } from '../../core/read/committees.ts';
import { findTables } from '../../core/read/find.ts';
import { emptySetup } from '../../core/read/setup.ts';
import type { Sheet } from '../../core/sheet.ts';
import { validate } from '../../core/validate.ts';
import { sideBySide, type Measured } from './side-by-side.ts';

/** What one measurement of a list gave. */
export interface Line extends Measured {
  readonly what: 'rules' | 'reading' | 'whole judgement';
  readonly findings: number;
}

const on = '2026-11-22';
const occasion: Occasion = { on: isoDay(on), period: { from: firstDayOfYear(2025), to: isoDay(on) }, proposed: false };

function read(sheets: readonly Sheet[], mandate: Mandate): readonly Committee[] {
  const tables = sheets.flatMap(findTables);
  return readCommittees({ tables, setup: undefined }, emptySetup, mandate, false).committees;
}

/** The floor: what it costs to take the rows in and give them back as JSON, without a look at them. */
function throughJson(text: string): string {
  return JSON.stringify(JSON.parse(text));
}

/** A committee never seen before: what is derived from one and kept must be derived anew. */
const anew = (committee: Committee): Committee => ({ ...committee });

/** The rules of a mandate, the reading before them, and the whole judgement, each against JSON.parse + JSON.stringify of the same rows. */
export function measure(sheets: readonly Sheet[], mandate: Mandate): Line[] {
  const text = JSON.stringify(sheets.map(({ cells }) => cells));
  const rows = sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  const times = Math.max(1, Math.round(100_000 / rows));
  const committees = read(sheets, mandate);
  const judge = () => committees.flatMap((committee) => inspect(anew(committee), mandate, occasion));
  const request = { on, workbook: { sheets }, group: { mandate: mandate.id } };
  const works = {
    rules: judge,
    reading: () => read(sheets, mandate),
    'whole judgement': () => validate(request, [mandate]),
  };
  const findings = judge().length;
  return (['rules', 'reading', 'whole judgement'] as const).map((what) => ({
    what,
    findings,
    // The others are told for information only.
    ...sideBySide(works[what], () => throughJson(text), times, what === 'rules' ? 11 : 3),
  }));
}
