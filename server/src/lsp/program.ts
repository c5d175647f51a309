// The command `postmortem-language-server`: the server's bundle beside it in dist/, made executable.
import "../disk/start-up.ts";
import { keepCode } from "../disk/kept-code.ts";

keepCode(__dirname);
void import("./node.ts").then(({ main }) => main());
