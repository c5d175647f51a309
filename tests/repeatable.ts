// All properties are tried with the seed that vitest.config.ts settles.
import fc from "fast-check";

const seed = Number(process.env.POSTMORTEM_SEED);
fc.configureGlobal({ ...fc.readConfigureGlobal(), ...(Number.isInteger(seed) ? { seed } : {}) });
