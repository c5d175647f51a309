// Unit tests: everything that needs no editor and no built bundle. The runner's other steps have configs of their own.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/{unit,rules,corpus,properties}/**/*.test.ts"],
    // Two cores are enough for anyone; more workers only fight each other.
    maxWorkers: 2,
    // The machine's own zone and locale must change nothing: an unusual one shows what depends on it.
    env: { TZ: process.env.TZ ?? "Pacific/Chatham", LC_ALL: "C.UTF-8" },
  },
});
