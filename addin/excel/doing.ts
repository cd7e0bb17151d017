import type { Text } from '../../core/language.ts';
import type { WorkbookPort } from '../workbook.ts';
import type * as deeds from './deeds.ts';
import type { Kept } from './kept.ts';
import { withMended } from './mended.ts';

/** What reads the workbook and does things with it. Fetched by itself, for the pane is up without it. */
export type Part = typeof deeds;
/** Does something with the workbook in one batch; answers what could not be done, and why. */
export type Act = (choose: (part: Part) => deeds.Deed) => Promise<readonly Text[]>;

const isReadOnly = (): boolean => Office.context.document.mode === Office.DocumentMode.ReadOnly;

/** For so long after our going to a cell, in milliseconds, what Excel tells of selections is about that. */
const echo = 400;

/** Once the writing before is done: two at a time would make two sheets of findings, or of a report. */
function inTurn(kept: Kept, write: () => Promise<readonly Text[]>): Promise<readonly Text[]> {
  const written = kept.marking.then(write);
  kept.marking = Promise.allSettled([written]);
  return written;
}

/** Marks what an answer about the last reading says. */
function marking(kept: Kept, write: Act, made: (sheetId: string) => void): WorkbookPort['mark'] {
  return (answer) => {
    const { read } = kept;
    if (answer === undefined || read === undefined) return write(({ clear }) => clear());
    kept.readings.set(answer, read);
    const tell = { changed: kept.changed, made };
    return inTurn(kept, () => write(({ mark }) => mark(read, answer, tell)));
  };
}

type Doing = Pick<WorkbookPort, 'select' | 'mark' | 'show' | 'clear' | 'mend' | 'choose' | 'report'>;

/** What can be done with the workbook. */
export function doing(kept: Kept, act: Act): Doing {
  const write: Act = (choose) => act((part) => (isReadOnly() ? part.leave : choose(part)));
  const made = (id: string) => void kept.ours.add(id);
  return {
    clear: () => write(({ clear }) => clear()),
    choose: (mandate) => write(({ choose }) => choose(mandate)),
    select: async (place) => {
      const said = await act(({ select }) => select(kept.shown, place));
      kept.quietUntil = performance.now() + echo;
      return said;
    },
    mark: marking(kept, write, made),
    report: (wanted) => inTurn(kept, () => act(({ report }) => report(wanted, isReadOnly(), made))),
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
