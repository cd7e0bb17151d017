import { expect, test } from 'vitest';
import { besideService, judge, memberList, noticeOf } from './beside.ts';
import { markedCells } from './marked-cells.ts';
import { sampleModel } from './sample.ts';

const { judgedSample, openBeside } = besideService();

const findings = (excel: Awaited<ReturnType<typeof judgedSample>>) =>
  excel.pane.locator('.finding .message').allInnerTexts();

test('the service away: judged here, the same findings and marks; history waits, and gets it when the service is back', async () => {
  const served = await judgedSample();
  const excel = await openBeside(await sampleModel('nettverk-med-feil.xlsx'));
  await excel.pane.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('judge-here')),
  );
  await excel.page.route('**/api/**', (route) => route.abort());
  await judge(excel);
  expect(await findings(excel)).toEqual(await findings(served));
  expect(markedCells(excel.model, 'Saker')).toEqual(markedCells(served.model, 'Saker'));
  await excel.pane
    .getByText('Tjenesten svarer ikke, så det er vurdert her. Historikken er ikke skrevet ennå.')
    .waitFor();
  const send = excel.pane.getByRole('button', { name: 'Send til historikken' });
  await send.click();
  await expect.poll(() => noticeOf(excel)).toMatch(/^Tjenesten svarer fortsatt ikke/u);
  await excel.page.unroute('**/api/**');
  await send.click();
  await expect.poll(() => noticeOf(excel)).toBe('Vurderingen er skrevet i historikken.');
  expect(await send.count()).toBe(0);
  await excel.pane.getByRole('tab', { name: 'Historikk' }).click();
  await excel.pane.locator('.runs').waitFor();
  await Promise.all([served.close(), excel.close()]);
});

const hostile = ['=HYPERLINK("http://x")', '<img src=x onerror=alert(1)>', '@SUM(1)', '-1+1', '+4712345678'];

test.each(hostile)('the name %s is a text in pane and sheet, never a formula or markup', async (name) => {
  const excel = await openBeside(memberList([[`'${name}`, 'Helse Vest', 'Medlem', 45658, '']]));
  await judge(excel);
  const shown = (await findings(excel)).filter((text) => text.includes(name));
  expect(shown.length).toBeGreaterThan(0);
  const funn = excel.snapshot().sheets.at(-1);
  const cells = Object.values(funn?.cells ?? {});
  expect(cells.filter((cell) => 'formula' in cell)).toEqual([]);
  expect(cells.filter(({ value }) => String(value).includes(name)).length).toBe(shown.length);
  expect(await excel.pane.locator('img').count()).toBe(0);
  expect([...excel.traffic.errors, ...excel.traffic.foreign]).toEqual([]);
  await excel.close();
});
