// Paints a picture in SVG, of the few kinds of elements that ours has, onto a canvas: the page's policy lets no picture be loaded.

/** Pixels per unit, and the longest side that browsers paint. */
const sharp = 2;
const longest = 16_000;
const ink = "#1f2328";

/** @returns a PNG; undefined where the picture is too long to be read, or the page cannot paint */
export async function paint(svg: string): Promise<Blob | undefined> {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const [width, height] = [numberOf(root, "width"), numberOf(root, "height")];
  const scale = Math.min(sharp, longest / Math.max(width, height, 1));
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context || scale < 0.75 || width < 1 || height < 1) return undefined;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  context.scale(scale, scale);
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  const family = root.getAttribute("font-family") ?? "sans-serif";
  for (const one of root.querySelectorAll("rect, circle, path, text")) draw(context, one, family);
  return (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"))) ?? undefined;
}

function draw(context: CanvasRenderingContext2D, one: Element, family: string): void {
  const colour = (name: string) => {
    const value = one.getAttribute(name) ?? (name === "fill" ? "currentColor" : "none");
    return value === "currentColor" ? ink : value;
  };
  const [x, y] = [numberOf(one, "x"), numberOf(one, "y")];
  context.fillStyle = colour("fill");
  context.globalAlpha = numberOf(one, "fill-opacity", 1);
  if (one.tagName === "text") {
    context.font = `${one.getAttribute("font-weight") ?? "400"} ${numberOf(one, "font-size", 14)}px ${family}`;
    context.direction = one.getAttribute("direction") === "rtl" ? "rtl" : "ltr";
    context.textAlign = one.getAttribute("text-anchor") === "end" ? "end" : "start";
    context.fillText(one.textContent ?? "", x, y);
    return;
  }
  context.beginPath();
  if (one.tagName === "rect")
    context.roundRect(x, y, numberOf(one, "width"), numberOf(one, "height"), numberOf(one, "rx"));
  else if (one.tagName === "circle")
    context.arc(numberOf(one, "cx"), numberOf(one, "cy"), numberOf(one, "r"), 0, 2 * Math.PI);
  const path = one.tagName === "path" ? new Path2D(one.getAttribute("d") ?? "") : undefined;
  if (colour("fill") !== "none") path ? context.fill(path) : context.fill();
  if (colour("stroke") === "none") return;
  context.strokeStyle = colour("stroke");
  context.globalAlpha = numberOf(one, "stroke-opacity", 1);
  context.lineWidth = numberOf(one, "stroke-width", 1);
  path ? context.stroke(path) : context.stroke();
}

function numberOf(one: Element, name: string, otherwise = 0): number {
  const value = Number.parseFloat(one.getAttribute(name) ?? "");
  return Number.isFinite(value) ? value : otherwise;
}
