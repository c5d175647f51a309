// A runner for Stryker that is several times faster than Vitest's: the tests (POSTMORTEM_TESTS) are bundled once and read anew for
// each mutant, in one process. Of Vitest it has what unit tests use: describe, test and it with `each`, hooks around each test.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import * as jest from "@vitest/expect";
import * as esbuild from "esbuild";
import picomatch from "picomatch";

const SETUP = ["tests/repeatable.ts", "tests/mutation/forget.ts"];
const NAME = "in-process";

/** @typedef {{ id: string, name: string, fileName: string, run: () => unknown, before: (() => unknown)[], after: (() => unknown)[] }} Test */

jest.chai.use(jest.JestExtend);
jest.chai.use(jest.JestChaiExpect);
jest.chai.use(jest.JestAsymmetricMatchers);
const expect = Object.assign(
  (/** @type {unknown} */ value, /** @type {string} */ message) => jest.chai.expect(value, message),
  jest.chai.expect,
  /** @type {any} */ (globalThis)[jest.ASYMMETRIC_MATCHERS_OBJECT],
);
jest.setState({ assertionCalls: 0 }, expect);
/** @type {any} */ (globalThis)[jest.GLOBAL_EXPECT] = expect;

class InProcess {
  static inject = /** @type {[]} */ ([]);
  /** @type {any} Where the mutants look up which of them is on. */
  space = /** @type {any} */ (globalThis).__stryker__ ?? {};
  /** @type {vm.Script | undefined} */
  script;
  require = createRequire(path.join(process.cwd(), "tests/mutation/run.mjs"));

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    /** @type {any} */ (globalThis).__stryker__ = this.space;
    const globs = (process.env.POSTMORTEM_TESTS ?? "").split(" ").map((glob) => `${glob}.test.ts`);
    const wanted = picomatch(globs);
    const files = readdirSync("tests", { recursive: true, encoding: "utf8" })
      .map((file) => `tests/${file.replaceAll("\\", "/")}`)
      .filter((file) => wanted(file))
      .sort();
    const load = (/** @type {string} */ file) =>
      `require("vitest").begin(${JSON.stringify(file)}); require("./${file}");`;
    const { outputFiles } = await esbuild.build({
      stdin: { contents: [...SETUP, ...files].map(load).join("\n"), resolveDir: process.cwd() },
      bundle: true,
      platform: "node",
      format: "cjs",
      target: `node${process.versions.node.split(".")[0]}`,
      external: ["vitest", "fast-check", "picomatch"],
      logOverride: { "empty-import-meta": "silent" },
      write: false,
    });
    this.script = new vm.Script(`((require, module, exports) => {${outputFiles[0]?.text}\n})`);
  }

  /** Reads everything anew. @returns {Test[]} */
  tests() {
    /** @type {Test[]} */
    const tests = [];
    const seen = new Map();
    let file = "";
    /** @type {{ name: string, before: Test["before"], after: Test["after"] }} */
    let suite = { name: "", before: [], after: [] };
    const test = (/** @type {string} */ name, /** @type {() => unknown} */ run) => {
      const full = `${suite.name} ${name}`.trim();
      const count = (seen.get(`${file}#${full}`) ?? 0) + 1;
      seen.set(`${file}#${full}`, count);
      const id = `${file}#${full}${count > 1 ? ` (${count})` : ""}`;
      tests.push({ id, name: id, fileName: path.resolve(file), run, before: suite.before, after: suite.after });
    };
    const describe = (/** @type {string} */ name, /** @type {() => void} */ body) => {
      const outer = suite;
      suite = { name: `${outer.name} ${name}`.trim(), before: [...outer.before], after: [...outer.after] };
      body();
      suite = outer;
    };
    const each =
      (/** @type {(name: string, run: () => unknown) => void} */ add) =>
      (/** @type {unknown[]} */ cases) =>
      (/** @type {string} */ name, /** @type {(...args: unknown[]) => unknown} */ run) =>
        cases.forEach((one, i) => {
          const args = Array.isArray(one) ? one : [one];
          add(`${name} ${i}`, () => run(...args));
        });
    const vitest = {
      begin: (/** @type {string} */ name) => {
        file = name;
      },
      describe: Object.assign(describe, { each: each(/** @type {any} */ (describe)) }),
      test: Object.assign(test, { each: each(test) }),
      it: Object.assign(test, { each: each(test) }),
      beforeEach: (/** @type {() => unknown} */ run) => suite.before.push(run),
      afterEach: (/** @type {() => unknown} */ run) => suite.after.push(run),
      expect,
    };
    const module = { exports: {} };
    const read = (/** @type {string} */ id) => (id === "vitest" ? vitest : this.require(id));
    /** @type {vm.Script} */ (this.script).runInThisContext()(read, module, module.exports);
    return tests;
  }

  /** @param {readonly string[] | undefined} wanted ids @param {boolean} bail */
  async run(wanted, bail) {
    const ids = wanted && new Set(wanted);
    const results = [];
    for (const test of this.tests()) {
      if (ids && !ids.has(test.id)) continue;
      this.space.currentTestId = test.id;
      const began = performance.now();
      /** @type {any} */
      const result = { id: test.id, name: test.name, fileName: test.fileName, status: TestStatus.Success };
      try {
        for (const hook of test.before) await hook();
        await test.run();
      } catch (error) {
        result.status = TestStatus.Failed;
        result.failureMessage = error instanceof Error ? error.message : String(error);
      }
      for (const hook of test.after) await hook();
      result.timeSpentMs = performance.now() - began;
      results.push(result);
      if (bail && result.status === TestStatus.Failed) break;
    }
    this.space.currentTestId = undefined;
    return results;
  }

  /** @returns {Promise<import("@stryker-mutator/api/test-runner").DryRunResult>} */
  async dryRun() {
    Object.assign(this.space, { activeMutant: undefined, mutantCoverage: { static: {}, perTest: {} } });
    this.space.hitCount = undefined;
    const tests = await this.run(undefined, false);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.space.mutantCoverage };
  }

  /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options @returns {Promise<import("@stryker-mutator/api/test-runner").MutantRunResult>} */
  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    Object.assign(this.space, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    try {
      const tests = await this.run(testFilter, !disableBail);
      const reached = determineHitLimitReached(this.space.hitCount, hitLimit);
      return toMutantRunResult(reached ?? { status: DryRunStatus.Complete, tests });
    } catch (error) {
      // A mutant that cannot even be read is found.
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(error) });
    } finally {
      this.space.activeMutant = undefined;
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, NAME, InProcess)];
