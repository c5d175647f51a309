// Runs the suite with mocha inside the extension host. Lines for the user begin with `test: `.
import { writeFileSync } from "node:fs";
import Mocha from "mocha";

/** Called by the editor; rejects when a test failed. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: "bdd",
    // Longer than anything that is waited for: what was not there in time is named then.
    timeout: 150_000,
    slow: 5_000,
    reporter: Report,
    ...(process.env.POSTMORTEM_GREP ? { fgrep: process.env.POSTMORTEM_GREP } : {}),
  });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("./activation.test.ts");
  await import("./fixes.test.ts");
  await import("./commands.test.ts");
  await import("./client.test.ts");
  await import("./configuration.test.ts");
  await import("./tasks.test.ts");
  await import("./assistants.test.ts");
  await import("./german.test.ts");
  await import("./views.test.ts");
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** Tells each test as it ends, and leaves the results, as Vitest writes them, in the file that POSTMORTEM_RESULTS names. */
class Report extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
    const assertionResults: object[] = [];
    const note = (test: Mocha.Test, status: string, failureMessages: string[] = []) =>
      assertionResults.push({ fullName: test.fullTitle(), status, duration: test.duration ?? 0, failureMessages });
    const startTime = Date.now();
    runner.on("pass", (test) => {
      counts.numPassedTests++;
      note(test, "passed");
      say(`ok     ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on("pending", (test) => {
      counts.numPendingTests++;
      note(test, "skipped");
      say(`skip   ${test.fullTitle()}`);
    });
    runner.on("fail", (test, error) => {
      counts.numFailedTests++;
      note(test, "failed", [`${error.stack ?? error}`]);
      say(`FAILED ${test.fullTitle()}`);
      for (const line of `${error.stack ?? error}`.split("\n")) say(`       ${line}`);
    });
    runner.on("end", () => {
      const file = process.env.POSTMORTEM_RESULTS;
      const testResults = [{ name: "tests/editor/suite", startTime, endTime: Date.now(), assertionResults }];
      if (file) writeFileSync(file, JSON.stringify({ ...counts, testResults }));
    });
  }
}

function say(line: string): void {
  console.log(`test: ${line}`);
}
