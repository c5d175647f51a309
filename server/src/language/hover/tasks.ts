// On a task: what it says, what it lacks, and what a good one looks like.
import type { Analysis } from "../../analyse.ts";
import { plain, skeletonsFor } from "../../postmortem/skeletons/index.ts";
import { languageOf } from "../../rules/fixes/insert-place.ts";
import { code, type HoverText } from "./markdown.ts";

export function taskAt({ postmortem }: Analysis, offset: number): HoverText | undefined {
  const action = postmortem.actions.find(({ textSpan }) => textSpan.start <= offset && offset <= textSpan.end);
  if (!action) return undefined;
  const { owner, due, ref, priority, done, vague, textSpan } = action;
  const part = (name: string, text: string | undefined) => (text === undefined ? [] : [`${name} ${code(text)}`]);
  const said = [
    done ? "**Done**" : "**To do**",
    ...part("owner", owner?.text),
    ...part("due", due?.text),
    ...part("ticket", ref?.text),
    ...part("priority", priority?.text),
  ];
  const lacks = [
    ...(owner ? [] : ["who owns it"]),
    ...(due || ref ? [] : ["when it is due or which ticket tracks it"]),
    ...(vague ? ["how one can tell that it is finished"] : []),
  ];
  const lines = [said.join(" · ")];
  if (!done && lacks.length > 0) {
    const [line = ""] = skeletonsFor(languageOf(postmortem)).bodies.actions;
    lines.push(
      `It does not say ${new Intl.ListFormat("en", { type: "disjunction" }).format(lacks)}.`,
      `A good one: ${code(plain(line).replace(/^- (?:\[ \] )?/, ""))}`,
    );
  }
  return { span: textSpan, markdown: lines.join("\n\n") };
}
