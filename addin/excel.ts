import { doing, type Act, type Part } from './excel/doing.ts';
import { nothingKept, standsIn, textIn, type Kept } from './excel/kept.ts';
import { associate } from './excel/ribbon.ts';
import { has } from './excel/sets.ts';
import { watchChanges, watchSelection, type Watched } from './excel/watch.ts';
import { onDemand } from './on-demand.ts';
import { away } from './texts/away.ts';
import type { Given, Place, WorkbookPort } from './workbook.ts';

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

/** What Excel refuses of events goes unsaid: nobody asked for them, and marking tells what has changed. Anything else is our own bug. */
function unsaid(reason: unknown): readonly Watched[] {
  if (!(reason instanceof OfficeExtension.Error)) throw reason;
  return [];
}

/** Registers once nobody writes in a cell; what is handed back takes it away again. */
function watching(register: (context: Excel.RequestContext) => readonly Watched[]): () => void {
  const registered = Excel.run({ delayForCellEdit: true }, async (context) => {
    const handlers = register(context);
    await context.sync();
    return handlers;
  }).catch(unsaid);
  const remove = async (): Promise<void> => {
    for (const handler of await registered) {
      await Excel.run(handler.context, (context) => {
        handler.remove();
        return context.sync();
      });
    }
  };
  return () => void remove().catch(unsaid);
}

type Reading = Pick<WorkbookPort, 'content' | 'textAt' | 'before' | 'mandate'>;

function reading(kept: Kept, fetched: Fetched): Reading {
  return {
    content: async () => {
      const part = await fetched();
      if (part === undefined) return { kind: 'refused', why: away.notDone };
      // A marking begun may leave the sheet of findings half made, and it would be read as one of the user's.
      await kept.marking;
      const gathered = await given(part, part.gather);
      if (gathered.kind === 'refused') return gathered;
      kept.read = gathered.value;
      const { own, reports } = gathered.value;
      for (const id of own === undefined ? reports : [own.sheetId, ...reports]) kept.ours.add(id);
      return { kind: 'given', value: gathered.value.workbook };
    },
    mandate: () => kept.read?.mandate,
    textAt: (sheet, cell) => textIn(kept, sheet, cell),
    before: (fix) => standsIn(kept, fix),
  };
}

/** Does something with the workbook; answers what could not be done, and why. */
const acting =
  (fetched: Fetched): Act =>
  async (choose) => {
    const part = await fetched();
    if (part === undefined) return [away.notDone];
    const outcome = await given(part, choose(part));
    return outcome.kind === 'given' ? outcome.value : [outcome.why];
  };

/** How long Excel tells of our own going to a place as of a person's, in milliseconds. */
const echo = 400;

/** Goes to a place of the workbook as it was last read, which may be later than what the shown answer is about. */
const goingIn =
  (kept: Kept, act: Act): NonNullable<WorkbookPort['go']> =>
  async (place) => {
    const said = await act(({ select }) => select(kept.read, place));
    kept.quietUntil = performance.now() + echo;
    return said;
  };

type Hearing = Pick<WorkbookPort, 'listen' | 'watch' | 'ribbon'>;

function hearing(kept: Kept): Hearing {
  const byPerson = (picked: (place: Place) => void) => (place: Place) => {
    if (performance.now() > kept.quietUntil) picked(place);
  };
  const nameOf = (id: string) => kept.shown?.sheets.find((sheet) => sheet.id === id)?.cells.name;
  return {
    listen: (picked) => watching((context) => watchSelection(context, nameOf, byPerson(picked))),
    watch: (changed) => {
      kept.changed = changed;
      return watching((context) =>
        watchChanges(context, async (id) => {
          await kept.marking;
          if (!kept.ours.has(id)) changed();
        }),
      );
    },
    ribbon: associate,
  };
}

/** The open workbook, through Office.js. The only place that asks Excel for anything. */
export function excelWorkbook(): WorkbookPort {
  const kept = nothingKept();
  const fetched = onDemand(() => import('./excel/deeds.ts'));
  void fetched();
  const act = acting(fetched);
  return { name: '', go: goingIn(kept, act), ...reading(kept, fetched), ...doing(kept, act), ...hearing(kept) };
}
