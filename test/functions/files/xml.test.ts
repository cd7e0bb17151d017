import { describe, expect, test } from 'vitest';
import { attributeOf, relationshipOf } from '../../../functions/files/xml-attributes.ts';
import {
  decodeEntities,
  decodeEscapes,
  decodePart,
  encodePart,
  encodeText,
  encodingOf,
} from '../../../functions/files/xml-text.ts';
import { cursorOver, isNamed, next } from '../../../functions/files/xml.ts';

/** Every token as `kind:text`, and the fault at the end if there is one. */
function tokens(xml: string): readonly string[] {
  const cursor = cursorOver(xml);
  const found: string[] = [];
  while (next(cursor) !== 'end') found.push(`${cursor.kind}:${xml.slice(cursor.nameStart, cursor.nameEnd)}`);
  return cursor.fault === undefined ? found : [...found, cursor.fault];
}

describe('tokens', () => {
  test('come in order, prefixes and declarations passed over', () => {
    expect(
      tokens('\uFEFF<?xml version="1.0"?>\n<x:a><!-- <b> --><x:b c="1>2"/>text<![CDATA[<raw>]]></x:a >\n'),
    ).toEqual(['text:\n', 'open:a', 'empty:b', 'text:text', 'text:<raw>', 'close:a', 'text:\n']);
  });
  test.each([
    ['<a><b></a></b>', 'malformed'],
    ['<a>', 'malformed'],
    ['<a></a><b/>', 'malformed'],
    ['text', 'malformed'],
    ['', 'malformed'],
    ['<a b="1></a>', 'malformed'],
    ['<a><!-- </a>', 'malformed'],
    ['</a>', 'malformed'],
    ['<>', 'malformed'],
    ['<a><', 'malformed'],
    ['<!DOCTYPE a><a/>', 'doctype'],
    ['<a/><!DOCTYPE a>', 'doctype'],
  ])('of %j end with the fault %s', (xml, fault) => {
    expect(tokens(xml).at(-1)).toBe(fault);
  });
});

describe('attributes', () => {
  test('are found in either quotes, with spaces, by their own name and not part of another', () => {
    const cursor = cursorOver(`<sheet  sheetId='7'\n name = "A &amp; 'B' > C" rel:id="rId2"/>`);
    next(cursor);
    expect(isNamed(cursor, 'sheet')).toBe(true);
    expect(attributeOf(cursor, 'name')).toBe("A & 'B' > C");
    expect(attributeOf(cursor, 'sheetId')).toBe('7');
    expect(attributeOf(cursor, 'id')).toBeUndefined();
    expect(relationshipOf(cursor)).toBe('rId2');
  });
});

describe('characters', () => {
  test('references are read, unknown entities stay as they are', () => {
    expect(decodeEntities('&lt;&#229;&#xE5;&amp;lt;&nbsp;&#x110000;')).toBe('<åå&lt;&nbsp;&#x110000;');
  });
  test('escapes of spreadsheet texts are read', () => {
    expect(decodeEscapes('a_x000D_b_x005F_x000D_c_x00')).toBe('a\rb_x000D_c_x00');
  });
  test('what XML cannot hold is written so that it cannot break anything', () => {
    expect(encodeText('a\u0000b\uD800<c>&"_x000D_')).toBe('a\uFFFDb\uFFFD&lt;c&gt;&amp;&quot;_x005F_x000D_');
  });
  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('a part in %s comes back the same', (encoding) => {
    const text = '\uFEFF<?xml version="1.0"?><a>Ærø 東京 🙂</a>';
    const bytes = encodePart(text, encoding);
    expect(encodingOf(bytes)).toBe(encoding);
    expect(decodePart(bytes)).toBe(text);
  });
  test('bytes that are not what they are said to be are no text', () => {
    expect(decodePart(Uint8Array.from([0x3c, 0xff, 0xfe]))).toBeUndefined();
    expect(decodePart(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a/>'))).toBeUndefined();
  });
});
