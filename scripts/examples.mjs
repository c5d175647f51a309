// The workspace that `npm start` opens: a copy of examples/ that belongs to whoever tries things in it.
import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Brings the examples into a workspace. What the user made, changed or deleted there stays so; an example that is still as
 * it was copied becomes the checkout's present one.
 * @param {object} options
 * @param {string} options.from  the examples of the checkout
 * @param {string} options.to  the workspace
 * @param {string} options.record  a file outside of the workspace that keeps what was copied
 * @param {boolean} [options.restore]  put every example back as it is in the checkout; other files stay
 * @returns {{ written: string[], kept: string[] }} names of examples; `kept`: not as in the checkout
 */
export function bringExamples({ from, to, record, restore = false }) {
  const fresh = kind(to) === undefined;
  const copied = fresh ? {} : readRecord(record);
  /** @type {string[]} */ const written = [];
  /** @type {string[]} */ const kept = [];
  for (const name of namesIn(from)) {
    const target = path.join(to, name);
    const content = readFileSync(path.join(from, name));
    const there = kind(target);
    const present = there === "file" ? hash(readFileSync(target)) : undefined;
    if (present === hash(content)) {
      copied[name] = present;
      continue;
    }
    const untouched = there === undefined ? !(name in copied) : present !== undefined && present === copied[name];
    // A link or a folder in an example's place is the user's, even now.
    if (untouched || (restore && there !== "other")) {
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, content);
      copied[name] = hash(content);
      written.push(name);
    } else kept.push(name);
  }
  mkdirSync(path.dirname(record), { recursive: true });
  writeFileSync(record, `${JSON.stringify(copied, null, 2)}\n`);
  return { written, kept };
}

/** @param {string} folder @returns {string[]} */
function namesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

/** @param {string} file @returns {"file" | "other" | undefined} */
function kind(file) {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found) return undefined;
  return found.isFile() ? "file" : "other";
}

/** @param {string} record @returns {Record<string, string>} */
function readRecord(record) {
  try {
    return { ...JSON.parse(readFileSync(record, "utf8")) };
  } catch {
    return {};
  }
}

/** @param {Uint8Array} content */
function hash(content) {
  return createHash("sha256").update(content).digest("hex");
}
