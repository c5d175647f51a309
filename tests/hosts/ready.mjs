// Fetches what the tests in an editor run in, where it is not there yet: before several of them would do so at once.
import { ensureChromium } from "./chromium.mjs";
import { codeServer } from "./code-server.mjs";

ensureChromium();
await codeServer();
