import type { Text } from '../core/language.ts';
import type * as deeds from './excel/deeds.ts';
import type { Gathered } from './excel/gather.ts';
import { nothingKept, standsIn, textIn, type Kept } from './excel/kept.ts';
import { withMended } from './excel/mended.ts';
import { associate } from './excel/ribbon.ts';
import { has } from './excel/sets.ts';
import { watchChanges, watchSelection, type Watched } from './excel/watch.ts';
import { onDemand } from './on-demand.ts';
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
    textAt: (sheet, cell) => textIn(kept, sheet, cell),
    before: (fix) => standsIn(kept, fix),
  };
}

type Doing = Pick<WorkbookPort, 'select' | 'mark' | 'show' | 'clear' | 'mend' | 'choose'>;

/** Does something with the workbook; answers what could not be done, and why. */
const acting =
  (fetched: Fetched) =>
  async (choose: (part: Part) => deeds.Deed): Promise<readonly Text[]> => {
    const part = await fetched();
    if (part === undefined) return [away.notDone];
    const outcome = await given(part, choose(part));
    return outcome.kind === 'given' ? outcome.value : [outcome.why];
  };

function doing(kept: Kept, fetched: Fetched): Doing {
  const act = acting(fetched);
  const write: typeof act = (choose) => act((part) => (isReadOnly() ? part.leave : choose(part)));
  const clear = () => write(({ clear }) => clear());
  return {
    clear,
    choose: (mandate) => write(({ choose }) => choose(mandate)),
    select: async (place) => {
      const said = await act(({ select }) => select(kept.shown, place));
      kept.quietUntil = performance.now() + echo;
      return said;
    },
    mark: (answer) => {
      const { read } = kept;
      if (answer === undefined || read === undefined) return clear();
      kept.readings.set(answer, read);
      return write(({ mark }) => mark(read, answer, kept.changed));
    },
    // An answer that history has taken meanwhile is a new one about the same reading.
    show: (answer) => void (kept.shown = kept.readings.get(answer) ?? kept.shown),
    mend: async (fix) => {
      const { shown } = kept;
      const refused = await write(({ mend }) => mend(shown, fix));
      // Another answer may be shown by now.
      if (refused.length === 0 && shown !== undefined && kept.shown === shown) kept.shown = withMended(shown, fix);
      return refused;
    },
  };
}

type Hearing = Pick<WorkbookPort, 'listen' | 'watch' | 'ribbon'>;

function hearing(kept: Kept): Hearing {
  const byPerson = (picked: (place: Place) => void) => (place: Place) => {
    if (performance.now() > kept.quietUntil) picked(place);
  };
  const find = (read: Gathered | undefined, id: string) => read?.sheets.find((sheet) => sheet.id === id);
  const nameOf = (id: string) => find(kept.shown, id)?.cells.name;
  return {
    listen: (picked) => watching((context) => watchSelection(context, nameOf, byPerson(picked))),
    watch: (changed) => {
      kept.changed = changed;
      // What is not among the sheets read is ours, or added since and not judged.
      return watching((context) => watchChanges(context, (id) => find(kept.read, id) === undefined, changed));
    },
    ribbon: associate,
  };
}

/** The open workbook, through Office.js. The only place that asks Excel for anything. */
export function excelWorkbook(): WorkbookPort {
  const kept = nothingKept();
  const fetched = onDemand(() => import('./excel/deeds.ts'));
  void fetched();
  return { name: '', ...reading(kept, fetched), ...doing(kept, fetched), ...hearing(kept) };
}
