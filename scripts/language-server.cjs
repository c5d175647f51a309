// The command `postmortem-language-server`: the server's bundle beside it in dist/, made executable.
// @ts-expect-error It is there once it is built.
require("./server.cjs").main();
