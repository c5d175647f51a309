// How much one colour stands out from another (WCAG 2.2, contrast ratio), for colours as a browser computes them.

/** 1 to 21. A transparent colour is laid on the background first. */
export function contrast(colour: string, background: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels(colour);
  const below = channels(background);
  const seen = [red, green, blue].map((value, index) => value * alpha + (below[index] ?? 0) * (1 - alpha));
  const [low = 0, high = 0] = [luminance(seen), luminance(below)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Of `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`. */
function channels(colour: string): number[] {
  if (!colour.startsWith("rgb")) throw new Error(`Not a computed colour: ${colour}`);
  return (colour.match(/[\d.]+/g) ?? []).map(Number);
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
