/**
 * A reporter of one line, the last of a run: "N passed, N failed". On CI a skipped test fails the run: what is skipped
 * there is tested nowhere.
 */
import type { Reporter, TestModule } from 'vitest/node';

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string): number => states.filter((one) => one === state).length;
    // A file that broke before its tests ran counts as one failure.
    const broken = modules.filter(
      (module) =>
        module.state() === 'failed' &&
        [...module.children.allTests()].every((test) => test.result().state !== 'failed'),
    ).length;
    const skipped = count('skipped') + count('pending');
    if (process.env.CI && (skipped > 0 || states.length === 0)) process.exitCode = 1;
    process.stdout.write(
      `\n${count('passed')} passed, ${count('failed') + broken} failed${skipped ? `, ${skipped} skipped` : ''}\n`,
    );
  }
}
