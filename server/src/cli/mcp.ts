// `postmortem mcp`: what it serves and where it may read; the protocol is spoken by a bundle of its own.
import path from "node:path";
import { readArguments } from "./arguments.ts";
import { foldersOf, type Roots, usualRoots } from "./mcp/roots.ts";
import { callTool, TOOL_LIST, unknownTool } from "./mcp/tools.ts";
import { OK, type Verb } from "./verb.ts";
import { MCP } from "./verbs.ts";

export interface McpParts {
  readonly tools: {
    readonly list: typeof TOOL_LIST;
    readonly unknown: typeof unknownTool;
    readonly call: typeof callTool;
  };
  /** The folders that were given: no others are read. */
  readonly folders: Roots;
  /** Where neither the command nor the client names a folder. */
  readonly usual: Roots;
  /** Folders that the client names by address; those that are none are passed over. */
  readonly readRoots: (addresses: readonly string[]) => Promise<Roots>;
}

/** @param serve speaks the protocol until the client goes away */
export const mcpVerb = (serve: (parts: McpParts) => Promise<void>): Verb => ({
  async run(words, io) {
    const args = readArguments(MCP, words);
    const folders = await foldersOf(args.files, io.cwd);
    await serve({
      tools: { list: TOOL_LIST, unknown: unknownTool, call: callTool },
      folders,
      usual: usualRoots(io.cwd),
      readRoots: clientRoots,
    });
    return OK;
  },
});

async function clientRoots(addresses: readonly string[]): Promise<Roots> {
  const found = await Promise.all(
    addresses.map((address) => foldersOf([address], path.sep).catch((): readonly string[] => [])),
  );
  return found.flat();
}
