import type { Text } from '../core/language.ts';
import { fromAddress, type Scalar } from '../core/sheet.ts';
import type * as deeds from './excel/deeds.ts';
import { withMended } from './excel/mended.ts';
import type { Gathered } from './excel/gather.ts';
import { associate } from './excel/ribbon.ts';
import { has } from './excel/sets.ts';
import { watchChanges, watchSelection, type Watched } from './excel/watch.ts';
import { formatCell } from './format.ts';
import { onDemand } from './on-demand.ts';
import { gridOf } from './grid.ts';
import { away } from './texts/away.ts';
import type { Given, Place, WorkbookPort } from './workbook.ts';

/** What reads the workbook and does things with it. Fetched by itself, for the pane is up without it. */
type Part = typeof deeds;
type Fetched = () => Promise<Part | undefined>;
type Work<Value> = (context: Excel.RequestContext) => Promise<Value>;

/** One batch with Excel. All of it is one step of «Angre» where this Excel can do that. */
function batch<Value>(work: Work<Value>): Promise<Value> {
  return has('1.20') ? Excel.run({ mergeUndoGroup: true }, work) : Excel.run(work);
}

/** One batch; what Excel refuses comes back as a sentence. */
async function given<Value>(part: Part, work: Work<Value>): Promise<Given<Value>> {
  try {
    return { kind: 'given', value: await batch(work) };
  } catch (reason) {
    return { kind: 'refused', why: part.refusal(reason) };
  }
}

/** Registers once nobody writes in a cell; what is handed back takes it away again. */
function watching(register: (context: Excel.RequestContext) => readonly Watched[]): () => void {
  const registered = Excel.run({ delayForCellEdit: true }, async (context) => {
    const handlers = register(context);
    await context.sync();
    return handlers;
  });
  return () =>
    void registered.then(async (handlers) => {
      for (const handler of handlers) {
        await Excel.run(handler.context, (context) => {
          handler.remove();
          return context.sync();
        });
      }
    });
}

const isReadOnly = (): boolean => Office.context.document.mode === Office.DocumentMode.ReadOnly;

/** For so long after our going to a cell, in milliseconds, what Excel tells of selections is about that. */
const echo = 400;

/** The workbook as last read. */
interface Kept {
  read: Gathered | undefined;
  /** Excel tells of our own going to a cell as of a person's, and of the sheet's old selection on the way. On `performance.now`’s clock. */
  quietUntil: number;
}

function valueIn({ read }: Kept, name: string, cell: string): Scalar | undefined {
  const at = fromAddress(cell);
  const sheet = read?.sheets.find(({ cells }) => cells.name === name)?.cells;
  return sheet === undefined || at === undefined ? undefined : gridOf(sheet).value(at.row, at.column);
}

type Reading = Pick<WorkbookPort, 'content' | 'textAt' | 'before' | 'mandate'>;

function reading(kept: Kept, fetched: Fetched): Reading {
  return {
    content: async () => {
      const part = await fetched();
      if (part === undefined) return { kind: 'refused', why: away.notDone };
      const gathered = await given(part, part.gather);
      if (gathered.kind === 'refused') return gathered;
      kept.read = gathered.value;
      return { kind: 'given', value: gathered.value.workbook };
    },
    mandate: () => kept.read?.mandate,
    textAt: (sheet, cell) => {
      const value = valueIn(kept, sheet, cell);
      return typeof value === 'string' ? value.trim() : '';
    },
    before: ({ sheet, cell }) =>
      formatCell(valueIn(kept, sheet, cell), 'date', kept.read?.workbook.date1904 === true, 'nb'),
  };
}

type Doing = Pick<WorkbookPort, 'select' | 'mark' | 'clear' | 'mend' | 'choose'>;

function doing(kept: Kept, fetched: Fetched): Doing {
  const act = async (choose: (part: Part) => deeds.Deed): Promise<readonly Text[]> => {
    const part = await fetched();
    if (part === undefined) return [away.notDone];
    const outcome = await given(part, choose(part));
    return outcome.kind === 'given' ? outcome.value : [outcome.why];
  };
  const write: typeof act = (choose) => act((part) => (isReadOnly() ? part.leave : choose(part)));
  const clear = () => write(({ clear }) => clear());
  return {
    clear,
    choose: (mandate) => write(({ choose }) => choose(mandate)),
    select: async (place) => {
      const said = await act(({ select }) => select(kept.read, place));
      kept.quietUntil = performance.now() + echo;
      return said;
    },
    mark: (answer) => {
      const { read } = kept;
      return answer === undefined || read === undefined ? clear() : write(({ mark }) => mark(read, answer));
    },
    mend: async (fix) => {
      const { read } = kept;
      const refused = await write(({ mend }) => mend(read, fix));
      if (refused.length === 0 && read !== undefined) kept.read = withMended(read, fix);
      return refused;
    },
  };
}

type Hearing = Pick<WorkbookPort, 'listen' | 'watch' | 'ribbon'>;

function hearing(kept: Kept): Hearing {
  const byPerson = (picked: (place: Place) => void) => (place: Place) => {
    if (performance.now() > kept.quietUntil) picked(place);
  };
  const find = (id: string) => kept.read?.sheets.find((sheet) => sheet.id === id);
  return {
    listen: (picked) => watching((context) => watchSelection(context, (id) => find(id)?.cells.name, byPerson(picked))),
    // What is not among the sheets read is ours, or added since and not judged.
    watch: (changed) => watching((context) => watchChanges(context, (id) => find(id) === undefined, changed)),
    ribbon: associate,
  };
}

/** The open workbook, through Office.js. The only place that asks Excel for anything. */
export function excelWorkbook(): WorkbookPort {
  const kept: Kept = { read: undefined, quietUntil: 0 };
  const fetched = onDemand(() => import('./excel/deeds.ts'));
  void fetched();
  return { name: '', ...reading(kept, fetched), ...doing(kept, fetched), ...hearing(kept) };
}
