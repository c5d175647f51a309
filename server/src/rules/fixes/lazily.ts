// Fixes whose edits are made when someone asks for them: a document may have thousands of findings, and one fix is chosen.
import type { Edit } from "../../text/edits.ts";
import type { Fix } from "../types.ts";

/** What making a fix comes to: its edits, or why it cannot be had. */
export type Made = { readonly edits: readonly Edit[] } | { readonly impossible: string };

/** A function that makes its value at the first call and keeps it. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The fix; `make` runs at most once, when its edits or its reason are read. */
export function lazily(fix: Omit<Fix, "edits" | "disabled">, make: () => Made): Fix {
  const made = once(make);
  return {
    ...fix,
    get edits() {
      const result = made();
      return "edits" in result ? result.edits : [];
    },
    get disabled() {
      const result = made();
      return "impossible" in result ? result.impossible : undefined;
    },
  };
}
