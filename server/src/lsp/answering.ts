// How a request is answered when something goes wrong: the error is logged, the client gets an answer, the server goes on.
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { mistake } from "./mistake.ts";

/**
 * A handler that never throws. An error is logged with the request's name and answered by `fallback`; a request that was
 * cancelled meanwhile is answered as such.
 */
export function answering<Params, Result>(
  connection: Connection,
  name: string,
  fallback: Result,
  handler: (params: Params, token: CancellationToken) => Promise<Result | ResponseError<never>>,
): (params: Params, token: CancellationToken) => Promise<Result | ResponseError<never>> {
  return async (params, token) => {
    try {
      const result = await handler(params, token);
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      if (token.isCancellationRequested) return cancelled();
      connection.console.error(mistake(name, error));
      return fallback;
    }
  };
}

export function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
}

/** The document changed since the client was told what it now asks about. */
export function outdated(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.ContentModified, "The document has changed meanwhile.");
}

/** A fix would change more than it says: the user is told, since nothing happens. */
export function refused(): ResponseError<never> {
  return new ResponseError(
    LSPErrorCodes.RequestFailed,
    "In this document the fix would change more than it says, so nothing was changed.",
  );
}
