import { expect, test, vi } from 'vitest';
import { onDemand } from '../../addin/on-demand.ts';

test('nothing is fetched before it is asked for, and then once', async () => {
  const load = vi.fn(() => Promise.resolve({ name: 'part' }));
  const part = onDemand(load);
  expect(load).not.toHaveBeenCalled();
  const [one, other] = await Promise.all([part(), part()]);
  expect([one, other, await part()]).toEqual([{ name: 'part' }, { name: 'part' }, { name: 'part' }]);
  expect(load).toHaveBeenCalledTimes(1);
});

test('what cannot be had now is asked for anew', async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
    .mockResolvedValue('part');
  const part = onDemand(load);
  expect(await part()).toBe(undefined);
  expect(await part()).toBe('part');
  expect(load).toHaveBeenCalledTimes(2);
});

test('a fault of our own is thrown on', async () => {
  await expect(onDemand(() => Promise.reject(new RangeError('ours')))()).rejects.toThrow('ours');
});
