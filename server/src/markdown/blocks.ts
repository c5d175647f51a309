// Source -> CommonMark blocks with line ranges, by markdown-it's block rules.
import MarkdownIt, { type StateBlock, type Token } from "markdown-it";
import type { Lines } from "../text/lines.ts";
import type { Block, BlockType } from "./document.ts";

// HTML stays text: nothing is rendered, and a reader of the source sees the lines inside a tag as Markdown.
const parser = new MarkdownIt("default", { html: false, linkify: false, typographer: false });
parser.core.ruler.enableOnly(["normalize", "block"]);
// Comments are the one HTML that is no text: what stands in them begins no list and opens no fence.
parser.block.ruler.before("heading", "comment", readComment, { alt: ["paragraph", "reference", "blockquote"] });

/** CommonMark's HTML block of comments: from a line that begins with `<!--` to the one with `-->`; one without an end is text. */
function readComment(state: StateBlock, first: number, end: number, silent: boolean): boolean {
  if ((state.sCount[first] as number) - state.blkIndent >= 4) return false;
  const start = (state.bMarks[first] as number) + (state.tShift[first] as number);
  if (!state.src.startsWith("<!--", start)) return false;
  const close = commentEnd(state, start + 4);
  if (close < 0 || close >= (state.eMarks[end - 1] as number)) return false;
  let next = first + 1;
  for (; (state.bMarks[next] as number) <= close; next++)
    if ((state.sCount[next] as number) < state.blkIndent && !state.isEmpty(next)) return false;
  if (silent) return true;
  state.line = next;
  const token = state.push("html_block", "", 0);
  token.map = [first, state.line];
  return true;
}

/** Where the next `-->` stands, looked for once for all comments before it; -1 where there is none. */
function commentEnd(state: StateBlock, from: number): number {
  const env = state.env as { comment?: { readonly from: number; readonly close: number } };
  const known = env.comment;
  if (known && known.from <= from && (known.close < 0 || known.close >= from)) return known.close;
  const close = state.src.indexOf("-->", from);
  env.comment = { from, close };
  return close;
}

/** As markdown-it's own, with plain objects without text as tokens, which are made many times as fast: nobody calls their methods. */
class State extends parser.block.State {
  override push(type: string, tag: string, nesting: Token["nesting"]): Token {
    if (nesting < 0) this.level--;
    const { level } = this;
    const token = {
      type,
      tag,
      nesting,
      level,
      map: null,
      attrs: null,
      info: "",
      markup: "",
      content: "",
      hidden: false,
    };
    if (nesting > 0) this.level++;
    this.tokens.push(token as Token);
    return token as Token;
  }

  /** The text of a block, by which no rule decides and which nobody reads. */
  override getLines(): string {
    return "";
  }
}
parser.block.State = State;

const TYPES: Readonly<Record<string, BlockType>> = {
  heading_open: "heading",
  paragraph_open: "paragraph",
  bullet_list_open: "list",
  ordered_list_open: "list",
  list_item_open: "item",
  table_open: "table",
  tr_open: "row",
  fence: "code",
  code_block: "code",
  html_block: "html",
  blockquote_open: "quote",
  hr: "rule",
};

type Growing = Block & { children: Growing[] };

/**
 * The blocks of `text`, whose lines are those of `lines` (what must not be parsed is blanked out in `text` beforehand).
 * Content nested deeper than markdown-it's limit has no block of its own.
 */
export function readBlocks(text: string, lines: Lines): Block[] {
  const roots: Growing[] = [];
  const open: (Growing | undefined)[] = [];
  for (const token of parser.parse(text, {})) {
    if (token.nesting < 0) {
      open.pop();
      continue;
    }
    const block = toBlock(token, lines);
    if (block) {
      const parent = open.findLast((b) => b !== undefined);
      (parent ? parent.children : roots).push(block);
    }
    if (token.nesting > 0) open.push(block);
  }
  return roots;
}

function toBlock(token: Token, lines: Lines): Growing | undefined {
  const type = TYPES[token.type];
  if (!type || !token.map) return undefined;
  const [firstLine, afterLast] = token.map;
  const lastLine = Math.max(firstLine, afterLast - 1);
  return {
    type,
    span: { start: lines.startOf(firstLine), end: lines.spanOf(lastLine).end },
    firstLine,
    lastLine,
    level: type === "heading" ? Number(token.tag.slice(1)) : 0,
    info: token.type === "code_block" ? "indented" : token.info.trim(),
    fenced: token.type === "fence",
    setext: type === "heading" && token.markup !== "" && !token.markup.startsWith("#"),
    children: [],
  };
}
