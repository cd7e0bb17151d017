import { sentTo } from '../annual-report.ts';
import { placeOf, unread, type Place, type Read } from '../committee.ts';
import { endOfTime, type Day } from '../day.ts';
import type { Text } from '../language.ts';
import type { Dispatch } from '../records.ts';
import { dayCell } from './day-cell.ts';
import { dependsOn } from './depends-on.ts';
import { owedBy, type Owed } from './due.ts';
import { forWhom, labelOf } from './each-language.ts';
import type { ReportRow } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';
import { unsettledCell } from './unsettled-cells.ts';

/** The copy of one recipient. `rows` is empty where nothing is entered for them. */
export interface Sending {
  readonly recipient: string;
  readonly sent: Read<Day>;
  /** The row of the copy that was sent first. */
  readonly shown: Dispatch | undefined;
  readonly rows: readonly Dispatch[];
  /** The cells that may say that it was sent, or sent earlier. */
  readonly doubts: readonly Place[];
}

/** A date after the day of judgement counts too: the report is about its own sending. */
function toRecipient({ committee, year }: YearFacts, recipient: string, deadline: Day): Sending {
  const rows = committee.dispatches.filter((row) => row.year === year && row.recipient === recipient);
  const { sent, doubts } = sentTo(committee, recipient, { year, deadline }, endOfTime);
  const shown = rows.find((row) => row.sent === sent) ?? rows[0];
  const isUnclear = sent === undefined && doubts.length > 0;
  return { recipient, sent: isUnclear ? unread : sent, shown, rows, doubts };
}

const ofOwed = (facts: YearFacts) =>
  owedBy(facts).flatMap(({ recipients, deadline }: Owed) => recipients.map((name) => [name, deadline] as const));

/** Everybody the mandate names, in its order, and then who else is entered for the year, as written. */
export function sendingsOf(facts: YearFacts): Sending[] {
  const owed = new Map(ofOwed(facts));
  const isOwed = ({ recipient }: Dispatch) => typeof recipient === 'string' && owed.has(recipient);
  const others = facts.committee.dispatches.filter((one) => one.year === facts.year && !isOwed(one));
  return [
    ...[...owed].map(([recipient, deadline]) => toRecipient(facts, recipient, deadline)),
    ...others.map((one): Sending => {
      const doubts = one.sent === unread ? [placeOf(one.row, 'sent')] : [];
      return { recipient: one.recipientText, sent: one.sent, shown: one, rows: [one], doubts };
    }),
  ];
}

function toRow(facts: YearFacts, { recipient, sent, shown, rows }: Sending): ReportRow {
  const cells = [recipient === '' ? null : recipient, dayCell(sent), shown?.channel ?? null, shown?.reference ?? null];
  return { cells, ...facts.from(...rows.map(({ row }) => row)) };
}

/** Rows that may be of the year, beside those on which somebody's copy already depends. */
function ofUnreadYear({ committee }: YearFacts, told: readonly Place[]): Text[] {
  const isTold = ({ row }: Dispatch) => told.some((place) => place.table === row.table && place.row === row.number);
  const rows = committee.dispatches.filter((one) => one.year === unread && !isTold(one));
  const places = new Map(rows.map(({ row }) => [row.number, row]));
  return [...places.values()].map((row) => unsettledCell(placeOf(row, 'year'), labelOf('year'), false));
}

/** To whom the report on the year was sent, and when. */
export const dispatchTable: TableForm = {
  title: { nb: 'Oversendelse', nn: 'Oversending', en: 'Dispatch' },
  columns: [
    { id: 'recipient', title: { nb: 'Mottaker', nn: 'Mottakar', en: 'Recipient' }, type: 'text' },
    { id: 'sent', title: { nb: 'Sendt dato', nn: 'Sendt dato', en: 'Date sent' }, type: 'day' },
    { id: 'channel', title: { nb: 'Kanal', nn: 'Kanal', en: 'Channel' }, type: 'text' },
    { id: 'reference', title: { nb: 'Journalref.', nn: 'Journalref.', en: 'Reference' }, type: 'text' },
  ],
  asks: [],
  judgedBy: [],
  fill(facts) {
    const sendings = sendingsOf(facts);
    const unclear = sendings.filter(({ doubts }) => doubts.length > 0);
    const told = sendings.flatMap(({ doubts }) => doubts);
    return {
      rows: sendings.map((one) => toRow(facts, one)),
      undecided: [
        ...unclear.map(({ recipient, doubts }) => dependsOn(forWhom(labelOf('sent'), recipient), doubts)),
        ...ofUnreadYear(facts, told),
      ],
    };
  },
};
