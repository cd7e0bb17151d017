import { isoDay, toSerial } from '../../core/day.ts';
import type { Scalar, Sheet } from '../../core/sheet.ts';
import { inventedName, meetingSheet, memberSheet, oneIn } from './sheets.ts';

const header = [
  ...['Nr', 'Navn', 'Tittel', 'Virksomhet', 'Region', 'Deltakertype', 'Fagfelt', 'Oppnevningsdato', 'Oppnevnt av'],
  ...['Habilitet (status)', 'Habilitet avklart', 'Taushetserklæring signert', 'Fratrådt', 'Merknad'],
];
const regions = ['Helse Sør-Øst', 'Helse Vest', 'Helse Midt-Norge', 'Helse Nord'];
const firstDay = isoDay('2016-01-04');
const lastDay = isoDay('2026-10-30');

function member(row: number, rows: number): Scalar[] {
  const decided = firstDay + Math.floor(((lastDay - firstDay) * row) / rows);
  const user = row % 10 === 0;
  // Nearly always cleared a week before; now and then on the same day, afterwards, or not at all.
  const habilitet = oneIn(200, row) ? decided + 3 : decided - (oneIn(100, row) ? 0 : 7);
  const silence = oneIn(300, row) ? '' : toSerial(decided - 7, false);
  return [
    ...[
      row + 1,
      `Oppdiktet Deltaker ${inventedName(row)}`,
      user ? 'rådgiver' : 'overlege',
      'Oslo universitetssykehus HF',
    ],
    ...[regions[row % regions.length] ?? '', user ? 'Profesjonell brukerrepresentant' : 'Spesialist', 'onkologi'],
    ...[toSerial(decided, false), 'DMP', 'H1 – Erklæring mottatt, ingen interesser oppgitt'],
    ...[toSerial(habilitet, false), silence, row % 3 === 0 ? toSerial(decided + 300, false) : '', ''],
  ];
}

/** One group's members over the ten years there have been such groups, with its meetings. */
export function dmpSheets(rows: number): Sheet[] {
  return [memberSheet(header, rows, (row) => member(row, rows)), meetingSheet];
}
