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

const bareRecipient = (text: string) => text.replace(/\s*(v\/|ved |\(|,).*$/i, '');

/** Every recipient that one cell names: «Helse Vest RHF og Helse Nord RHF», «Helse Vest, Helse Nord (fagdirektørene)». */
function severalIn(text: string, lookup: RegionLookup): string[] {
  const read = text.split(/[,;&\n]|\s(?:og|and)\s/).map((part) => readRegion(bareRecipient(part.trim()), lookup));
  return [...new Set(read.filter((one) => typeof one === 'string'))];
}

/** Reads the sheet Årsmeldinger: to whom a report was sent, and when. «Helse Vest RHF v/fagdirektør» is Helse Vest. */
export function readDispatches(reader: Reader, lookup: RegionLookup): RowsRead<Dispatch> {
  return eachRow(reader, (cells: RowCells): Dispatch[] => {
    const text = cells.text('recipient');
    const common: Omit<Dispatch, 'recipient'> = {
      row: cells.row,
      year: yearIn(reader, cells, 'year'),
      recipientText: text,
      sent: dateIn(reader, cells, '', 'sent'),
      channel: optional(cells.text('channel')),
      reference: optional(cells.text('reference')),
    };
    const several = severalIn(text, lookup);
    if (several.length > 1) return several.map((recipient) => ({ ...common, recipient, recipientText: recipient }));
    const recipient = readRegion(bareRecipient(text), lookup);
    return [{ ...common, recipient: recipient === unread ? ask(reader, cells, 'recipient') : recipient }];
  });
}
