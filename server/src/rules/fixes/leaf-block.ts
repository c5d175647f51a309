// The Markdown block that a line lies in: fences and HTML are moved whole or not at all.
import type { Block, Document } from "../../markdown/document.ts";

/** The innermost block without blocks of its own that covers a line (number from 0). */
export function leafBlockAt(document: Document, line: number): Block | undefined {
  let found: Block | undefined;
  let blocks = document.blocks;
  while (blocks.length > 0) {
    const block = covering(blocks, line);
    if (!block) break;
    found = block;
    blocks = block.children;
  }
  return found;
}

function covering(blocks: readonly Block[], line: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle] as Block).firstLine <= line) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  return block && block.firstLine <= line && line <= block.lastLine ? block : undefined;
}
