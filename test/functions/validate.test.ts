import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badRequest, goodRequest, toXlsx } from './rosters.ts';
import { startService, xlsxType } from './running.ts';
import type { Service } from './running.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
}, 30_000);
afterAll(() => service.stop());

function post(path: string, body: string | Uint8Array, type: string | undefined) {
  const headers = type === undefined ? undefined : { 'content-type': type };
  return fetch(`${service.url}/api/${path}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : new Uint8Array(body),
    ...(headers === undefined ? {} : { headers }),
  });
}
const validate = (body: unknown) => post('validate', JSON.stringify(body), 'application/json');

/** The parts of a problem that a person and a script go by. */
async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const { type, title, status, detail, errors, ...more } = await response.json();
  expect(status).toBe(response.status);
  expect(JSON.stringify({ type, title, detail, errors })).not.toMatch(/\bat .*:\d+:\d+|Error:/);
  return { type: type.replace('urn:mandatvakt:problem:', ''), title, status, detail, errors, ...more };
}

describe('what can be judged', () => {
  test('a flawless roster is in order', async () => {
    const response = await validate(goodRequest());
    expect(response.status).toBe(200);
    const answer = await response.json();
    expect(answer).toMatchObject({
      engine: '1.0.0',
      on: '2026-11-22',
      language: 'nb',
      mandate: { id: 'behandlingshjelpemidler' },
    });
    expect(answer.groups).toHaveLength(1);
    expect(answer.groups[0]).toMatchObject({ id: 'nbh', counts: { error: 0 } });
    expect(answer.run.remembered).toBe(true);
    expect(answer.run.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('an empty seat is a breach', async () => {
    const answer = await (await validate(badRequest())).json();
    expect(answer.groups[0].verdict).toBe('breach');
    expect(answer.groups[0].findings.map((finding: { rule: string }) => finding.rule)).toContain('seats-per-region');
  });

  test('the file and its cells as JSON are judged alike', async () => {
    const asJson = await (await validate(badRequest())).json();
    const query = 'mandate=behandlingshjelpemidler&on=2026-11-22&group=nbh&remember=false';
    const asFile = await (await post(`validate?${query}`, await toXlsx(badRequest()), xlsxType)).json();
    expect(asFile.run.remembered).toBe(false);
    const seen = (answer: typeof asJson) =>
      answer.groups[0].findings.map((one: { rule: string; at: unknown; key: string }) => [one.rule, one.at]);
    expect(seen(asFile)).toEqual(seen(asJson));
  });

  test('the same input on the same day gives the same bytes, run aside', async () => {
    const ask = async () =>
      (await (await validate({ ...badRequest(), remember: false })).text()).replace(/"run":\{.*\}\}$/, '');
    expect(await ask()).toBe(await ask());
  });

  test.each(['nb', 'nn', 'en'])('the answer speaks %s when asked to', async (language) => {
    expect(await (await validate({ ...badRequest(), language })).json()).toMatchObject({ language });
  });

  test('strange members of a body are harmless', async () => {
    const text = JSON.stringify(goodRequest()).replace(
      '{',
      '{"__proto__":{"remember":false,"language":"en"},"constructor":{"prototype":1},',
    );
    const answer = await (await post('validate', text, 'application/json; charset=UTF-8')).json();
    expect(answer).toMatchObject({ language: 'nb', run: { remembered: true } });
  });
});

describe('what has the wrong shape', () => {
  const sheets = (cells: unknown) => ({ workbook: { sheets: [{ name: 'Medlemmer', cells }] } });
  test.each([
    ['no workbook', {}, '/workbook', '/workbook mangler.'],
    ['a list', [], '', 'JSON skal være et objekt.'],
    ['null', null, '', 'JSON skal være et objekt.'],
    [
      'a day that is not',
      { ...goodRequest(), on: '2026-02-30' },
      '/on',
      '/on skal være en dato som finnes, skrevet åååå-mm-dd.',
    ],
    [
      'a day as a number',
      { ...goodRequest(), on: 46000 },
      '/on',
      '/on skal være en dato som finnes, skrevet åååå-mm-dd.',
    ],
    ['an unknown language', { ...goodRequest(), language: 'fi' }, '/language', '/language skal være en av nb, nn, en.'],
    ['a group that is a text', { ...goodRequest(), group: 'nbh' }, '/group', '/group skal være et objekt.'],
    [
      'a period backwards',
      { ...goodRequest(), period: { from: '2026-01-02', to: '2026-01-01' } },
      '/period/to',
      '/period/to er før /period/from.',
    ],
    [
      'sheets that are an object',
      { workbook: { sheets: {} } },
      '/workbook/sheets',
      '/workbook/sheets skal være en liste.',
    ],
    [
      'a sheet without cells',
      { workbook: { sheets: [{ name: 'A' }] } },
      '/workbook/sheets/0/cells',
      '/workbook/sheets/0/cells mangler.',
    ],
    [
      'cells that are no matrix',
      sheets([['Navn'], ['Kari'], [], 3]),
      '/workbook/sheets/0/cells/3',
      '/workbook/sheets/0/cells/3 skal være en liste.',
    ],
    [
      'cells that are a text',
      sheets('Navn'),
      '/workbook/sheets/0/cells',
      '/workbook/sheets/0/cells skal være en liste.',
    ],
    [
      'a cell that is an object',
      sheets([['Navn', { a: 1 }]]),
      '/workbook/sheets/0/cells/0/1',
      '/workbook/sheets/0/cells/0/1 skal være en tekst, et tall, true, false eller null.',
    ],
    [
      'an unknown part',
      { workbook: { sheets: [{ name: 'A', cells: [], part: 'x' }] } },
      '/workbook/sheets/0/part',
      undefined,
    ],
    [
      'an origin that is no cell',
      { workbook: { sheets: [{ name: 'A', cells: [], origin: 'A0' }] } },
      '/workbook/sheets/0/origin',
      '/workbook/sheets/0/origin skal være en celle i Excel, som A1.',
    ],
  ])('%s is 400 and says where', async (_, body, pointer, detail) => {
    const problem = await problemOf(await validate(body));
    expect(problem).toMatchObject({ status: 400, type: 'wrong-shape', title: 'Forespørselen har feil form' });
    expect(problem.errors[0].pointer).toBe(pointer);
    if (detail !== undefined) expect(problem.detail).toBe(detail);
  });

  test('a number beyond numbers is no cell', async () => {
    const response = await post(
      'validate',
      '{"workbook":{"sheets":[{"name":"A","cells":[[1e999]]}]}}',
      'application/json',
    );
    expect(await problemOf(response)).toMatchObject({
      status: 400,
      errors: [{ pointer: '/workbook/sheets/0/cells/0/0' }],
    });
  });

  test('a thousand faults are told as twenty', async () => {
    const problem = await problemOf(await validate(sheets(Array.from({ length: 1000 }, () => 1))));
    expect(problem.errors).toHaveLength(20);
  });

  test.each([
    ['half a document', '{"workbook":'],
    ['nothing', ''],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
    ['an .xlsx sent as JSON', new Uint8Array([0x50, 0x4b, 3, 4])],
  ])('%s is not JSON', async (_, body) => {
    expect(await problemOf(await post('validate', body, 'application/json'))).toMatchObject({
      status: 400,
      type: 'not-json',
      detail: 'Innholdet kan ikke leses som JSON i UTF-8.',
    });
  });

  test('a hundred thousand lists in each other are answered', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect((await post('validate', `{"workbook":{"sheets":${deep}}}`, 'application/json')).status).toBe(400);
    expect(
      (await post('validate', `{"x":${deep},${JSON.stringify(goodRequest()).slice(1)}`, 'application/json')).status,
    ).toBe(200);
  });

  test.each(['on=2026-02-30', 'language=xx', 'assume=maybe', 'remember=ja'])('?%s of a file is 400', async (query) => {
    const problem = await problemOf(await post(`validate?${query}`, await toXlsx(goodRequest()), xlsxType));
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer: `/${query.split('=', 1).join('')}` }] });
  });
});

describe('what cannot be taken', () => {
  test.each([
    ['text/plain', 'text/plain'],
    ['no type at all', ''],
    ['an older Excel file', 'application/vnd.ms-excel'],
    ['a form', 'application/x-www-form-urlencoded'],
  ])('%s is 415', async (_, type) => {
    const response = await post('validate', new TextEncoder().encode('hei'), type === '' ? undefined : type);
    expect(response.headers.get('accept-post')).toBe(`application/json, ${xlsxType}`);
    expect(await problemOf(response)).toMatchObject({
      status: 415,
      type: 'media-type',
      title: 'Formatet tas ikke imot',
    });
  });

  test('annotate takes files only', async () => {
    expect(await problemOf(await post('annotate', '{}', 'application/json'))).toMatchObject({ status: 415 });
  });

  test.each(['application/json', xlsxType])('11 MB of %s is 413, and says what to do', async (type) => {
    expect(await problemOf(await post('validate', new Uint8Array(11_000_000), type))).toMatchObject({
      status: 413,
      type: 'too-large',
      detail:
        'Filen er større enn 10 MB, som er det meste som tas imot. Kopier bare arkene som gjelder gruppen, over i en ny arbeidsbok og prøv med den.',
    });
  });

  test('a body that streams on without a length is 413 as soon as it is too long', async () => {
    const piece = new Uint8Array(1_000_000);
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 1;
        if (sent > 40) controller.close();
        else controller.enqueue(piece);
      },
    });
    const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } };
    expect((await fetch(`${service.url}/api/validate`, init)).status).toBe(413);
  });
});

describe('what is no workbook', () => {
  const text = (words: string) => new TextEncoder().encode(words);
  const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]);
  test.each([
    ['a text', text('Dette er ikke en arbeidsbok')],
    ['nothing', new Uint8Array()],
    ['an .xls renamed', compound],
    ['half a zip', deflateRawSync(text('hei'))],
    ['the beginning of an .xlsx', text('PK\u0003\u0004 og så ingenting')],
  ])('%s is 422 with a sentence', async (_, bytes) => {
    for (const path of ['validate', 'annotate', 'read', 'clear']) {
      const problem = await problemOf(await post(path, bytes, xlsxType));
      expect(problem).toMatchObject({ status: 422, type: 'cannot-be-read', title: 'Filen kan ikke leses' });
      expect(problem.reason).toMatch(/^[a-z-]+$/);
      expect(problem.detail).toMatch(/\.$/);
    }
  });

  test('the sentence comes in the language asked for', async () => {
    const problem = await problemOf(await post('validate?language=en', text('no'), xlsxType));
    expect(problem).toMatchObject({ title: 'The file cannot be read', status: 422 });
  });
});

describe('what cannot be judged', () => {
  test('a workbook without a roster is 422 and says what was seen', async () => {
    const sheets = [
      {
        name: 'Budsjett',
        cells: [
          ['Post', 'Beløp'],
          ['Reiser', 1000],
        ],
      },
    ];
    const problem = await problemOf(await validate({ ...goodRequest(), workbook: { sheets } }));
    expect(problem).toMatchObject({
      status: 422,
      type: 'cannot-be-judged',
      title: 'Kan ikke vurderes ennå',
      reason: 'no-roster',
    });
    expect(problem.sheets.map((sheet: { name: string }) => sheet.name)).toEqual(['Budsjett']);
  });

  test('a roster without a mandate is 422 with the mandates to choose among', async () => {
    const problem = await problemOf(await validate({ ...goodRequest(), group: { id: 'nbh' } }));
    expect(problem).toMatchObject({ status: 422, reason: 'mandate-missing' });
    expect(problem.mandates.map((mandate: { id: string }) => mandate.id)).toEqual([
      'behandlingshjelpemidler',
      'dmp-spesialist-brukergruppe',
      'eget',
    ]);
  });

  test('an unknown mandate is 422', async () => {
    const problem = await problemOf(await validate({ ...goodRequest(), group: { mandate: 'finnes-ikke' } }));
    expect(problem).toMatchObject({ status: 422, reason: 'mandate-unknown' });
  });

  test('a sheet Mandat with an unknown requirement is 422, and the row is named', async () => {
    const { sheets } = goodRequest().workbook;
    const own = {
      name: 'Mandat',
      cells: [
        ['Krav', 'Gjelder', 'Antall'],
        ['Møteplikt', '', 1],
      ],
    };
    const request = { ...goodRequest(), group: { mandate: 'eget' }, workbook: { sheets: [...sheets, own] } };
    expect(await problemOf(await validate(request))).toMatchObject({
      status: 422,
      reason: 'setup-contradicts',
      detail: 'Mandat, rad 2: kravet «Møteplikt» er ikke kjent.',
    });
  });

  test('no sheets at all is 422', async () => {
    expect(await problemOf(await validate({ ...goodRequest(), workbook: { sheets: [] } }))).toMatchObject({
      status: 422,
    });
  });

  test('200 000 rows are answered', async () => {
    const cells = [
      ['Navn', 'Region'],
      ...Array.from({ length: 200_000 }, (_, index) => [`N${String(index)}`, 'Helse Vest']),
    ];
    const response = await validate({ ...goodRequest(), workbook: { sheets: [{ name: 'Medlemmer', cells }] } });
    expect([200, 422]).toContain(response.status);
  }, 60_000);
});
