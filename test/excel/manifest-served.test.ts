import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHost, type Host } from '../e2e/host.ts';
import { elements, named } from './manifest-elements.ts';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.stop());

const urls = elements.flatMap(({ attributes }) => {
  const value = attributes['DefaultValue'] ?? '';
  return value.startsWith('https://') ? [value] : [];
});
const ask = (url: string) => fetch(url.replace('https://localhost:3000', host.url), { redirect: 'error' });

/** Width and height of a PNG, from its header. */
async function sizeOf(response: Response): Promise<readonly number[]> {
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each([...new Set(urls)])('%s is there', async (url) => {
  const response = await ask(url);
  expect(response.status).toBe(200);
  const type = url.endsWith('.png') ? 'image/png' : 'text/html; charset=utf-8';
  expect(response.headers.get('content-type')).toBe(type);
});

const shown = named('Image').flatMap(({ attributes: { size, resid } }) => {
  const image = named('Image').find(({ attributes }) => attributes['id'] === resid);
  const url = image?.attributes['DefaultValue'] ?? '';
  const what = url.includes('arsmelding') ? 'Årsmelding' : 'the product';
  return size === undefined ? [] : [[`${what}, ${size} in the ribbon`, Number(size), url]];
});
const atTop = [
  ['32 in the list of add-ins', 32, named('IconUrl')[0]?.attributes['DefaultValue'] ?? ''],
  ['64 in the list of add-ins', 64, named('HighResolutionIconUrl')[0]?.attributes['DefaultValue'] ?? ''],
];
const icons = [...new Map([...shown, ...atTop].map((icon) => [icon[0], icon])).values()];

test('icons are looked at in eight places', () => {
  expect(icons.map(([where]) => where)).toEqual([
    'the product, 16 in the ribbon',
    'the product, 32 in the ribbon',
    'the product, 80 in the ribbon',
    'Årsmelding, 16 in the ribbon',
    'Årsmelding, 32 in the ribbon',
    'Årsmelding, 80 in the ribbon',
    '32 in the list of add-ins',
    '64 in the list of add-ins',
  ]);
});

test.each(icons)('the icon of %s is %i pixels each way', async (_, size, url) => {
  expect(await sizeOf(await ask(String(url)))).toEqual([size, size]);
});

test.each(icons)(
  'the icon of %s may be shown by Excel’s page, which refuses one with a word about keeping it',
  async (_, __, url) => {
    const { headers } = await ask(String(url));
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('cache-control')).toBe(null);
  },
);

test('the page may be framed by Excel on the web, and takes scripts from Microsoft’s library only', async () => {
  const { headers } = await ask('https://localhost:3000/excel.html');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy).not.toContain('frame-ancestors');
  expect(headers.get('x-frame-options')).toBe(null);
});
