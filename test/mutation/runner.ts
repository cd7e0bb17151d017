import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadTests, type LoadedTest, type TestFiles } from './loader.ts';

/** What Stryker's switch for mutants looks like (`InstrumenterContext` of its API). */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: unknown;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

interface MutantRun {
  readonly activeMutant: { readonly id: string; readonly fileName: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly reloadEnvironment: boolean;
}

interface Options {
  readonly inProcess: TestFiles;
}

const [success, failed] = [0, 1];
/** Nearly every test goes through all the rules: with all of them a mutant that nobody sees would take ten seconds. */
const mostOthers = 120;
/** Tests of whole parliaments and of sheets without end see little that others do not; in milliseconds. */
const slowTest = 200;
/** In the copy of the project that all the runners of one run share. */
const slowTests = 'slow-tests.json';

async function failureOf(test: LoadedTest): Promise<string | undefined> {
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Runs the tests of pure code in one process, many thousand times over, where a test framework would start a worker for each mutant. A mutant
 * counts as killed only by a test that passes again without it: what a mutant leaves behind in memory is loaded anew, never blamed on another.
 */
export class InProcessRunner {
  static readonly inject = ['options'] as const;
  readonly #files: TestFiles;
  readonly #switch: Instrumented;
  #tests: readonly LoadedTest[] = [];
  #slow: ReadonlySet<string> | undefined;

  constructor(options: Options) {
    this.#files = options.inProcess;
    const global = globalThis as { __stryker__?: Instrumented }; // where instrumented code looks
    this.#switch = global.__stryker__ ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    this.#tests = await loadTests(this.#files);
    const tests = [];
    for (const test of this.#tests) {
      const start = performance.now();
      this.#switch.currentTestId = test.id;
      const failureMessage = await failureOf(test);
      const timeSpentMs = performance.now() - start;
      const told = { id: test.id, name: test.name, fileName: test.file, timeSpentMs };
      tests.push(
        failureMessage === undefined ? { ...told, status: success } : { ...told, status: failed, failureMessage },
      );
    }
    this.#switch.currentTestId = undefined;
    const slow = tests.filter(({ timeSpentMs }) => timeSpentMs > slowTest).map(({ id }) => id);
    writeFileSync(slowTests, JSON.stringify(slow));
    return { status: 'complete', tests, mutantCoverage: this.#switch.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment }: MutantRun) {
    if (this.#tests.length === 0 && !reloadEnvironment) await this.#load();
    this.#switch.hitLimit = hitLimit;
    this.#switch.hitCount = hitLimit === undefined ? undefined : 0;
    this.#switch.activeMutant = activeMutant.id;
    if (reloadEnvironment) await this.#load();
    const result = await this.#judge(activeMutant, testFilter);
    this.#switch.activeMutant = undefined;
    if (reloadEnvironment) this.#tests = [];
    return result;
  }

  async #load() {
    this.#tests = await loadTests(this.#files);
  }

  async #judge({ id: mutant, fileName }: MutantRun['activeMutant'], filter: readonly string[] | undefined) {
    let nrOfTests = 0;
    for (const id of this.#inOrder(fileName, filter)) {
      nrOfTests += 1;
      const failureMessage = await this.#failureUnder(mutant, id);
      const { hitCount = 0, hitLimit = Infinity } = this.#switch;
      if (hitCount > hitLimit) return { status: 'timeout', reason: 'Hit limit reached' };
      if (failureMessage !== undefined) return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }

  /**
   * The wanted tests, those of the mutant's own file first: they are the likeliest to see it. Of the others so many, evenly chosen; a mutant that
   * only one left out would have seen counts as survived.
   */
  #inOrder(fileName: string, filter: readonly string[] | undefined): readonly string[] {
    const wanted = filter === undefined ? undefined : new Set(filter);
    this.#slow ??= new Set(existsSync(slowTests) ? (JSON.parse(readFileSync(slowTests, 'utf8')) as string[]) : []); // as we wrote it
    const slow = this.#slow;
    const own = basename(fileName, '.ts');
    const tests = this.#tests.filter(({ id }) => !slow.has(id) && (wanted === undefined || wanted.has(id)));
    const isOwn = ({ file }: LoadedTest) => basename(file, '.test.ts') === own;
    const others = tests.filter((test) => !isOwn(test));
    const step = Math.max(1, others.length / mostOthers);
    const chosen = others.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
    return [...tests.filter(isOwn), ...chosen].map(({ id }) => id);
  }

  /** Why a test fails under the mutant and not without it. */
  async #failureUnder(mutant: string, id: string): Promise<string | undefined> {
    const first = await this.#run(id, mutant);
    if (first === undefined || (await this.#run(id, undefined)) === undefined) return first;
    this.#switch.activeMutant = undefined;
    await this.#load();
    return this.#run(id, mutant);
  }

  #run(id: string, mutant: string | undefined): Promise<string | undefined> {
    const test = this.#tests.find((one) => one.id === id);
    if (test === undefined) throw new Error(`There is no test ${id} any more.`);
    this.#switch.activeMutant = mutant;
    return failureOf(test);
  }
}

/** How Stryker finds the runner. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];

const texts = { type: 'array', items: { type: 'string' } };

/** Which files hold the tests: an option of the configuration. */
export const strykerValidationSchema = {
  properties: { inProcess: { type: 'object', properties: { include: texts, exclude: texts } } },
};
