import { expect, test } from 'vitest';
import { besideService, judge } from './beside.ts';
import { workbookModel } from './sketch.ts';

const { judgedSample, openBeside } = besideService();

test('the mandate chosen for a workbook is kept in it, and nothing else: no person, no finding', async () => {
  const list = {
    name: 'Medlemmer',
    cells: [
      ['Navn', 'Region', 'Fra', 'Til'],
      ['Kari Vik', 'Helse Vest', 45658, 46387],
    ],
  };
  const workbook = workbookModel({ sheets: [list] });
  const first = await openBeside(workbook);
  await first.pane.getByRole('button', { name: 'Valider' }).click();
  await first.pane.getByLabel('Hvilket mandat gjelder?').selectOption('behandlingshjelpemidler');
  await first.pane.locator('.refused button').click();
  await first.pane.getByRole('button', { name: 'Fjern merking' }).waitFor();
  expect(first.snapshot().settings).toEqual({ mandatvakt: { mandate: 'behandlingshjelpemidler' } });
  await first.close();
  const next = await openBeside(workbook);
  await judge(next);
  expect(await next.pane.locator('.verdict h2').innerText()).toMatch(/forhold må rettes/u);
  await next.close();
});

test('a workbook that names its mandate gets no setting', async () => {
  const excel = await judgedSample();
  expect(excel.snapshot().settings).toEqual({});
  await excel.close();
});
