import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { holds, read } from "/work/main/tests/rules/fixing.ts";

const ids = (process.env.RULES ?? "").split(",");
test.each(["/work/shared/corpus/docs/", "/tmp/wild/docs/"])(
  "%s",
  (dir) => {
    const broken: string[] = [];
    let n = 0;
    for (const name of readdirSync(dir).filter((x) => x.endsWith(".md")))
      for (const crlf of [false, true]) {
        const src = readFileSync(dir + name, "utf8");
        const before = read(crlf ? src.replace(/\r?\n/g, "\r\n") : src, {}, name);
        for (const f of before.findings)
          if (ids.includes(f.rule))
            for (const fix of f.fixes) {
              if (fix.disabled !== undefined) continue;
              n++;
              for (const w of holds(before, f, fix, {}, name).broken)
                broken.push(`${name}:${before.document.lines.lineAt(f.span.start) + 1} ${f.rule}, ${fix.title}: ${w}`);
            }
      }
    console.log(n);
    expect(broken).toEqual([]);
  },
  200000,
);
