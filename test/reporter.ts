import type { Reporter, TestModule } from 'vitest/node';

/** How a run of tests went. What broke outside a test (a file that does not load, a hook, a lost rejection) counts as failed. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function brokenOutsideTests(module: TestModule): number {
  return [module, ...module.children.allSuites()].filter((place) => place.errors().length > 0).length;
}

function tally(modules: readonly TestModule[], unhandledErrors: number): Tally {
  const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
  const of = (state: string) => states.filter((found) => found === state).length;
  const broken = modules.reduce((sum, module) => sum + brokenOutsideTests(module), unhandledErrors);
  return { passed: of('passed'), failed: of('failed') + of('pending') + broken, skipped: of('skipped') };
}

/**
 * Closes the run with one line, `N passed, N failed, N skipped`, alone and last. A run that failed says so in its numbers, also when no test
 * did (a set-up that threw). On CI a skipped test fails the run: what was not looked at must not pass for green.
 */
export function closingLine(isCi: boolean): Reporter {
  let counts: Tally = { passed: 0, failed: 0, skipped: 0 };
  const close = (code: number) => {
    const failed = code !== 0 && counts.failed === 0 && counts.skipped === 0 ? 1 : counts.failed;
    process.stdout.write(`${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped\n`);
  };
  return {
    // Not before: whoever only reads the configuration closes no run.
    onInit() {
      process.once('exit', close);
    },
    onTestRunEnd(modules, unhandledErrors) {
      counts = tally(modules, unhandledErrors.length);
      if (!isCi || counts.skipped === 0) return;
      process.stderr.write('On CI no test may be skipped.\n');
      process.exitCode = 1;
    },
  };
}
