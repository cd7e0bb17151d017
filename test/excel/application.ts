import { answerTo, type Request } from './batch.ts';
import { replyTo, notice, type Envelope, paneOrigin } from './envelope.ts';
import type { Session } from './session.ts';
import { isSync, isTooLarge, type Traffic } from './traffic.ts';

/** What is said about Excel and the workbook when the add-in starts. */
export interface Options {
  readonly sets: Readonly<Record<string, string>>;
  readonly readOnly: boolean;
  readonly locale: string;
}

/** A person writes in a cell meanwhile. */
const inCellEdit = 5004;
const requestTooLarge = 5103;
const answerTooLarge = 5104;
/** The flag of a request that would rather wait. */
const waits = 64;

type Call = Readonly<Record<string, unknown>> & { readonly DdaMethod: { readonly DispatchId: number } };

/** Excel as the add-in meets it: an answer to each of its messages, and what is told besides. */
export class Application {
  readonly id = '{7F0C3F5E-3C1B-4F57-9D0A-2A4C8B6A1D52}';
  readonly conversation: string;
  readonly events = new Set<string>();
  /** Called when the add-in asks for an event. */
  onAsked: () => void = () => undefined;
  /** Called when a command is done, with its id and status. */
  onCommandDone: (id: string, status: number) => void = () => undefined;
  /** Kept while a person writes in a cell. */
  editing: Promise<void> | undefined;
  /** Called before each round trip over the workbook. */
  beforeSync: () => void = () => undefined;
  readonly #session: Session;
  readonly #traffic: Traffic;
  readonly #options: Options;

  constructor(session: Session, traffic: Traffic, options: Options, conversation: string) {
    this.#session = session;
    this.#traffic = traffic;
    this.#options = options;
    this.conversation = conversation;
  }

  #context(): object {
    const { sets, readOnly, locale } = this.#options;
    return {
      _id: this.id,
      _appInstanceId: this.id,
      _appName: 16,
      _appVersion: '16.0',
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `https://example.sharepoint.com/${this.#session.model.name}`,
      _clientMode: readOnly ? 0 : 1,
      _settings: this.#savedSettings(),
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: this.conversation,
      _hostFullVersion: '16.0.18000.40000',
      _requirementMatrix: JSON.stringify(sets),
      _featureGates: {},
      _initialDisplayMode: 2,
      _addinName: 'Mandatvakt',
      _appDomains: [paneOrigin],
      _clientWindowWidth: 350,
      _clientWindowHeight: 800,
    };
  }

  #savedSettings(): readonly (readonly [string, string])[] {
    return [...this.#session.model.settings].map(([name, value]) => [name, JSON.stringify(value)] as const);
  }

  #saveSettings(call: Call): object {
    const { Properties: pairs } = call['DdaSettingsMethod'] as { Properties: readonly (readonly [string, string])[] };
    const { settings } = this.#session.model;
    settings.clear();
    for (const [name, text] of pairs) settings.set(name, JSON.parse(text));
    return { Error: 0 };
  }

  async #richRequest(call: Call): Promise<object> {
    const parts = call['ArrayData'] as readonly unknown[];
    const [text, flags] = [String(parts[4]), Number(parts[6])];
    if (this.editing !== undefined && (flags & waits) === 0) return { Error: inCellEdit };
    await this.editing;
    const request = JSON.parse(text) as Request;
    if (!isSync(request)) return { Error: 0, Data: [200, [], JSON.stringify(answerTo(this.#session, request))] };
    this.#traffic.syncs += 1;
    this.beforeSync();
    if (isTooLarge(this.#traffic, text)) return { Error: requestTooLarge };
    const answer = JSON.stringify(answerTo(this.#session, request));
    return isTooLarge(this.#traffic, answer) ? { Error: answerTooLarge } : { Error: 0, Data: [200, [], answer] };
  }

  async #dispatch(call: Call): Promise<object | undefined> {
    const { DispatchId: id } = call.DdaMethod;
    if (id === 93) return this.#richRequest(call);
    if (id === 75) {
      return { Error: 0, Properties: { Settings: this.#savedSettings().map(([Name, Value]) => ({ Name, Value })) } };
    }
    if (id === 76) return this.#saveSettings(call);
    if (id !== 94) return undefined;
    this.onCommandDone(String(call['0']), Number(call['1']));
    return { Error: 0 };
  }

  async #data(message: Envelope): Promise<unknown> {
    const { _actionName: name, _actionType: kind, _data: data } = message;
    if (kind === 1) this.events.add(name);
    if (kind === 2) this.events.delete(name);
    if (kind === 1) this.onAsked();
    if (kind === 1 || kind === 2) return { Error: 0 };
    if (name === 'ContextActivationManager_getAppContextAsync') return this.#context();
    if (name === 'ContextActivationManager_notifyHost') return null;
    const answer = name === 'executeMethod' ? await this.#dispatch(data as Call) : undefined;
    if (answer === undefined) this.#traffic.unanswered.push(JSON.stringify(message).slice(0, 500));
    return { Version: 1, Error: 5001, ...answer };
  }

  /** What has happened since it was last told, as messages. */
  news(): readonly string[] {
    const rows = this.#session.happenings.splice(0);
    return rows.map(({ type, target, values }, index) => {
      const row = [65_536, type, target, JSON.stringify(values), index, false];
      return notice(this.conversation, 'richApiMessage', { ArrayData: [row] });
    });
  }

  /** What to send for a message: its answer, then what it made happen. */
  async answer(text: string): Promise<readonly string[]> {
    const message = JSON.parse(text) as Envelope;
    const data = await this.#data(message);
    return [replyTo(message, data), ...this.news()];
  }
}
