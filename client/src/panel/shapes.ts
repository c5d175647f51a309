// What the generated checks of messages are put together from. Knows neither `vscode` nor the DOM.
import { openable } from "../../../server/src/text/address.ts";

export type Check<T> = (data: unknown) => data is T;
type Checks = Readonly<Record<string, Check<unknown>>>;

export const string: Check<string> = (data) => typeof data === "string";
/** Finite. */
export const number: Check<number> = (data): data is number => Number.isFinite(data);
/** A whole number, not below 0. */
export const count: Check<number> = (data): data is number => Number.isInteger(data) && (data as number) >= 0;
export const boolean: Check<boolean> = (data) => typeof data === "boolean";
export const nothing: Check<null> = (data) => data === null;
export const bytes: Check<Uint8Array> = (data) => data instanceof Uint8Array;
/** An address of the web or of a mail that reads as what it is. */
export const webAddress: Check<string> = (data): data is string => string(data) && openable(data);

export function oneOf<T>(...values: readonly T[]): Check<T> {
  return (data): data is T => values.includes(data as T);
}

export function either<T>(...checks: readonly Check<unknown>[]): Check<T> {
  return (data): data is T => checks.some((check) => check(data));
}

export function list<T>(check: Check<unknown>): Check<readonly T[]> {
  return (data): data is readonly T[] => Array.isArray(data) && data.every(check);
}

/** An object with these properties; it may have others. */
export function record<T>(needed: Checks, free: Checks = {}): Check<T> {
  return (data): data is T => {
    if (typeof data !== "object" || data === null) return false;
    const fields = data as Readonly<Record<string, unknown>>;
    return (
      Object.entries(needed).every(([key, check]) => check(fields[key])) &&
      Object.entries(free).every(([key, check]) => fields[key] === undefined || check(fields[key]))
    );
  };
}
