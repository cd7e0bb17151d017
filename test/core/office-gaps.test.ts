import { describe, expect, test } from 'vitest';
import { unread } from '../../core/committee.ts';
import { isoDay } from '../../core/day.ts';
import { gapIdentity, officeGaps } from '../../core/office-gaps.ts';
import type { Office } from '../../core/records.ts';
import { appointment, cells, committee, days, office, row, table, when } from './bare-facts.ts';

const day = isoDay;
const tables = { members: table('members'), offices: table('offices') };
const secretary: Partial<Office> = { kind: 'secretary', from: day('2025-01-01') };

/** What is said of the leaders in these lines of Verv, which begin on 01.01.2025. */
function gaps(...rows: readonly Partial<Office>[]) {
  const offices = [secretary, ...rows].map((part, index) => office({ row: row('offices', index + 2), ...part }));
  return [...officeGaps(committee({ tables, offices }), 'leader', { body: 'network' }, when())];
}

describe('days without a leader', () => {
  test('none while somebody leads, and from one to the next', () => {
    expect(gaps({ from: day('2025-01-01') })).toEqual([]);
    expect(
      gaps({ from: day('2025-01-01'), to: day('2026-03-31') }, { from: day('2026-04-01'), name: 'Ola Moe', person: 1 }),
    ).toEqual([]);
  });

  test('are pointed at where the last leader’s line ends', () => {
    const [gap, ...others] = gaps(
      { from: day('2025-01-01'), to: day('2025-12-31') },
      { from: day('2025-01-01'), to: day('2026-03-31'), name: 'Ola Moe', person: 1 },
      { from: day('2026-05-15'), name: 'Eva Foss', person: 2 },
    );
    expect(others).toEqual([]);
    expect(gap).toEqual({
      at: { table: tables.offices, row: 4, field: 'to' },
      values: { body: 'network', from: '2026-04-01', since: '2026-04-01', to: '2026-05-14', days: 44 },
    });
  });

  test('at the sheet, when nobody led before', () => {
    expect(gaps({ from: day('2025-02-01') })).toEqual([
      {
        at: { table: tables.offices },
        values: { body: 'network', from: '2025-01-01', since: '2025-01-01', to: '2025-01-31', days: 31 },
      },
    ]);
  });

  test('cannot be told on the days of a line in doubt, whose cells are named', () => {
    const [gap, ...others] = gaps({ from: day('2025-01-01'), to: day('2026-03-31') }, { from: unread, person: 1 });
    expect(others).toEqual([]);
    const undecided = gap !== undefined && 'undecided' in gap ? gap.undecided : {};
    expect(undecided.period).toMatchObject(days('2026-04-01', '2026-11-22'));
    expect(cells(undecided.cells ?? [])).toEqual(['4 from']);
  });

  test('a line in doubt is not where to look', () => {
    const [, gap] = gaps({ from: unread, to: day('2026-03-31') });
    expect(gap).toMatchObject({ at: { table: tables.offices }, values: { from: '2026-04-01', to: '2026-11-22' } });
    expect(gap !== undefined && 'at' in gap && gap.at?.row).toBeUndefined();
  });
});

test('where neither Verv nor the rôles say anything, the sheet is missing', () => {
  const group = committee({ appointments: [appointment({ from: day('2025-01-01') })] });
  expect([...officeGaps(group, 'leader', {}, when())]).toEqual([{ undecided: { missing: 'offices' } }]);
});

test('a body that the mandate does not name is a group; days that are not judged have no gaps', () => {
  const group = committee({ tables, offices: [office(secretary), office({ from: day('2025-02-01') })] });
  expect([...officeGaps(group, 'leader', {}, when())]).toMatchObject([{ values: { body: 'group' } }]);
  expect([...officeGaps(group, 'leader', {}, when({ valid: days('2027-01-01') }))]).toEqual([]);
});

test('a gap is the same by the day it began', () => {
  const values = { body: 'group', from: '2026-01-01', since: '2025-06-01', to: '2026-11-22', days: 326 } as const;
  expect(gapIdentity(values)).toEqual(['2025-06-01']);
});
