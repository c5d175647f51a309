// Building elements: text only as text, never as markup.

type Attributes = Readonly<Record<string, string>>;

/** An element with a class, attributes and children; strings become text nodes. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = "",
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** An icon of the editor's own set; the words beside it say the same. */
export function icon(name: string): HTMLElement {
  return element("span", `codicon codicon-${name}`, { "aria-hidden": "true" });
}

/** A button that shows an icon and says its name to who cannot see it and on hover. */
export function iconButton(name: string, label: string, run: () => void): HTMLButtonElement {
  const button = element("button", "icon-button", { type: "button", title: label, "aria-label": label }, icon(name));
  button.addEventListener("click", run);
  return button;
}

export function textButton(label: string, run: () => void, className = "text-button"): HTMLButtonElement {
  const button = element("button", className, { type: "button" }, label);
  button.addEventListener("click", run);
  return button;
}
