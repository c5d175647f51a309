// The checks of what the panel's host and its page say to each other, made from the types of those messages.
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "@swc/core";

export const VALIDATORS = "client/src/panel/validators.ts";
const MESSAGES = "client/src/panel/messages.ts";
/** What comes from the other side, or from the editor that keeps it. */
const ROOTS = ["PageMessage", "HostMessage", "EntryContext", "EntryLine", "PanelState"];
/** Types that a check knows more of than TypeScript does, and what is no type of ours. */
const KNOWN = new Map([
  ["Count", "count"],
  ["WebAddress", "webAddress"],
  ["Uint8Array", "bytes"],
]);
const KEYWORDS = new Map([
  ["string", "string"],
  ["number", "number"],
  ["boolean", "boolean"],
  ["null", "nothing"],
]);

/** @typedef {any} Node a node of the syntax tree */
/** @typedef {{ file: string, node: Node }} Declared */

/** @param {string} root @returns {string} the module */
export function validators(root) {
  /** @type {Map<string, Declared>} */ const declared = new Map();
  declare(root, MESSAGES, declared);
  /** @type {Set<string>} */ const used = new Set();
  /** @type {Map<string, string>} a type and its check, each behind those that it needs */ const made = new Map();

  /** @param {string} name */
  const find = (name) => {
    const found = declared.get(name);
    if (!found) throw new Error(`${MESSAGES}: nothing checks what is of type ${name}`);
    return found;
  };
  /** @param {string} name */
  const use = (name) => {
    used.add(name);
    return name;
  };
  /** A check made of others; bundles leave out what they do not use. @param {string} name @param {readonly string[]} parts */
  const make = (name, ...parts) => `/* @__PURE__ */ ${use(name)}(${parts.join(", ")})`;
  /** @param {Node} node @returns {string} */
  const check = (node) => {
    if (node.type === "TsParenthesizedType" || node.type === "TsTypeOperator") return check(node.typeAnnotation);
    if (node.type === "TsArrayType") return make("list", check(node.elemType));
    if (node.type === "TsTypeLiteral") return record(members(node));
    if (node.type === "TsLiteralType") return literals([node.literal.value]);
    if (node.type === "TsIndexedAccessType") return literals(valuesOf(node));
    if (node.type === "TsUnionType") return union(node.types);
    if (node.type === "TsKeywordType" && KEYWORDS.has(node.kind)) return use(String(KEYWORDS.get(node.kind)));
    if (node.type === "TsTypeReference") return named(node.typeName.value);
    throw new Error(`${MESSAGES}: no check is made of ${node.type} ${node.kind ?? ""}`);
  };
  /** @param {readonly unknown[]} values */
  const literals = (values) => make("oneOf", ...values.map((value) => JSON.stringify(value)));
  /** @param {readonly Node[]} types */
  const union = (types) => {
    const fixed = types.filter(({ type }) => type === "TsLiteralType").map(({ literal }) => literal.value);
    const others = types.filter(({ type }) => type !== "TsLiteralType").map(check);
    const all = [...(fixed.length > 0 ? [literals(fixed)] : []), ...others];
    return all.length === 1 ? String(all[0]) : make("either", ...all);
  };
  /** @param {Node} node `(typeof VALUES)[number]` @returns {unknown[]} */
  const valuesOf = ({ objectType }) => {
    const query = objectType.type === "TsParenthesizedType" ? objectType.typeAnnotation : objectType;
    const { node } = find(query.exprName.value);
    return node.init.expression.elements.map((/** @type {Node} */ element) => element.expression.value);
  };
  /** @param {string} name */
  const named = (name) => {
    const known = KNOWN.get(name);
    if (known) return use(known);
    if (!made.has(name)) {
      const { node } = find(name);
      const code = node.type === "TsTypeAliasDeclaration" ? check(node.typeAnnotation) : record(members(node));
      made.set(name, code);
    }
    return `is${name}`;
  };
  /** Properties by name. @param {Node} node @returns {Map<string, Node>} */
  const members = (node) => {
    /** @type {Map<string, Node>} */ const all = new Map();
    for (const { expression, typeArguments } of node.extends ?? []) {
      const [of, left] = expression.value === "Omit" ? typeArguments.params : [undefined, undefined];
      const inherited = members(find(of ? of.typeName.value : expression.value).node);
      if (left) for (const { literal } of left.types ?? [left]) inherited.delete(literal.value);
      for (const [key, member] of inherited) all.set(key, member);
    }
    const own = node.type === "TsInterfaceDeclaration" ? node.body.body : node.members;
    for (const member of own) all.set(member.key.value, member);
    return all;
  };
  /** @param {Map<string, Node>} all */
  const record = (all) => {
    const given = (/** @type {boolean} */ optional) =>
      [...all]
        .filter(([, member]) => member.optional === optional)
        .map(([key, { typeAnnotation }]) => `${key}: ${check(typeAnnotation.typeAnnotation)}`);
    const [needed, free] = [given(false), given(true)];
    return make("record", ...(free.length > 0 ? [needed, free] : [needed]).map((one) => `{ ${one.join(", ")} }`));
  };

  for (const name of ROOTS) named(name);
  const ours = [...made.keys()];
  const from = (/** @type {string} */ file) => ours.filter((name) => find(name).file === file).sort();
  const files = [...new Set(ours.map((name) => find(name).file))].sort((a, b) => (a < b ? 1 : -1));
  return [
    `// Made from the types of ${path.basename(MESSAGES)} by \`npm run generate\`: whether a value is of such a type.`,
    ...files.map((file) => `import type { ${from(file).join(", ")} } from "${relative(file)}";`),
    `import { ${["type Check", ...[...used].sort()].join(", ")} } from "./shapes.ts";`,
    "",
    ...[...made].map(
      ([name, code]) => `${ROOTS.includes(name) ? "export " : ""}const is${name}: Check<${name}> = ${code};`,
    ),
    "",
  ].join("\n");
}

/** Takes up what a file and those that it imports types from declare. @param {string} root @param {string} file @param {Map<string, Declared>} declared */
function declare(root, file, declared) {
  const { body } = parseSync(readFileSync(path.join(root, file), "utf8"), { syntax: "typescript" });
  for (const statement of /** @type {Node[]} */ (body)) {
    const node = statement.type === "ExportDeclaration" ? statement.declaration : statement;
    if (node.type === "ImportDeclaration" && node.typeOnly)
      declare(root, path.posix.join(path.posix.dirname(file), node.source.value), declared);
    const named = node.type === "VariableDeclaration" ? node.declarations : [node];
    for (const one of named) if (one.id) declared.set(one.id.value, { file, node: one });
  }
}

/** @param {string} file */
function relative(file) {
  const found = path.posix.relative(path.posix.dirname(VALIDATORS), file);
  return found.startsWith(".") ? found : `./${found}`;
}
