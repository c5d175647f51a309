// A parsed file against the schema: what is wrong, each with its place, and what is right as settings by key.
import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import { closest } from "../text/closest.ts";
import type { Span } from "../text/span.ts";
import { faultOf } from "./formats.ts";
import type { Schema } from "./schema.ts";

export interface Problem {
  readonly span: Span;
  readonly message: string;
  /** The word that was probably meant, as text in place of the span. */
  readonly meant?: { readonly word: string; readonly text: string };
  /** Whether a reader of the JSON schema alone could not see it. */
  readonly beyondSchema?: boolean;
}

/** One value of a file under its key, the names on the way to it joined by dots. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly span: Span;
}

/** Stands before the name of a list where one of its items is meant. */
const EACH = "Each of ";

/** Receives problems and reads nodes; a node with a problem gives undefined. */
export class Validator {
  readonly problems: Problem[] = [];

  /** The value of a node as plain data, checked against a schema. */
  value(node: Node | null | undefined, schema: Schema, where: string): unknown {
    const form = schema.oneOf ? formFor(node, schema.oneOf) : schema;
    if (isAlias(node)) return this.#wrong(node, "Anchors and aliases are not supported here; write the value out.");
    if (isMap(node) && form.type === "object") return this.#mapping(node, form, where);
    if (isSeq(node) && form.type === "array") return this.#list(node.items as Node[], form, where);
    if (isScalar(node) && form.type !== "object" && form.type !== "array") return this.#scalar(node, form, where);
    return this.#wrong(node, `${where} should be ${expected(schema)}.`);
  }

  /** The entries of a mapping whose keys the schema knows. */
  entries(
    node: Node,
    schema: Schema,
    where: string,
  ): { key: string; keyNode: Node; value: Node | null; schema: Schema }[] {
    if (!isMap(node)) {
      this.#wrong(node, `${where} should be ${expected(schema)}.`);
      return [];
    }
    const properties = schema.properties ?? {};
    const seen = new Set<string>();
    const known = node.items.flatMap(({ key, value }) => {
      const keyNode = key as Node;
      const name = isScalar(keyNode) ? String(keyNode.value) : "";
      if (seen.has(name)) {
        this.#wrong(keyNode, `${where} has “${name}” twice; the first one holds.`);
        return [];
      }
      seen.add(name);
      const one = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (one) return [{ key: name, keyNode, value: value as Node | null, schema: one }];
      const near = closest(name, Object.keys(properties));
      this.#wrong(keyNode, unknownKey(name, Object.keys(properties), near, where), near);
      return [];
    });
    for (const name of schema.required ?? []) {
      if (!known.some(({ key }) => key === name)) this.#wrong(node, `${where} needs “${name}”.`);
    }
    return known;
  }

  #mapping(node: Node, schema: Schema, where: string): Record<string, unknown> | undefined {
    const pairs = this.entries(node, schema, where).flatMap(({ key, value, schema: one }) => {
      const read = this.value(value, one, `“${key}”`);
      return read === undefined ? [] : [[key, read] as const];
    });
    const mapping = Object.fromEntries(pairs);
    return (schema.required ?? []).every((name) => Object.hasOwn(mapping, name)) ? mapping : undefined;
  }

  #list(
    items: readonly Node[],
    { items: schema = {}, maxItems = Number.POSITIVE_INFINITY }: Schema,
    where: string,
  ): unknown[] {
    const over = items[maxItems];
    if (over) this.#wrong(over, `${where} has more than ${maxItems} entries; from here on they are not read.`);
    return items
      .slice(0, maxItems)
      .map((item) => this.value(item, schema, `${EACH}${where}`))
      .filter((item) => item !== undefined);
  }

  #scalar(node: Node & { value: unknown }, schema: Schema, where: string): unknown {
    const { value } = node;
    // Where a rule's severity stands, `false` can only mean off.
    const read = schema.type === "string" && value === false && schema.enum?.includes("off") ? "off" : value;
    if (!hasType(read, schema)) return this.#wrong(node, `${where} should be ${expected(schema)}.`);
    if (schema.enum && !schema.enum.includes(String(read))) {
      const near = closest(String(read), schema.enum);
      const help = near ? `Did you mean “${near}”?` : `It can be ${schema.enum.join(", ")}.`;
      const cannot = where.startsWith(EACH) ? `${where.slice(EACH.length)} cannot contain` : `${where} cannot be`;
      return this.#wrong(node, `${cannot} “${String(read)}”. ${help}`, near);
    }
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
    if (typeof read === "number" && (read < minimum || read > maximum)) {
      return this.#wrong(node, `${where} should be ${expected(schema)}.`);
    }
    const fault = schema.format && faultOf(schema.format, String(read));
    if (fault) {
      this.problems.push({ span: spanOf(node), message: fault, beyondSchema: true });
      // It may still be the very path of a file.
      return schema.format === "glob" ? read : undefined;
    }
    return read;
  }

  #wrong(node: Node | null | undefined, message: string, near?: string): undefined {
    const meant = near === undefined ? {} : { meant: { word: near, text: writtenLike(node, near) } };
    this.problems.push({ span: spanOf(node), message, ...meant });
  }
}

/** Where a node stands; an absent one stands at the start. */
export function spanOf(node: Node | null | undefined): Span {
  const [start = 0, end = start] = node?.range ?? [];
  return { start, end };
}

function formFor(node: Node | null | undefined, forms: readonly Schema[]): Schema {
  const type = isMap(node) ? "object" : isSeq(node) ? "array" : undefined;
  return forms.find((form) => (type ? form.type === type : form.type !== "object" && form.type !== "array")) ?? {};
}

function hasType(value: unknown, { type }: Schema): boolean {
  if (type === "integer") return Number.isInteger(value);
  return type === undefined || typeof value === type;
}

function expected(schema: Schema): string {
  if (schema.oneOf) return schema.oneOf.map(expected).join(", or ");
  if (schema.enum) return `one of: ${schema.enum.join(", ")}`;
  const { minimum, maximum } = schema;
  const bounds = [
    minimum === undefined ? "" : ` from ${minimum}`,
    maximum === undefined ? "" : ` up to ${maximum}`,
  ].join("");
  switch (schema.type) {
    case "object":
      return "a mapping of names to values";
    case "array":
      return `a list${schema.items?.enum ? ` of: ${schema.items.enum.join(", ")}` : ""}`;
    case "boolean":
      return "true or false";
    case "integer":
      return `a whole number${bounds}`;
    case "number":
      return `a number${bounds}`;
    default:
      return "text";
  }
}

/** A word in the quotes that a node has. */
function writtenLike(node: Node | null | undefined, word: string): string {
  const quote = isScalar(node) ? { QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'" }[String(node.type)] : undefined;
  return quote === undefined ? word : `${quote}${word}${quote}`;
}

function unknownKey(name: string, names: readonly string[], near: string | undefined, where: string): string {
  return `${where} knows no “${name}”. ${near ? `Did you mean “${near}”?` : `It can have ${names.join(", ")}.`}`;
}
