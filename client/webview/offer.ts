// A picture for the clipboard: browsers put one there only while the reader presses something, so a button waits for that.
import { element, iconButton, textButton } from "./dom.ts";
import { t } from "./words.ts";

/** What became of the picture. */
export type Outcome = "copied" | "refused" | "left";

export class Offer {
  readonly element = element("section", "offer", { "aria-label": t("Picture for the clipboard") });
  #end: ((outcome: Outcome) => void) | undefined;

  constructor() {
    this.element.hidden = true;
    this.element.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      this.#close("left");
    });
  }

  /** Offers it until it is taken or left; another one takes its place. */
  show(png: Blob): Promise<Outcome> {
    this.#close("left");
    const copy = textButton(
      t("Copy It"),
      () => void write(png).then((outcome) => this.#close(outcome)),
      "primary-button",
    );
    const leave = iconButton("close", t("Leave the picture"), () => this.#close("left"));
    this.element.replaceChildren(
      element("p", "", { role: "status" }, t("The picture is ready for the clipboard.")),
      copy,
      leave,
    );
    this.element.hidden = false;
    copy.focus();
    return new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  #close(outcome: Outcome): void {
    this.element.hidden = true;
    this.#end?.(outcome);
    this.#end = undefined;
  }
}

async function write(png: Blob): Promise<Outcome> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [png.type]: png })]);
    return "copied";
  } catch {
    return "refused";
  }
}
