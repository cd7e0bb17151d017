import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, test, vi } from 'vitest';
import { associate } from '../../addin/excel/ribbon.ts';
import { elements, manifestFile, manifestText, named, type Element } from './manifest-elements.ts';

const localesOf = ({ children }: Element) => children.map(({ attributes }) => attributes['Locale']);
const valuesOf = ({ attributes, children }: Element) =>
  [attributes['DefaultValue'], ...children.map((child) => child.attributes['Value'])].map((value) => value ?? '');
const childrenAt = (path: string) =>
  [...new Set(elements.filter((element) => element.path === path).map(({ children }) => children))].map((children) =>
    children.map(({ name }) => name),
  );

test('the library of Office reads it as it is meant', async () => {
  expect(await OfficeAddinManifest.readManifestFile(manifestFile)).toEqual({
    id: '7f0c3f5e-3c1b-4f57-9d0a-2a4c8b6a1d52',
    version: '1.0.0.0',
    officeAppType: 'TaskPaneApp',
    manifestType: 'xml',
    providerName: 'Mandatvakt',
    displayName: 'Mandatvakt',
    description: 'Holder medlemslister og møter opp mot mandatet.',
    defaultLocale: 'nb-NO',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    iconUrl: 'https://localhost:3000/icons/mandatvakt-32.png',
    highResolutionIconUrl: 'https://localhost:3000/icons/mandatvakt-64.png',
    supportUrl: 'https://localhost:3000/',
    appDomains: [],
    defaultSettings: { sourceLocation: 'https://localhost:3000/excel.html' },
  });
});

test('it asks for ExcelApi 1.7 and nothing more', () => {
  expect(named('Set').map(({ attributes }) => attributes)).toEqual([{ Name: 'ExcelApi', MinVersion: '1.7' }]);
});

// Office reads the children of an element in one order only, and says nothing but that the manifest is not valid.
test.each([
  ['VersionOverrides', ['Hosts', 'Resources']],
  ['VersionOverrides/Hosts/Host', ['Runtimes', 'DesktopFormFactor']],
  ['VersionOverrides/Hosts/Host/DesktopFormFactor', ['FunctionFile', 'ExtensionPoint']],
  ['VersionOverrides/Resources', ['Images', 'Urls', 'ShortStrings', 'LongStrings']],
])('%s holds %j', (path, names) => {
  expect(childrenAt(path)).toEqual([names]);
});

test('a button has its parts in the order of the schema', () => {
  const parts = ['Label', 'Supertip', 'Icon', 'Action'];
  expect(named('Control').map(({ children }) => children.map(({ name }) => name))).toEqual([parts, parts, parts]);
});

describe('the ribbon', () => {
  test('has on the Home tab one group with the buttons Valider, Årsmelding and Panel', () => {
    expect(named('OfficeTab').map(({ attributes }) => attributes)).toEqual([{ id: 'TabHome' }]);
    expect(named('Group')).toHaveLength(1);
    expect(named('Action').map(({ attributes }) => attributes['xsi:type'])).toEqual([
      'ExecuteFunction',
      'ExecuteFunction',
      'ShowTaskpane',
    ]);
    const labels = named('Control').map(({ children }) => children[0]?.attributes['resid']);
    const texts = labels.map((id) => named('String').find(({ attributes }) => attributes['id'] === id));
    expect(texts.map((text) => text?.attributes['DefaultValue'])).toEqual(['Valider', 'Årsmelding', 'Panel']);
  });

  test('names the functions that the add-in answers to', () => {
    const answered = vi.fn();
    vi.stubGlobal('Office', { actions: { associate: answered } });
    associate(
      () => Promise.resolve(),
      () => undefined,
    );
    vi.unstubAllGlobals();
    const names = answered.mock.calls.map(([name]) => String(name));
    expect(names.toSorted()).toEqual(
      named('FunctionName')
        .map(({ text }) => text)
        .toSorted(),
    );
  });

  test('has one page for function, pane and shared runtime', () => {
    expect(named('Runtime').map(({ attributes }) => attributes)).toEqual([{ resid: 'Page', lifetime: 'long' }]);
    expect(named('FunctionFile').map(({ attributes }) => attributes)).toEqual([{ resid: 'Page' }]);
    expect(named('Action')[2]?.children.map(({ attributes }) => attributes['resid'])).toEqual([undefined, 'Page']);
  });

  test('has every icon in the three sizes Office wants', () => {
    const sizes = named('Icon').map(({ children }) => children.map(({ attributes }) => attributes['size']));
    expect(sizes).toEqual([
      ['16', '32', '80'],
      ['16', '32', '80'],
      ['16', '32', '80'],
      ['16', '32', '80'],
    ]);
  });
});

describe('names', () => {
  test('every resource that is named is there once, and every one that is there is named', () => {
    const used = elements.flatMap(({ attributes }) => attributes['resid'] ?? []);
    const given = elements.filter(({ path }) => /^VersionOverrides\/Resources\/\w+\/\w+$/.test(path));
    const ids = given.map(({ attributes }) => attributes['id'] ?? '');
    expect(ids.toSorted()).toEqual([...new Set(used)].toSorted());
    expect(ids.filter((id) => !/^[\w.]{1,32}$/.test(id))).toEqual([]);
  });

  test('no two of the group, the buttons and the tab share an id', () => {
    const ids = ['OfficeTab', 'Group', 'Control'].flatMap(named).map(({ attributes }) => attributes['id'] ?? '');
    expect(ids).toEqual(['TabHome', 'Mandatvakt.Group', 'Mandatvakt.Validate', 'Mandatvakt.Report', 'Mandatvakt.Pane']);
  });

  test('the id is a UUID and the version has four numbers', () => {
    expect(named('Id')[0]?.text).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(named('Version')[0]?.text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });
});

describe('texts', () => {
  const texts = [...named('DisplayName'), ...named('Description').slice(0, 1), ...named('String')];

  test('are in bokmål, with nynorsk and English beside them', () => {
    expect(texts).toHaveLength(9);
    expect(texts.map(localesOf)).toEqual(texts.map(() => ['nn-NO', 'en-US']));
    expect(texts.flatMap(valuesOf).filter((value) => value.trim() === '')).toEqual([]);
  });

  test.each([
    ['VersionOverrides/Resources/ShortStrings/String', 125],
    ['VersionOverrides/Resources/LongStrings/String', 250],
    ['DisplayName', 125],
    ['Description', 250],
  ])('%s are at most %i characters', (path, most) => {
    const long = texts.filter((text) => text.path === path).flatMap(valuesOf);
    expect(long.length).toBeGreaterThan(2);
    expect(long.filter((value) => value.length > most)).toEqual([]);
  });
});

test('every address is of the one service', () => {
  const addresses = [...manifestText.matchAll(/Value="(\w+:[^"]*)"/g)].map(([, url = '']) => url);
  expect(addresses).toHaveLength(11);
  expect(addresses.filter((url) => !url.startsWith('https://localhost:3000/'))).toEqual([]);
});
