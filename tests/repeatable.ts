// Properties are tried on other examples at every run. The seed is printed; `POSTMORTEM_SEED` repeats a run.
import fc from "fast-check";

const seed = Number(process.env.POSTMORTEM_SEED);
fc.configureGlobal({ ...fc.readConfigureGlobal(), ...(Number.isInteger(seed) ? { seed } : {}) });
