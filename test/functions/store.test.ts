import { TableClient } from '@azure/data-tables';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newRunId } from '../../functions/run-id.ts';
import { sqlite } from '../../functions/sqlite.ts';
import type { ReportHead, RunHead, Store } from '../../functions/store.ts';
import { tables } from '../../functions/tables.ts';
import { startAzurite } from './azurite.ts';

/** One store with what the test must know of it: everything that is kept, seen from below. */
interface Subject {
  readonly store: Store;
  readonly kept: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

async function onSqlite(): Promise<Subject> {
  const { DatabaseSync } = await import('node:sqlite');
  const folder = await mkdtemp(join(tmpdir(), 'history-'));
  const store = sqlite(join(folder, 'new', 'folder'));
  const kept = () => {
    const database = new DatabaseSync(join(folder, 'new', 'folder', 'history.sqlite'));
    const row = database
      .prepare(
        'SELECT (SELECT count(*) FROM runs) + (SELECT count(*) FROM groups) + (SELECT count(*) FROM reports) AS kept',
      )
      .get();
    database.close();
    return Promise.resolve(Number(row?.['kept']));
  };
  const stop = async () => {
    await store.close();
    await rm(folder, { recursive: true });
  };
  return { store, kept, stop };
}

async function onTables(): Promise<Subject> {
  const { storage, stop } = await startAzurite();
  const client = TableClient.fromConnectionString(storage, 'mandatvakt', { allowInsecureConnection: true });
  const kept = async () => {
    let rows = 0;
    for await (const row of client.listEntities({ queryOptions: { select: ['rowKey'] } }))
      rows += row.rowKey === '' ? 0 : 1;
    return rows;
  };
  return { store: tables(storage), kept, stop };
}

function head(groupId: string, at: string, name = 'Nettverket'): RunHead {
  return {
    id: newRunId(new Date(at)),
    at,
    on: '2026-11-22',
    group: { id: groupId, name },
    mandate: { id: 'behandlingshjelpemidler', version: '2020-04' },
    verdict: 'breach',
    counts: { error: 2, warning: 0, note: 1, undecided: 0 },
  };
}

function issued(groupId: string, year: number, name = 'Nettverket'): Omit<ReportHead, 'version'> {
  return {
    year,
    issued: '2026-11-22T10:00:00.000Z',
    engine: '1.0.0',
    mandate: { id: 'behandlingshjelpemidler', version: '2020-04' },
    group: { id: groupId, name },
  };
}

const bytes = (text: string) => new TextEncoder().encode(text);
const strange = [
  'NBH / Øst',
  'a\\b#c?d',
  'Ráđđi 🩺',
  '\u0000\u0007\n',
  '\ud800',
  "O'Brien",
  '..',
  '',
  'x'.repeat(2000),
  '%2F',
  '__proto__',
];

describe.each([
  ['SQLite', onSqlite],
  ['Table Storage', onTables],
])('history in %s', (_, start) => {
  let subject: Subject;
  let store: Store;
  beforeAll(async () => {
    subject = await start();
    store = subject.store;
    expect(await store.isAvailable()).toBe(true);
  }, 60_000);
  afterAll(() => subject.stop());

  test('a run that was remembered is read back whole', async () => {
    const first = head('whole', '2026-11-22T10:00:00.000Z');
    await store.remember('here', first, bytes('snapshot'));
    const found = await store.run('here', 'whole', first.id);
    expect(found?.head).toEqual(first);
    expect(Buffer.from(found?.snapshot ?? []).toString()).toBe('snapshot');
  });

  test('a run of another group, or that never was, is not found', async () => {
    const first = head('mine', '2026-11-22T10:00:00.000Z');
    await store.remember('here', first, bytes('x'));
    expect(await store.run('here', 'yours', first.id)).toBeUndefined();
    expect(await store.run('here', 'mine', newRunId(new Date()))).toBeUndefined();
  });

  test('runs come newest first, page by page, whatever the order they were kept in', async () => {
    const days = ['03', '01', '05', '02', '04'].map((day) => head('paged', `2026-11-${day}T10:00:00.000Z`));
    for (const each of days) await store.remember('here', each, bytes('x'));
    const first = await store.runs('here', 'paged', { top: 2 });
    const second = await store.runs('here', 'paged', { top: 2, after: first[1]?.id ?? '' });
    const third = await store.runs('here', 'paged', { top: 2, after: second[1]?.id ?? '' });
    const at = (runs: readonly RunHead[]) => runs.map((run) => run.at.slice(8, 10));
    expect([at(first), at(second), at(third)]).toEqual([['05', '04'], ['03', '02'], ['01']]);
    expect(await store.runs('here', 'paged', { top: 2, after: third[0]?.id ?? '' })).toEqual([]);
  });

  test('the same run again changes nothing', async () => {
    const run = head('twice', '2026-11-22T10:00:00.000Z');
    await store.remember('here', run, bytes('first'));
    await store.remember('here', run, bytes('second'));
    expect(await store.runs('here', 'twice', { top: 10 })).toEqual([run]);
    expect(Buffer.from((await store.run('here', 'twice', run.id))?.snapshot ?? []).toString()).toBe('first');
  });

  test('any text can be the id of a group, and no two meet', async () => {
    const runs = strange.map((id) => head(id, '2026-11-22T10:00:00.000Z', `Navn ${id}`.slice(0, 500)));
    for (const run of runs) await store.remember('strange', run, bytes(run.group.id));
    for (const run of runs) expect(await store.runs('strange', run.group.id, { top: 5 })).toEqual([run]);
    expect((await store.groups('strange')).map(({ id }) => id).sort()).toEqual([...strange].sort());
  });

  test('a tenant sees its own groups and runs only', async () => {
    const run = head('shared-name', '2026-11-22T10:00:00.000Z');
    await store.remember('tenant-a', run, bytes('secret'));
    expect(await store.groups('tenant-b')).toEqual([]);
    expect(await store.runs('tenant-b', 'shared-name', { top: 5 })).toEqual([]);
    expect(await store.run('tenant-b', 'shared-name', run.id)).toBeUndefined();
    expect(await store.erase('tenant-b', 'shared-name')).toBe(0);
    expect(await store.runs('tenant-a', 'shared-name', { top: 5 })).toEqual([run]);
  });

  test('a group goes by its latest name', async () => {
    await store.remember('renamed', head('g', '2026-11-20T10:00:00.000Z', 'Gammelt navn'), bytes('x'));
    await store.remember('renamed', head('g', '2026-11-21T10:00:00.000Z', 'Nytt navn'), bytes('x'));
    expect(await store.groups('renamed')).toEqual([{ id: 'g', name: 'Nytt navn' }]);
  });

  test('a snapshot of any length comes back byte for byte', async () => {
    for (const length of [0, 1, 65_536, 65_537, 917_504, 917_505, 4_000_000]) {
      const snapshot = randomBytes(length);
      const run = head('long', '2026-11-22T10:00:00.000Z');
      await store.remember('here', run, snapshot);
      const found = await store.run('here', 'long', run.id);
      expect(found !== undefined && snapshot.equals(found.snapshot), `${String(length)} bytes`).toBe(true);
    }
  }, 60_000);

  test('runs remembered side by side are all kept', async () => {
    const runs = Array.from({ length: 25 }, (_, index) =>
      head('busy', new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString()),
    );
    await Promise.all(runs.map((run) => store.remember('here', run, bytes(run.id))));
    expect(await store.runs('here', 'busy', { top: 100 })).toEqual(runs.reverse());
  });

  test('reports are numbered within their year, and read back newest or by number', async () => {
    const heads = [];
    for (const [year, text] of [
      [2025, 'first'],
      [2026, 'other year'],
      [2025, 'second'],
    ] as const)
      heads.push(await store.keepReport('here', issued('issues', year), bytes(text)));
    expect(heads.map(({ year, version }) => [year, version])).toEqual([
      [2025, 1],
      [2026, 1],
      [2025, 2],
    ]);
    const [first, other, second] = heads;
    expect(first).toEqual({ ...issued('issues', 2025), version: 1 });
    expect(await store.reports('here', 'issues', 2025)).toEqual([second, first]);
    expect(await store.reports('here', 'issues')).toEqual([other, second, first]);
    const read = async (version?: number) => {
      const found = await store.report('here', 'issues', 2025, version);
      return found === undefined ? undefined : [found.head.version, Buffer.from(found.document).toString()];
    };
    expect(await read()).toEqual([2, 'second']);
    expect(await read(1)).toEqual([1, 'first']);
    expect(await read(3)).toBeUndefined();
    expect(await store.report('here', 'issues', 2024)).toBeUndefined();
  });

  test('the tenth version comes after the ninth', async () => {
    for (let version = 1; version <= 11; version += 1)
      expect((await store.keepReport('here', issued('often', 2025), bytes('x'))).version).toBe(version);
    expect((await store.reports('here', 'often', 2025)).map(({ version }) => version)).toEqual([
      11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1,
    ]);
    expect((await store.report('here', 'often', 2025))?.head.version).toBe(11);
  });

  test('reports issued side by side get each their number, and keep each their document', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Navn ${String(index)}`);
    const heads = await Promise.all(
      names.map((name) => store.keepReport('here', issued('race', 2025, name), bytes(name))),
    );
    expect(heads.map(({ version }) => version).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    for (const { version, group } of heads) {
      const found = await store.report('here', 'race', 2025, version);
      expect([found?.head.group.name, Buffer.from(found?.document ?? []).toString()]).toEqual([group.name, group.name]);
    }
  });

  test('a document of any length comes back byte for byte', async () => {
    for (const length of [0, 65_537, 917_505, 2_000_000]) {
      const document = randomBytes(length);
      const { version } = await store.keepReport('here', issued('thick', 2025), document);
      const found = await store.report('here', 'thick', 2025, version);
      expect(found !== undefined && document.equals(found.document), `${String(length)} bytes`).toBe(true);
    }
  }, 60_000);

  test('reports and runs of a group do not meet, and any text can be its id', async () => {
    for (const id of strange) {
      const run = head(id, '2026-11-22T10:00:00.000Z');
      await store.remember('both', run, bytes('x'));
      const report = await store.keepReport('both', issued(id, 2025), bytes('x'));
      expect(await store.runs('both', id, { top: 5 })).toEqual([run]);
      expect(await store.reports('both', id)).toEqual([report]);
      expect(await store.reports('other tenant', id)).toEqual([]);
      expect(await store.report('other tenant', id, 2025)).toBeUndefined();
    }
  });

  test('a group that has reports only is listed, and erased with them', async () => {
    const before = await subject.kept();
    const neighbour = await store.keepReport('reporting', issued('stays', 2025), bytes('x'));
    const afterNeighbour = await subject.kept();
    await store.keepReport('reporting', issued('goes', 2024), randomBytes(1_000_000));
    await store.keepReport('reporting', issued('goes', 2025), bytes('x'));
    expect((await store.groups('reporting')).map(({ id }) => id).sort()).toEqual(['goes', 'stays']);
    expect(await store.erase('reporting', 'goes')).toBe(0);
    expect(await store.reports('reporting', 'goes')).toEqual([]);
    expect(await store.report('reporting', 'goes', 2025)).toBeUndefined();
    expect(await subject.kept()).toBe(afterNeighbour);
    expect(await store.reports('reporting', 'stays')).toEqual([neighbour]);
    expect((await store.keepReport('reporting', issued('goes', 2025), bytes('x'))).version).toBe(1);
    await store.erase('reporting', 'goes');
    await store.erase('reporting', 'stays');
    expect(await subject.kept()).toBe(before);
  }, 60_000);

  test('an erased group leaves nothing behind, and its neighbours everything', async () => {
    const neighbour = head('neighbour', '2026-11-22T10:00:00.000Z');
    await store.remember('erasing', neighbour, bytes('stays'));
    const before = await subject.kept();
    for (const day of ['01', '02', '03']) {
      await store.remember('erasing', head('gone / Øst', `2026-11-${day}T10:00:00.000Z`), randomBytes(1_000_000));
    }
    expect(await store.erase('erasing', 'gone / Øst')).toBe(3);
    expect(await subject.kept()).toBe(before);
    expect(await store.runs('erasing', 'gone / Øst', { top: 5 })).toEqual([]);
    expect(await store.groups('erasing')).toEqual([{ id: 'neighbour', name: 'Nettverket' }]);
    expect(await store.runs('erasing', 'neighbour', { top: 5 })).toEqual([neighbour]);
    expect(await store.erase('erasing', 'gone / Øst')).toBe(0);
  }, 60_000);
});

test('what SQLite erased is no longer in its files either', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'history-'));
  const store = sqlite(folder);
  await store.remember('here', head('g', '2026-11-22T10:00:00.000Z', 'Kari Sporløs'), bytes('Kari Sporløs'));
  const files = async () =>
    Buffer.concat(await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name)))));
  await store.keepReport('here', issued('g', 2025, 'Kari Sporløs'), bytes('Kari Sporløs i en årsmelding'));
  expect((await files()).includes('Kari Sporløs i')).toBe(true);
  await store.erase('here', 'g');
  expect((await files()).includes('Kari Sporløs')).toBe(false);
  await store.close();
  await rm(folder, { recursive: true });
});

test.each([
  [
    'Table Storage that is not there',
    () => tables('DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;TableEndpoint=http://127.0.0.1:1/a;'),
  ],
  ['a connection string that is none', () => tables('Bare tull')],
  ['a folder that is a file', () => sqlite(join(import.meta.dirname, 'store.test.ts'))],
])(
  '%s is unavailable, and says so',
  async (_, open) => {
    const store = open();
    expect(await store.isAvailable()).toBe(false);
    await expect(store.groups('here')).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await expect(store.remember('here', head('g', '2026-11-22T10:00:00.000Z'), bytes('x'))).rejects.toMatchObject({
      name: 'StoreUnavailable',
    });
    await expect(store.keepReport('here', issued('g', 2025), bytes('x'))).rejects.toMatchObject({
      name: 'StoreUnavailable',
    });
    await store.close();
  },
  30_000,
);
