import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { besideService, judge, memberList } from './beside.ts';
import { openExcel } from './open.ts';

const { shared, judgedSample, openBeside } = besideService();

const members = () => memberList([['Ola Li', 'Helse Nord', 'Medlem', 45658, '']]);

test.each(['light', 'dark'] as const)('axe finds nothing beside Excel, %s', async (colorScheme) => {
  const excel = await judgedSample();
  await excel.page.emulateMedia({ colorScheme });
  await excel.pane.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await excel.pane.evaluate<AxeResults>('axe.run()');
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  await excel.close();
});

test.each([320, 350, 450])('nothing runs out of a pane of %i pixels, and Valider is in view', async (width) => {
  const excel = await judgedSample();
  await excel.page.setViewportSize({ width, height: 640 });
  expect(await excel.pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  const box = await excel.pane.getByRole('button', { name: 'Valider' }).boundingBox();
  expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  await excel.close();
});

test('the pane speaks the language of Excel until another is chosen', async () => {
  const { browser, server } = shared();
  const excel = await openExcel(browser, server.url, { workbook: members(), locale: 'en-US' });
  await excel.pane.getByRole('button', { name: 'Validate' }).click();
  await excel.pane.getByText(/must be put right/u).waitFor();
  await excel.close();
});

test('without Microsoft’s library it is said what is missing', async () => {
  const { browser, server } = shared();
  const context = await browser.newContext({ locale: 'nb-NO' });
  const page = await context.newPage();
  await page.route('https://appsforoffice.microsoft.com/**', (route) => route.abort());
  await page.goto(`${server.url}/excel.html`);
  await page.getByText('Excel kan ikke nås: appsforoffice.microsoft.com svarer ikke.').waitFor();
  await context.close();
});

test('a list of no roster is refused, and old marks are taken away', async () => {
  const excel = await openBeside(members());
  const before = excel.snapshot().sheets.length;
  await judge(excel);
  await excel.person.edit('Medlemmer', 'A3', '');
  await excel.person.edit('Medlemmer', 'D3', '');
  await excel.person.edit('Medlemmer', 'E3', '');
  await excel.person.edit('Medlemmer', 'B3', '');
  await excel.pane.getByRole('button', { name: 'Valider' }).click();
  await excel.pane.getByText('Dette er sett').waitFor();
  expect(excel.snapshot().sheets.length).toBe(before);
  await excel.close();
});
