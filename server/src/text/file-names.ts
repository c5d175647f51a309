// What files are called.

/** How names of Markdown files end. */
export const MARKDOWN_FILE = /\.(?:md|markdown)$/i;
