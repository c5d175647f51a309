// Puts a figure under a heading of a page that markdown-it makes. Where the figure comes from is told: imports nothing.

export interface Figure {
  /** Markup that is safe as it is. */
  readonly html: string;
  /** The line (from 0) of the heading that it belongs under, or of the block that it belongs before. */
  readonly line: number;
}

/** What is needed of markdown-it. */
export interface MarkdownIt {
  readonly core: {
    readonly ruler: {
      push(name: string, rule: (state: { readonly src: string; readonly env: unknown; tokens: Token[] }) => void): void;
    };
  };
  readonly renderer: { render(tokens: Token[], options: unknown, env: unknown): string };
}

interface Token {
  readonly type: string;
  readonly level: number;
  readonly nesting: number;
  readonly map: [number, number] | null;
  content: string;
}

/** When a source is read. @param figureFor the figure of a source, with the `env` of the page; undefined: none */
export function figuresOfSources(
  markdown: MarkdownIt,
  figureFor: (source: string, env: unknown) => Figure | undefined,
): void {
  markdown.core.ruler.push("postmortem_timeline", (state) => {
    state.tokens = withFigure(state.tokens, figureFor(state.src, state.env));
  });
}

/** When a page is made of what was read, which may be kept and made a page of again. */
export function figuresOfPages(markdown: MarkdownIt, figureFor: (env: unknown) => Figure | undefined): void {
  const { renderer } = markdown;
  const render = renderer.render;
  renderer.render = (tokens, options, env) => render.call(renderer, withFigure(tokens, figureFor(env)), options, env);
}

function withFigure(tokens: Token[], figure: Figure | undefined): Token[] {
  const at = figure ? placeOf(tokens, figure.line) : -1;
  const [first] = tokens;
  if (!figure || !first || at < 0) return tokens;
  const Made = first.constructor as new (type: string, tag: string, nesting: 0) => Token;
  const token = new Made("html_block", "", 0);
  token.content = `<figure class="postmortem-timeline" style="margin:1em 0;overflow-x:auto">\n${figure.html}</figure>\n`;
  return [...tokens.slice(0, at), token, ...tokens.slice(at)];
}

function placeOf(tokens: readonly Token[], line: number): number {
  const at = tokens.findIndex(
    ({ level, nesting, map }) => level === 0 && nesting >= 0 && map !== null && map[0] <= line && line < map[1],
  );
  if (tokens[at]?.type !== "heading_open") return at;
  return tokens.findIndex(({ type, level }, index) => index > at && level === 0 && type === "heading_close") + 1;
}
