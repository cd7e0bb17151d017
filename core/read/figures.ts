import { unread, type Read } from '../committee.ts';
import type { Dispatch, EconomyItem, Usage } from '../records.ts';
import { dateIn, type Reader, type RowCells } from './cells.ts';
import { eachRow, type RowsRead } from './each-row.ts';
import { readRegion, type RegionLookup } from './regions.ts';
import { ask, numberIn, optional, yearIn } from './values.ts';

function regionIn(reader: Reader, cells: RowCells, field: string, lookup: RegionLookup): Read<string> {
  const region = readRegion(cells.text(field), lookup);
  return region === unread ? ask(reader, cells, field) : region;
}

/** Reads the sheet Utvikling: patients, loans and costs by year, region, trust and equipment. */
export function readUsage(reader: Reader, lookup: RegionLookup): RowsRead<Usage> {
  return eachRow(reader, (cells: RowCells): Usage[] => [
    {
      row: cells.row,
      year: yearIn(reader, cells, 'year'),
      region: regionIn(reader, cells, 'region', lookup),
      employer: optional(cells.text('employer')),
      equipment: optional(cells.text('equipment')),
      patients: numberIn(reader, cells, 'patients'),
      loans: numberIn(reader, cells, 'loans'),
      costEquipment: numberIn(reader, cells, 'costEquipment'),
      costConsumables: numberIn(reader, cells, 'costConsumables'),
    },
  ]);
}

/** Reads the sheet Økonomi: the group's own budget and accounts. */
export function readEconomy(reader: Reader): RowsRead<EconomyItem> {
  return eachRow(reader, (cells: RowCells): EconomyItem[] => [
    {
      row: cells.row,
      item: cells.text('item'),
      budget: numberIn(reader, cells, 'budget'),
      accounts: numberIn(reader, cells, 'accounts'),
      remark: optional(cells.text('remark')),
    },
  ]);
}

/** Reads the sheet Årsmeldinger: to whom a report was sent, and when. «Helse Vest RHF v/fagdirektør» is Helse Vest. */
export function readDispatches(reader: Reader, lookup: RegionLookup): RowsRead<Dispatch> {
  return eachRow(reader, (cells: RowCells): Dispatch[] => {
    const text = cells.text('recipient');
    const recipient = readRegion(text.replace(/\s*(v\/|ved |\(|,).*$/i, ''), lookup);
    return [
      {
        row: cells.row,
        year: yearIn(reader, cells, 'year'),
        recipient: recipient === unread ? ask(reader, cells, 'recipient') : recipient,
        recipientText: text,
        sent: dateIn(reader, cells, '', 'sent'),
        channel: optional(cells.text('channel')),
        reference: optional(cells.text('reference')),
      },
    ];
  });
}
