import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../core/answer.ts';
import type { Sheet } from '../../core/sheet.ts';
import { validate } from '../../core/validate.ts';
import { mandates } from '../../mandates/index.ts';
import { findings, isAnswer } from './roster.ts';

/** A workbook as somebody made it, with what is to be said of it. Only what tells how the list was read is held against it. */
interface Roster {
  readonly what: string;
  readonly sheets: readonly Sheet[];
  readonly date1904?: boolean;
  /** `rule severity Sheet!Cell`, in the answer's order. */
  readonly findings: readonly string[];
  /** How many sit for each region, stretch by stretch; null where it does not matter. */
  readonly seats: Readonly<Record<string, readonly number[]>> | null;
  /** The headers of the tables read. */
  readonly header?: readonly string[];
  /** Everybody who sits, by region. */
  readonly members?: readonly string[];
}

const folder = fileURLToPath(new URL('../rosters/', import.meta.url));
const files = ['good', 'bad'].flatMap((kind) => readdirSync(`${folder}${kind}`).map((file) => `${kind}/${file}`));

const reading = /^(column-missing|date-|value-unknown|rows-skipped|seats-per-region|seat-vacant|handover|term-)/;
const isHarmless = (line: string) => !/ (error|warning) /.test(line);

function judge(file: string): { roster: Roster; answer: Answer } {
  const roster = JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as Roster; // the data of this folder
  const workbook = { sheets: roster.sheets, date1904: roster.date1904 === true };
  const answer = validate({ on: '2026-11-22', workbook, group: { mandate: 'behandlingshjelpemidler' } }, mandates);
  if (!isAnswer(answer)) throw new Error(`${file} is refused: ${answer.detail}`);
  return { roster, answer };
}

function told(answer: Answer): string[] {
  return findings(answer).flatMap(({ rule, severity, at }) => {
    const cell = at?.cell === undefined ? '' : `!${at.cell}`;
    return at === undefined || !reading.test(rule) ? [] : [`${rule} ${severity} ${at.sheet}${cell}`];
  });
}

describe.each(files)('%s', (file) => {
  const { roster, answer } = judge(file);

  test(roster.what, () => {
    expect(told(answer)).toEqual(roster.findings);
  });

  test('is named for what it shows', () => {
    const rule = /^bad\/([a-z-]+)\./.exec(file)?.[1];
    if (rule === undefined) expect(roster.findings.filter((line) => !isHarmless(line))).toEqual([]);
    else expect(roster.findings.map((line) => line.split(' ')[0])).toContain(rule);
  });

  if (roster.seats !== null)
    test('has the seats its owner counts', () => {
      const seats = answer.groups[0]?.seats.map(({ region, runs }) => [region, runs.map(({ seated }) => seated)]) ?? [];
      expect(Object.fromEntries(seats)).toEqual(roster.seats);
    });

  if (roster.header !== undefined)
    test('has the tables its owner sees', () => {
      expect(answer.read.map(({ header }) => header)).toEqual(roster.header);
    });

  if (roster.members !== undefined)
    test('has the persons its owner knows', () => {
      const runs = answer.groups[0]?.seats.flatMap((seat) => seat.runs.at(-1)?.members ?? []);
      expect(runs).toEqual(roster.members);
    });
});
