// `postmortem mcp`: the tools over the Model Context Protocol, on standard input and output. A bundle of its own, read in when it is
// asked for.
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import {
  CallToolRequestSchema,
  ErrorCode,
  type JSONRPCMessage,
  ListToolsRequestSchema,
  McpError,
  RootsListChangedNotificationSchema,
} from "@modelcontextprotocol/sdk/types.js";
import { VERSION } from "../language/about.ts";
import type { McpParts } from "./mcp.ts";

/** Milliseconds between two words on how far long work has come. */
const PACE = 200;

const INSTRUCTIONS = `Postmortem reads incident postmortems in Markdown. To write one: turn chats, alerts and logs into entries with
postmortem_import (format markdown), put them below "## Timeline", and call postmortem_check until what it finds is mended. Facts that
nobody gave (times, zones, names, causes) are asked for, never made up.`;

/** Serves until the client goes away. */
export async function serve({ tools, folders, usual, readRoots }: McpParts): Promise<void> {
  const server = new Server(
    { name: "postmortem", title: "Postmortem", version: VERSION },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  let ofClient: Promise<readonly string[]> | undefined;
  const roots = async (): Promise<readonly string[]> => {
    if (folders.length > 0) return folders;
    if (!server.getClientCapabilities()?.roots) return usual;
    ofClient ??= server
      .listRoots()
      .then(({ roots: all }) => readRoots(all.map(({ uri }) => uri)))
      .catch(() => usual);
    return ofClient;
  };
  server.setNotificationHandler(RootsListChangedNotificationSchema, () => {
    ofClient = undefined;
  });
  const running = new Set<Promise<unknown>>();
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...tools.list] }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal, sendNotification }) => {
    const wrong = tools.unknown(params.name);
    if (wrong !== undefined) throw new McpError(ErrorCode.InvalidParams, wrong);
    const progressToken = params._meta?.progressToken;
    let next = 0;
    let steps = 0;
    const progress = (message: string) => {
      if (progressToken === undefined || Date.now() < next) return;
      next = Date.now() + PACE;
      steps++;
      void sendNotification({ method: "notifications/progress", params: { progressToken, progress: steps, message } });
    };
    const call = roots().then((folders) =>
      tools.call(params.name, params.arguments, { roots: folders, signal, progress }),
    );
    running.add(call);
    const { texts, isError } = await call.finally(() => running.delete(call));
    return { content: texts.map((text) => ({ type: "text" as const, text })), isError };
  });
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
  });
  // The transport does not hear that nobody writes any more. What was asked before is answered.
  process.stdin.once("end", async () => {
    while (running.size > 0) await Promise.allSettled(running);
    await new Promise(setImmediate);
    await server.close();
  });
  await server.connect(transportThatRefuses());
  await closed;
}

/** What is no message has no id to be answered by: JSON-RPC's answer to it has none. */
function transportThatRefuses(): StdioServerTransport {
  const transport = new StdioServerTransport();
  const refuse = (code: number, message: string) =>
    // The protocol's own type knows no answer without an id.
    transport.send({ jsonrpc: "2.0", id: null, error: { code, message } } as unknown as JSONRPCMessage);
  transport.onerror = (error) => {
    if (error instanceof SyntaxError) void refuse(ErrorCode.ParseError, "This line is no JSON.");
    else if (error.name.endsWith("ZodError"))
      void refuse(ErrorCode.InvalidRequest, "This line is no message of JSON-RPC 2.0.");
  };
  return transport;
}
