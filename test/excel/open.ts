import { randomUUID } from 'node:crypto';
import type { Browser, Frame, Page } from 'playwright-core';
import { Application, type Options } from './application.ts';
import { notice } from './envelope.ts';
import type { WorkbookModel } from './model.ts';
import { openPage, type Shown } from './open-page.ts';
import { deedsOf, type Person } from './person.ts';
import { selection, type Session } from './session.ts';
import { snapshotOf, type Snapshot } from './snapshot.ts';
import { newTraffic, type Traffic } from './traffic.ts';

export interface ExcelOptions extends Partial<Options>, Partial<Omit<Shown, 'locale'>> {
  readonly workbook: WorkbookModel;
  /** Methods that this Excel refuses, by the wire's names: `_RegisterDataChangedEvent`. */
  readonly refuses?: readonly string[];
}

/** Excel on the web with a workbook open and the add-in in its pane. */
export interface OpenedExcel {
  /** The workbook itself: a test may look at it and change it behind everybody's back. */
  readonly model: WorkbookModel;
  readonly pane: Frame;
  readonly page: Page;
  readonly traffic: Traffic;
  readonly person: Person;
  /** Presses a button of the ribbon; done when the add-in has said that it is. */
  command(name: string): Promise<void>;
  /** Lets somebody else at the workbook before the n-th round trip from now: 1 is the next. */
  before(sync: number, change: (model: WorkbookModel) => void): void;
  /** What is selected, as `Medlemmer!B2`; whether the pane is shown, and whether it starts with the workbook. */
  state(): { readonly selected: string; readonly visible: boolean; readonly startup: string };
  snapshot(): Snapshot;
  close(): Promise<void>;
}

const defaultLocale = 'nb-NO';
const defaultSets = { ExcelApi: '1.15', SharedRuntime: '1.1', AddinCommands: '1.1', DialogApi: '1.2' };

function sessionOf({ workbook, sets, readOnly, refuses }: ExcelOptions, traffic: Traffic): Session {
  const [, minor] = { ...defaultSets, ...sets }.ExcelApi.split('.');
  return {
    model: workbook,
    readOnly: readOnly ?? false,
    version: Number(minor),
    references: new Map(),
    listening: new Set(),
    happenings: [],
    refuses: new Set(refuses),
    refused: traffic.refused,
    visible: true,
    startup: 'Inactive',
  };
}

function commandsOf(application: Application, send: (messages: readonly string[]) => Promise<void>) {
  const waiting = new Map<string, (status: number) => void>();
  const ready = new Promise<void>((resolve) => {
    application.onAsked = () => {
      if (application.events.has('appCommandInvoked')) resolve();
    };
  });
  application.onCommandDone = (id, status) => waiting.get(id)?.(status);
  return async (name: string) => {
    await ready;
    const id = randomUUID();
    const done = new Promise<number>((resolve) => waiting.set(id, resolve));
    const event = JSON.stringify({ source: { id: name } });
    await send([notice(application.conversation, 'appCommandInvoked', [id, name, event])]);
    const status = await done;
    if (status !== 0) throw new Error(`The command ${name} ended with ${status}.`);
  };
}

function editingOf(application: Application) {
  let stop: () => void = () => undefined;
  return {
    startEditing() {
      application.editing = new Promise((resolve) => (stop = resolve));
    },
    stopEditing() {
      application.editing = undefined;
      stop();
    },
  };
}

function visitsOf(application: Application, model: WorkbookModel): OpenedExcel['before'] {
  const visits: { left: number; readonly change: (model: WorkbookModel) => void }[] = [];
  application.beforeSync = () => {
    for (const visit of visits) {
      visit.left -= 1;
      if (visit.left === 0) visit.change(model);
    }
  };
  return (left, change) => void visits.push({ left, change });
}

/** Opens the add-in of a running service in Excel, in a browser profile of its own. */
export async function openExcel(browser: Browser, service: string, options: ExcelOptions): Promise<OpenedExcel> {
  const { workbook: model, sets, locale = defaultLocale } = options;
  const traffic = newTraffic();
  const session = sessionOf(options, traffic);
  const said = { sets: { ...defaultSets, ...sets }, readOnly: session.readOnly, locale };
  const application = new Application(session, traffic, said, randomUUID());
  const send = (messages: readonly string[]) =>
    page.evaluate((texts) => (window as unknown as { tell(texts: readonly string[]): void }).tell(texts), messages);
  const command = commandsOf(application, send);
  const { page, pane, close } = await openPage(browser, service, { ...options, locale }, application, traffic);
  return {
    model,
    pane,
    page,
    traffic,
    command,
    person: { ...deedsOf(session, () => send(application.news())), ...editingOf(application) },
    before: visitsOf(application, model),
    state: () => ({ selected: selection(session), visible: session.visible, startup: session.startup }),
    snapshot: () => snapshotOf(model),
    close,
  };
}
