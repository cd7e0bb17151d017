import { severities, type Severity } from '../../core/answer.ts';
import { extendBlock, type Block } from './style-blocks.ts';
import { isUnreadable, type Unreadable } from './unreadable.ts';
import { attributeOf } from './xml-attributes.ts';
import { encodeAttribute } from './xml-text.ts';
import { cursorOver, isNamed, next } from './xml.ts';

/** Numbers of the styles that the marks and the sheet of findings use. */
export interface Styles {
  /** `dxfId` by severity. */
  readonly marks: Readonly<Record<Severity, number>>;
  /** `s` of cells in the sheet of findings. */
  readonly header: number;
  readonly short: number;
  readonly long: number;
  readonly link: number;
  /** Points one line of text takes in the workbook's own font. */
  readonly lineHeight: number;
}

/** Fill, border and kind of border: told apart without colours too. */
const looks: Readonly<Record<Severity, readonly [fill: string, line: string, border: string]>> = {
  error: ['FFFDE7E9', 'FFC50F1F', 'thin'],
  warning: ['FFFFF4CE', 'FFBC4B09', 'dashed'],
  note: ['FFEBF3FC', 'FF0F6CBD', 'dotted'],
  undecided: ['FFEDEDED', 'FF616161', 'dashDot'],
};

function markFormat(severity: Severity, p: string): string {
  const [fill, line, border] = looks[severity];
  const sides = ['left', 'right', 'top', 'bottom'];
  const lines = sides.map((side) => `<${p}${side} style="${border}"><${p}color rgb="${line}"/></${p}${side}>`);
  return `<${p}dxf><${p}font><${p}color rgb="FF1A1A1A"/></${p}font><${p}fill><${p}patternFill><${p}bgColor rgb="${fill}"/></${p}patternFill></${p}fill><${p}border>${lines.join('')}</${p}border></${p}dxf>`;
}

interface Font {
  name: string;
  size: string;
}

/** Name and size of the workbook's own first font, so that our sheet looks like its sisters. */
function firstFont(text: string): Font {
  const cursor = cursorOver(text);
  const font = { name: 'Calibri', size: '11' };
  while (next(cursor) !== 'end' && !isNamed(cursor, 'fills')) {
    if (isNamed(cursor, 'font') && cursor.kind === 'close') break;
    if (isNamed(cursor, 'name')) font.name = attributeOf(cursor, 'val') ?? font.name;
    if (isNamed(cursor, 'sz')) font.size = attributeOf(cursor, 'val') ?? font.size;
  }
  return font;
}

/** A sheet's cell format: the leading-quote mark keeps a text text, also when somebody edits it. */
function cellFormat(p: string, font: number, wrap: boolean): string {
  return `<${p}xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyFont="1" applyAlignment="1"><${p}alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/></${p}xf>`;
}

/** Header, short text, long text, link; the fonts of the first and the last are ours, `bold` and the one after. */
function cellFormats(p: string, bold: number): readonly string[] {
  return [cellFormat(p, bold, false), cellFormat(p, 0, false), cellFormat(p, 0, true), cellFormat(p, bold + 1, false)];
}

function blocks(p: string, { name, size }: Font): readonly Omit<Block, 'name'>[] {
  const font = (start: string, color = '') =>
    `<${p}font>${start}<${p}sz val="${encodeAttribute(size)}"/>${color}<${p}name val="${encodeAttribute(name)}"/></${p}font>`;
  const fill = (type: string) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`;
  const border = `<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`;
  const xf = `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
  return [
    { defaults: [font('')], own: [font(`<${p}b/>`), font(`<${p}u/>`, `<${p}color rgb="FF0F548C"/>`)] },
    { defaults: [fill('none'), fill('gray125')], own: [] },
    { defaults: [border], own: [] },
    { defaults: [xf], own: [] },
    { defaults: [xf.replace('/>', ' xfId="0"/>')], own: [] },
    { defaults: [], own: severities.map((severity) => markFormat(severity, p)) },
  ];
}

const names = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs'];

/** Calibri 11 has lines of 15 points; a size that is none counts as 11. */
function lineHeightOf({ size }: Font): number {
  return Math.ceil(((Number(size) > 0 ? Number(size) : 11) * 15) / 11);
}

/** Adds what the marks need to a styles part, each kind last in its block, so that no number already in use moves. */
export function addStyles(
  text: string,
  prefix: string,
): { readonly text: string; readonly styles: Styles } | Unreadable {
  const font = firstFont(text);
  let current = text;
  const first: number[] = [];
  for (const [index, block] of blocks(prefix, font).entries()) {
    const name = names[index] ?? '';
    const [bold = 0] = first;
    const own = name === 'cellXfs' ? cellFormats(prefix, bold) : block.own;
    const extended = extendBlock(current, { ...block, name, own });
    if (isUnreadable(extended)) return extended;
    current = extended.text;
    first.push(extended.first);
  }
  const [, , , , cell = 0, difference = 0] = first;
  const marks = { error: difference, warning: difference + 1, note: difference + 2, undecided: difference + 3 };
  return {
    text: current,
    styles: { marks, header: cell, short: cell + 1, long: cell + 2, link: cell + 3, lineHeight: lineHeightOf(font) },
  };
}
