// Loaded into a server that is measured: tells on SIGUSR2 what it holds in memory after a clean-up, in bytes.
process.on("SIGUSR2", () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.stderr.write(`holds ${heapUsed + external}\n`);
});
