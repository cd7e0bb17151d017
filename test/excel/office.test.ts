import { expect, test } from 'vitest';
import { bareExcel, failureOf } from './bare-page.ts';
import { workbookModel } from './sketch.ts';

const openBare = bareExcel();

const members = () => workbookModel({ sheets: [{ name: 'Medlemmer', cells: [['Navn']] }], settings: { språk: 'nn' } });

test('settings are one store, whichever way they are reached', async () => {
  const excel = await openBare({ workbook: members() });
  const read = await excel.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { settings } = context.workbook;
      const language = settings.getItemOrNullObject('språk').load('key,value');
      const absent = settings.getItemOrNullObject('annet').load('value');
      settings.add('dag', { on: '2026-11-22', rows: [1, 2] });
      await context.sync();
      const before = [language.key, language.value, absent.isNullObject];
      language.delete();
      settings.load('items/key');
      await context.sync();
      return [...before, settings.items.map(({ key }) => key)];
    }),
  );
  expect(read).toEqual(['språk', 'nn', true, ['dag']]);
  const common = await excel.pane.evaluate(async () => {
    const { settings } = Office.context.document;
    const first: unknown = settings.get('språk');
    settings.set('mandat', 'x');
    await new Promise((resolve) => settings.saveAsync({ overwriteIfStale: true }, resolve));
    return first;
  });
  expect(common).toBe('nn');
  expect(excel.snapshot().settings).toMatchObject({ mandat: 'x' });
  expect(excel.traffic.unanswered).toEqual([]);
  await excel.close();
});

test('a button of the ribbon runs its command, and Excel waits until it is done', async () => {
  const excel = await openBare({ workbook: members() });
  await excel.pane.evaluate(() => {
    Office.actions.associate('validate', (event: Office.AddinCommands.Event) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A2').values = [[event.source.id]];
        await context.sync();
      }).then(() => event.completed());
    });
  });
  await excel.command('validate');
  expect(excel.snapshot().sheets[0]?.cells['A2']).toEqual({ value: 'validate' });
  await expect(excel.command('misspelt')).rejects.toThrow('misspelt');
  await excel.close();
});

test('the pane can be hidden and shown, and asked to start with the workbook', async () => {
  const excel = await openBare({ workbook: members() });
  const seen = await excel.pane.evaluate(async () => {
    const modes: string[] = [];
    let both: () => void = () => undefined;
    const told = new Promise<void>((resolve) => (both = resolve));
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      modes.push(visibilityMode);
      if (modes.length === 2) both();
    });
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    await told;
    return modes;
  });
  expect(seen).toEqual(['Hidden', 'Taskpane']);
  expect(excel.state()).toEqual({ selected: 'Medlemmer!A1', visible: true, startup: 'Background' });
  const { syncs, unanswered, errors } = excel.traffic;
  expect({ syncs, unanswered, errors }).toEqual({ syncs: 0, unanswered: [], errors: [] });
  await excel.close();
});

test('the add-in learns the language, the sets and whether it may write', async () => {
  const options = { workbook: members(), readOnly: true, locale: 'nn-NO', sets: { ExcelApi: '1.9' } };
  const excel = await openBare(options);
  const context = await excel.pane.evaluate(() => ({
    language: Office.context.displayLanguage,
    mode: Office.context.document.mode,
    sets: ['1.9', '1.10'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
    shared: Office.context.requirements.isSetSupported('SharedRuntime', '1.1'),
  }));
  expect(context).toEqual({ language: 'nn-NO', mode: 'readOnly', sets: [true, false], shared: true });
  const refused = await failureOf(excel.pane, () =>
    Excel.run(async (work) => {
      work.workbook.worksheets.add('Funn');
      await work.sync();
    }),
  );
  expect(refused).toMatchObject({ code: 'AccessDenied' });
  await excel.close();
});

test('what the page asks of any other origin gets no answer, and is seen', async () => {
  const excel = await openBare({ workbook: members() });
  expect(excel.traffic.foreign).toEqual([]);
  const outcome = await excel.pane.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'nothing',
    ),
  );
  expect(outcome).toBe('nothing');
  expect(excel.traffic.foreign).toEqual(['https://example.com/']);
  await excel.close();
});
