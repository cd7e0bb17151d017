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

/** Marks what an answer about the last reading says, once the marking before is done: two at a time would make two sheets of findings. */
function marking(kept: Kept, write: Act): WorkbookPort['mark'] {
  const made = (id: string) => void kept.ours.add(id);
  return (answer) => {
    const { read } = kept;
    if (answer === undefined || read === undefined) return write(({ clear }) => clear());
    kept.readings.set(answer, read);
    const tell = { changed: kept.changed, made };
    const marked = kept.marking.then(() => write(({ mark }) => mark(read, answer, tell)));
    kept.marking = Promise.allSettled([marked]);
    return marked;
  };
}

type Doing = Pick<WorkbookPort, 'select' | 'mark' | 'show' | 'clear' | 'mend' | 'choose'>;

/** What can be done with the workbook. */
export function doing(kept: Kept, act: Act): Doing {
  const write: Act = (choose) => act((part) => (isReadOnly() ? part.leave : choose(part)));
  return {
    clear: () => write(({ clear }) => clear()),
    choose: (mandate) => write(({ choose }) => choose(mandate)),
    select: async (place) => {
      const said = await act(({ select }) => select(kept.shown, place));
      kept.quietUntil = performance.now() + echo;
      return said;
    },
    mark: marking(kept, write),
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
