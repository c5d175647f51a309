// Properties are tried on other examples at every run, and in CI on the same, so that a run there can be repeated.
import fc from "fast-check";

if (process.env.CI === "true") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20240308 });
