import type { Answer } from '../core/answer.ts';
import type { Language } from '../core/language.ts';
import type { Workbook } from '../core/sheet.ts';
import type { ShownWorkbook } from './workbook.ts';

/** What goes with a workbook when it is judged. A mandate or a day left out is the service's to find: the sheet Oppsett, today. */
export interface JudgeOptions {
  readonly language: Language;
  readonly mandate?: string;
  /** ISO day. */
  readonly on?: string;
}

/** The run that the service adds to an answer; contract.md 4. */
export interface Judged extends Answer {
  readonly run?: { readonly id: string; readonly at: string; readonly remembered: boolean; readonly reason?: string };
  /** Where the pane judged by itself, the service being away: sends the same to the service, so that history gets it. */
  readonly send?: (signal: AbortSignal) => Promise<Outcome<Judged>>;
}

/** RFC 9457, with what a refused workbook held and which mandates there are to choose among. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly sheets: readonly { readonly name: string; readonly headers: readonly string[] }[];
  /** To choose among; empty when the mandate is not what is missing. */
  readonly mandates: readonly MandateName[];
}

export interface MandateName {
  readonly id: string;
  readonly title: string;
}

/** `away`: no answer could be had, now or perhaps for a while. */
export type Outcome<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'away' }
  | { readonly kind: 'cancelled' };

/** One judgement of a group as history keeps it, newest first. */
export interface Run {
  readonly id: string;
  readonly at: string;
  readonly on: string;
  readonly verdict: Answer['groups'][number]['verdict'];
  readonly counts: Answer['groups'][number]['counts'];
}

/** What the pane asks of the other side. Nothing here throws for what a network or a file can do. */
export interface Judge {
  /** The cells of a workbook, with its dates as they are shown. */
  read(bytes: Blob, language: Language, signal: AbortSignal): Promise<Outcome<ShownWorkbook>>;
  validate(content: Blob | Workbook, options: JudgeOptions, signal: AbortSignal): Promise<Outcome<Judged>>;
  /** The same workbook with its cells marked. */
  annotate(bytes: Blob, options: JudgeOptions, signal: AbortSignal): Promise<Outcome<Blob>>;
  /** The mandate as the service describes it; `mandate-text.ts` makes it readable. */
  mandate(id: string, language: Language, signal: AbortSignal): Promise<Outcome<unknown>>;
  runs(group: string, language: Language, signal: AbortSignal): Promise<Outcome<readonly Run[]>>;
}
