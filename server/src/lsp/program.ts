// The command `postmortem-language-server`: the server's bundle beside it in dist/, made executable.

import { keepCode } from "../disk/kept-code.ts";
import { optimiseLate, SERVER } from "../disk/start-up.ts";

optimiseLate(SERVER);
keepCode(__dirname);
void import("./node.ts").then(({ main }) => main());
