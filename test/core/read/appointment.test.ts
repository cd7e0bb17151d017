import { expect, test } from 'vitest';
import { unread } from '../../../core/committee.ts';
import { isoDay } from '../../../core/day.ts';
import { writtenName } from '../../../core/read/appointment.ts';
import { rowCells } from '../../../core/read/cells.ts';
import { findTables } from '../../../core/read/find.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { readPart } from '../read-part.ts';

type Cells = Readonly<Record<string, Scalar>>;

const term = { 'Oppnevnt fra': '01.01.2026', 'Oppnevnt til': '31.12.2027' };

/** The only row of a list of members, by the headers of its columns. */
function member(cells: Cells) {
  const all: Cells = { Navn: 'Kari Nes', Rolle: 'Medlem', ...term, ...cells };
  const { facts, asked } = readPart('members', 'Medlemmer', [Object.keys(all), Object.values(all)]);
  const [fact] = facts;
  if (fact === undefined) throw new Error('no row');
  return { ...fact, asked: asked.map(({ row, field }) => `${row ?? '-'} ${field ?? '-'}`) };
}

/** The name that stands in some cells. */
function nameIn(cells: Cells): string {
  const all: Cells = { ...cells, Rolle: 'Medlem', ...term };
  const [found] = findTables({ name: 'Medlemmer', cells: [Object.keys(all), Object.values(all)] });
  if (found === undefined) throw new Error('no list');
  return writtenName(rowCells(found, found.first));
}

test.each<[Scalar, string]>([
  ['Kari  Nes ', 'Kari Nes'],
  ['Kari\nNes', 'Kari Nes'],
  ['Kari Nes\nOla Moe', 'Kari Nes / Ola Moe'],
  ['Kari Nes\n \nOla Moe\n', 'Kari Nes / Ola Moe'],
  ['Kari Nes\nSykehuset Sør', 'Kari Nes Sykehuset Sør'],
  [17, '17'],
  [true, ''],
  [null, ''],
])('the name cell %j is «%s»', (cell, name) => {
  expect(nameIn({ Navn: cell })).toBe(name);
});

test('where no whole name stands, it is the first and the last', () => {
  const parts = { Fornavn: 'Kari', Etternavn: 'Nes' };
  expect(nameIn(parts)).toBe('Kari Nes');
  expect(nameIn({ Navn: '', ...parts })).toBe('Kari Nes');
  expect(nameIn({ Navn: 'Kari Lie', ...parts })).toBe('Kari Lie');
  expect(nameIn({ Fornavn: '', Etternavn: 'Nes' })).toBe('Nes');
});

test('somebody is proposed who is so beside the name, in the rôle or in the remark', () => {
  expect(member({}).proposed).toBe(false);
  expect(member({ Merknad: 'Ny i nettverket' }).proposed).toBe(false);
  expect(member({ Navn: 'Kari Nes (foreslått)' })).toMatchObject({ proposed: true, name: 'Kari Nes' });
  expect(member({ Rolle: 'Foreslått medlem' })).toMatchObject({ proposed: true, role: 'member' });
  expect(member({ Rolle: 'Medlem (foreslått)' })).toMatchObject({ proposed: true, role: 'member' });
  expect(member({ Rolle: 'Medlem (foreslått av FFO)' })).toMatchObject({ proposed: false, role: unread });
  expect(member({ Merknad: 'Foreslått' }).proposed).toBe(true);
});

test('who is appointed is so from the decision, and without a column for it from the start', () => {
  expect(member({}).appointed).toBe(isoDay('2026-01-01'));
  expect(member({ Oppnevningsdato: '15.11.2025' }).appointed).toBe(isoDay('2025-11-15'));
  expect(member({ Oppnevningsdato: '' }).appointed).toBeUndefined();
});

test('a failed formula and two names are no person’s name, and are asked about', () => {
  expect(member({})).toMatchObject({ name: 'Kari Nes', asked: [] });
  expect(member({ Navn: '#REF!' })).toMatchObject({ name: '', asked: ['2 name'] });
  expect(member({ Navn: 'Kari Nes og Ola Moe' })).toMatchObject({ name: '', asked: ['2 name'] });
  expect(member({ Navn: 'Kari Nes (til 31.08.2026)' })).toMatchObject({ name: 'Kari Nes', asked: ['2 name'] });
});

test('what else stands in the row', () => {
  const row = member({
    ...{ Fagfelt: 'Ortopedi', 'E-post': 'Kari.Nes@Example.NO', Kjønn: 'K', Gruppe: 'Øst', 'Oppnevnt av': 'Styret' },
    ...{ 'Foreslått av': 'Laget', Forslagsdato: '01.10.2025', Rekrutteringskanal: 'Fagmiljøet', Virksomhet: 'Ahus' },
    ...{ 'Habilitet avklart': '02.10.2025', 'Habilitet gjelder': 'Anbud 1', 'Taushetserklæring signert': '03.10.2025' },
  });
  expect(row).toMatchObject({
    ...{ competence: 'Ortopedi', email: 'kari.nes@example.no', gender: 'woman', group: 'Øst', appointedBy: 'Styret' },
    ...{ proposedBy: 'Laget', proposedOn: isoDay('2025-10-01'), channel: 'Fagmiljøet', employer: 'Ahus' },
    ...{ habilitetDate: isoDay('2025-10-02'), habilitetFor: 'Anbud 1', silenceDate: isoDay('2025-10-03') },
    ...{ days: { from: isoDay('2026-01-01'), to: isoDay('2027-12-31') }, asked: [] },
  });
});

test('a lone dash, or nothing, is no field of work and no address', () => {
  expect(member({ Fagfelt: '–', 'E-post': '' })).toMatchObject({ competence: undefined, email: undefined });
  expect(member({ Fagfelt: '#N/A', 'E-post': '#N/A' })).toMatchObject({ competence: undefined, email: undefined });
});

test('an appointment is supplementary when the remark or the reason says so', () => {
  expect(member({ Merknad: 'Suppleringsoppnevning' }).supplementary).toBe(true);
  expect(member({ Merknad: '', Årsak: 'Gikk av etter eget ønske' }).supplementary).toBe(true);
  expect(member({ Merknad: 'Nytt medlem', Årsak: 'Ordinær' }).supplementary).toBe(false);
  expect(member({}).supplementary).toBe(false);
});
