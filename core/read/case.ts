import type { Read } from '../committee.ts';
import type { Case, TaskCode } from '../records.ts';
import { meetingIn } from './attendance.ts';
import { dateIn, type Reader, type RowCells } from './cells.ts';
import { eachRow, type RowsRead } from './each-row.ts';
import { readTask } from './tasks.ts';
import { known, optional, readNames, readWord, readYesNo } from './values.ts';

const kinds = [
  ['advice', /^(råd|rådgiv|rådgjev|anbefaling|tilråding|uttalelse|fråsegn|innspill|innspel|advice)/],
  ['discussion', /^(drøft|diskusjon|discussion)/],
  ['information', /^(orientering|informasjon|referat|information)/],
  ['decision', /^(vedtak|beslutning|avgjerd|decision)/],
] as const;

const readKind = (text: string): Read<Case['kind'] & string> =>
  readWord<'advice' | 'discussion' | 'information' | 'decision'>(text, kinds);

/** Reads the sheet Saker. */
export function readCases(reader: Reader): RowsRead<Case> {
  return eachRow(reader, (cells: RowCells): Case[] => {
    const recused = readNames(cells.cell('recused'));
    const participants = readNames(cells.cell('participants'));
    const isAsked = recused.length > 0;
    return [
      {
        row: cells.row,
        number: cells.text('number'),
        meeting: meetingIn(reader, cells),
        title: cells.text('title'),
        kind: known(reader, cells, 'kind', readKind),
        task: known<TaskCode>(reader, cells, 'task', readTask),
        principle: known(reader, cells, 'principle', readYesNo),
        forwarded: dateIn(reader, cells, '', 'forwarded'),
        conclusion: optional(cells.text('conclusion')),
        recused,
        participants,
        recusedPersons: recused.map(reader.person),
        participantPersons: isAsked ? participants.map(reader.person) : [],
        habilitetDecidedBy: optional(cells.text('decidedBy')),
      },
    ];
  });
}
