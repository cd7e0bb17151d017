import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeFolders, codeOf, files, importsOf, targetOf, textOf, type Import } from './tree.ts';

const product = ['core', 'mandates', 'addin', 'functions'];
const written = ({ from, what }: Import) => `${from} imports ${what}`;
const folderOf = (path: string) => path.split('/')[0] ?? '';

describe('who may import whom', () => {
  test.each([
    ['core', ['core']],
    ['mandates', ['core', 'mandates']],
    ['addin', ['core', 'mandates', 'addin']],
    ['functions', ['core', 'mandates', 'functions']],
  ])('%s reaches only into %j', (folder, allowed) => {
    const outside = codeOf(folder)
      .flatMap(importsOf)
      .filter((found) => {
        const target = targetOf(found);
        return target !== undefined && !allowed.includes(folderOf(target));
      });
    expect(outside.map(written)).toEqual([]);
  });

  test('core and mandates depend on no package', () => {
    const packages = codeOf('core', 'mandates')
      .flatMap(importsOf)
      .filter((found) => targetOf(found) === undefined);
    expect(packages.map(written)).toEqual([]);
  });

  test('a mandate imports nothing of core that runs', () => {
    const running = codeOf('mandates')
      .flatMap(importsOf)
      .filter((found) => !found.typeOnly && folderOf(targetOf(found) ?? '') === 'core');
    expect(running.map(written)).toEqual([]);
  });

  test('nothing is handed on by a barrel', () => {
    const barrels = codeOf(...codeFolders).filter((path) => /^export\s[^'"=;(]*\sfrom\s+'/m.test(textOf(path)));
    expect(barrels).toEqual([]);
  });
});

describe('what may be said in one place only', () => {
  test('core and mandates read no clock and throw no dice', () => {
    const clock = /\bnew Date\b|\bDate\s*[.(]|\bMath\.random\b|\bperformance\b|\bIntl\.DateTimeFormat\b/;
    expect(codeOf('core', 'mandates').filter((path) => clock.test(textOf(path)))).toEqual([]);
  });

  test.each([
    ['Excel.run', 'addin/excel.ts'],
    ['@azure/data-tables', 'functions/tables.ts'],
    ['node:sqlite', 'functions/sqlite.ts'],
  ])('%s only in %s', (words, home) => {
    const elsewhere = codeOf(...product).filter((path) => path !== home && textOf(path).includes(words));
    expect(elsewhere).toEqual([]);
  });

  test('nothing names a folder of somebody’s machine', () => {
    const machine = /(?<![\w.])\/(?:work|root|home|Users)\//;
    const texts = files.filter((path) => !/\.(?:xlsx|docx|png|ico)$/.test(path));
    expect(texts.filter((path) => machine.test(textOf(path)))).toEqual([]);
  });
});

describe('how things are named and laid out', () => {
  const houseFiles = files.filter((path) => codeFolders.some((folder) => folder === folderOf(path)));

  test('files and folders are ASCII, lower case, words joined by hyphens', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/;
    expect(houseFiles.filter((path) => path.split('/').some((name) => !kebab.test(name)))).toEqual([]);
  });

  test('no name says nothing: utils, helpers, common, manager, service', () => {
    const empty = /^(?:utils?|helpers?|common|managers?|services?)$/;
    const words = (path: string) => path.split(/[/.-]/);
    expect(houseFiles.filter((path) => words(path).some((word) => empty.test(word)))).toEqual([]);
  });

  test('no folder lies deeper than two', () => {
    const depth = (path: string) => posix.dirname(path).split('/').length;
    // test mirrors the tree, so it has one level more.
    const tooDeep = houseFiles.filter((path) => depth(path) > (folderOf(path) === 'test' ? 3 : 2));
    expect(tooDeep).toEqual([]);
  });

  test('the top holds what the house promises', () => {
    const top = new Set(files.map(folderOf));
    const promised = ['package.json', 'tsconfig.json', 'host.json', 'manifest.xml', 'README.md', 'LICENSE'];
    expect([...promised, ...product, 'docs', 'test'].filter((name) => !top.has(name))).toEqual([]);
  });
});
