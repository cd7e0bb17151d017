import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { startHost, type Host } from '../e2e/host.ts';
import { judge, judgedSample, openBeside } from './beside.ts';
import { workbookModel } from './sketch.ts';

let browser: Browser;
let service: Host;

beforeAll(async () => {
  [browser, service] = await Promise.all([launchBrowser(), startHost()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), service.stop()]);
});

test('the mandate chosen for a workbook is kept in it, and nothing else: no person, no finding', async () => {
  const list = {
    name: 'Medlemmer',
    cells: [
      ['Navn', 'Region', 'Fra', 'Til'],
      ['Kari Vik', 'Helse Vest', 45658, 46387],
    ],
  };
  const workbook = workbookModel({ sheets: [list] });
  const first = await openBeside(browser, service, workbook);
  await first.pane.getByRole('button', { name: 'Valider' }).click();
  await first.pane.getByLabel('Hvilket mandat gjelder?').selectOption('behandlingshjelpemidler');
  await first.pane.locator('.refused button').click();
  await first.pane.getByRole('button', { name: 'Fjern merking' }).waitFor();
  expect(first.snapshot().settings).toEqual({ mandatvakt: { mandate: 'behandlingshjelpemidler' } });
  await first.close();
  const next = await openBeside(browser, service, workbook);
  await judge(next);
  expect(await next.pane.locator('.verdict h2').innerText()).toMatch(/forhold må rettes/u);
  await next.close();
});

test('a workbook that names its mandate gets no setting', async () => {
  const excel = await judgedSample(browser, service);
  expect(excel.snapshot().settings).toEqual({});
  await excel.close();
});
