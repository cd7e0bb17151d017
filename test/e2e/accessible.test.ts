import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { startHost, type Host } from './host.ts';
import { choose, judgeSample, openPage, openSample } from './page.ts';
import { member, withoutMandate, workbook } from './workbooks.ts';

let browser: Browser;
let host: Host;
let axe: string;

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), host.stop()]);
});

/** What axe finds on the page as it stands: rule and element. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>('axe.run()');
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Each state of the page, and how a person gets there. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: () => Promise.resolve(),
  'a file that cannot be read': async (page) => {
    await choose(page, 'brev.xlsx', new Uint8Array([1, 2, 3]));
    await page.getByText('brev.xlsx er ikke åpnet').waitFor();
  },
  'opened, not judged': (page) => openSample(page),
  judging: async (page) => {
    await openSample(page);
    await page.route('**/api/validate*', () => undefined);
    await page.getByRole('button', { name: 'Valider' }).click();
    await page.getByRole('button', { name: 'Avbryt' }).waitFor();
  },
  'findings, one selected': async (page) => {
    await judgeSample(page);
    await page.locator('.finding').nth(1).click();
  },
  'all in order': (page) => judgeSample(page, 'Spesialist- og brukergruppe, alt i orden'),
  timeline: async (page) => {
    await judgeSample(page);
    await page.getByRole('tab', { name: 'Tidslinje' }).click();
  },
  meetings: async (page) => {
    await judgeSample(page);
    await page.getByRole('tab', { name: 'Møter' }).last().click();
  },
  history: async (page) => {
    await judgeSample(page);
    await page.getByRole('tab', { name: 'Historikk' }).click();
    await page.locator('.runs').waitFor();
  },
  'the mandate': async (page) => {
    await judgeSample(page);
    await page.getByRole('button', { name: 'vis mandatet' }).click();
    await page.getByText('2 møter i halvåret').first().waitFor();
  },
  'what was read': async (page) => {
    await judgeSample(page);
    await page.getByText('Hva ble lest?').click();
  },
  'cannot be judged': async (page) => {
    await choose(
      page,
      'innkjøp.xlsx',
      await workbook({
        Fakturaer: [
          ['Leverandør', 'Beløp'],
          ['Apotek 1', 300],
        ],
      }),
    );
    await page.getByRole('button', { name: 'Valider' }).click();
    await page.getByText('Dette er sett').waitFor();
  },
  'which mandate': async (page) => {
    await choose(page, 'liste.xlsx', await withoutMandate(member('Kari Nordmann')));
    await page.getByRole('button', { name: 'Valider' }).click();
    await page.getByLabel('Hvilket mandat gjelder?').waitFor();
  },
  'service away': async (page) => {
    await openSample(page);
    await page.route('**/api/validate*', (route) => route.abort());
    await page.getByRole('button', { name: 'Valider' }).click();
    await page.getByRole('button', { name: 'Prøv igjen' }).waitFor();
  },
};

describe.each(Object.entries(states))('%s', (_, arrive) => {
  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const { page } = await openPage(browser, host, { colorScheme });
    await arrive(page);
    expect(await faults(page)).toEqual([]);
  });

  test('nothing runs out of a window of 320 pixels', async () => {
    const { page } = await openPage(browser, host, { viewport: { width: 320, height: 640 } });
    await arrive(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const wider = await page.evaluate(() =>
      [...document.querySelectorAll('.pane .body, .start')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    );
    expect(Math.max(0, ...wider)).toBe(0);
  });
});

test('in a contrast theme the chosen filter still differs from the others', async () => {
  const { page } = await openPage(browser, host, { forcedColors: 'active' });
  await judgeSample(page);
  const color = (pressed: boolean) =>
    page
      .locator(`.filters [aria-pressed=${pressed}]`)
      .first()
      .evaluate((chip) => getComputedStyle(chip).backgroundColor);
  expect(await color(true)).not.toBe(await color(false));
});

test('where there is room for one only, sheet and findings take turns', async () => {
  const { page } = await openPage(browser, host, { viewport: { width: 320, height: 640 } });
  await judgeSample(page);
  await page.locator('.finding').first().getByRole('button', { name: 'Gå til cellen' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('H8');
  expect(await page.locator('.finding').first().isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Funn', exact: true }).click();
  expect(await page.locator('.finding').first().isVisible()).toBe(true);
});
