import { isUnreadable, type Unreadable } from './unreadable.ts';
import { outlineOf, type Element, type Outline } from './xml-outline.ts';
import { cut, insert, numberIn, splice, withNumber, type Splice } from './xml-patch.ts';

/** The order the standard lays down for what stands in a styles part. */
const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/**
 * A comment before our entries says how many they are and what stood there before (`absent`, or a childless element in base64),
 * so that taking them out gives the same bytes. Programs that save the file anew drop comments: then the entries stay, unused and unseen.
 */
const comment = /<!--mandatvakt (\d+)(?: ([\w+/=]+))?-->/;
const absent = 'absent';

/** Where the entries of a block went. */
export interface Extended {
  readonly text: string;
  /** The number of the first of our entries. */
  readonly first: number;
}

export interface Block {
  readonly name: string;
  /** Entries every workbook must begin the block with; put there only when it has none. */
  readonly defaults: readonly string[];
  readonly own: readonly string[];
}

function rebuild({ name, defaults, own }: Block, prefix: string, before: string): string {
  const entries = [...defaults, ...own];
  return `<${prefix}${name} count="${entries.length}"><!--mandatvakt ${entries.length} ${before}-->${entries.join('')}</${prefix}${name}>`;
}

function placeFor({ children, openEnd }: Outline, name: string): number {
  const before = order.slice(0, order.indexOf(name));
  return children.reduce((at, child) => (before.includes(child.name) ? child.end : at), openEnd);
}

function append(text: string, existing: Element, count: number, own: readonly string[]): Extended {
  const tag = text.slice(existing.start, existing.openEnd);
  const counted = numberIn(tag, 'count');
  const newTag = counted === undefined ? tag : withNumber(tag, 'count', counted + own.length);
  const splices = [
    { start: existing.start, end: existing.openEnd, put: newTag },
    insert(existing.closeStart, `<!--mandatvakt ${own.length}-->${own.join('')}`),
  ];
  return { text: splice(text, splices), first: count };
}

/** Puts our entries last in a block of the styles, making the block where it is missing. */
export function extendBlock(text: string, block: Block): Extended | Unreadable {
  const root = outlineOf(text);
  if (isUnreadable(root)) return root;
  const existing = root.children.find(({ name }) => name === block.name);
  const first = block.defaults.length;
  if (existing === undefined) {
    return { text: splice(text, [insert(placeFor(root, block.name), rebuild(block, root.prefix, absent))]), first };
  }
  const inside = outlineOf(text, existing.start);
  if (isUnreadable(inside)) return inside;
  if (inside.children.length > 0) {
    if (block.own.length === 0) return { text, first: inside.children.length };
    return append(text, existing, inside.children.length, block.own);
  }
  const before = Buffer.from(text.slice(existing.start, existing.end)).toString('base64');
  return {
    text: splice(text, [{ start: existing.start, end: existing.end, put: rebuild(block, root.prefix, before) }]),
    first,
  };
}

function shrink(text: string, block: Element): readonly Splice[] | Unreadable {
  const match = comment.exec(text.slice(block.start, block.end));
  if (match === null) return [];
  const inside = outlineOf(text, block.start);
  if (isUnreadable(inside)) return inside;
  const from = block.start + match.index;
  const own = inside.children.filter(({ start }) => start > from).length;
  // Somebody has put entries behind ours: taking ours out would move theirs.
  if (own !== Number(match[1])) return [];
  if (match[2] === absent) return [cut(block)];
  if (match[2] !== undefined)
    return [{ start: block.start, end: block.end, put: Buffer.from(match[2], 'base64').toString() }];
  const tag = text.slice(block.start, block.openEnd);
  const counted = numberIn(tag, 'count');
  const newTag = counted === undefined ? tag : withNumber(tag, 'count', Math.max(0, counted - own));
  return [
    { start: block.start, end: block.openEnd, put: newTag },
    { start: from, end: block.closeStart, put: '' },
  ];
}

/** Takes our entries out of all blocks again. */
export function shrinkBlocks(text: string): string | Unreadable {
  if (!comment.test(text)) return text;
  const root = outlineOf(text);
  if (isUnreadable(root)) return root;
  const splices: Splice[] = [];
  for (const child of root.children) {
    const found = shrink(text, child);
    if (isUnreadable(found)) return found;
    splices.push(...found);
  }
  return splice(text, splices);
}
