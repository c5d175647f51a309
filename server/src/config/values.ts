// Values of a configuration, each with where it comes from.

/** Where a value comes from. Lines count from 1. */
export type Origin =
  | { readonly kind: "default" }
  | { readonly kind: "preset"; readonly name: string }
  | { readonly kind: "profile"; readonly name: string }
  | { readonly kind: "editor" }
  | { readonly kind: "command" }
  | { readonly kind: "file"; readonly path: string; readonly line: number };

export interface Value {
  readonly value: unknown;
  readonly origin: Origin;
  /** The folder that globs are relative to. */
  readonly folder: string | undefined;
}

/** Values by key (`rules.missing-section.severity`); a later layer's value stands in place of an earlier one's. */
export type Values = ReadonlyMap<string, Value>;
