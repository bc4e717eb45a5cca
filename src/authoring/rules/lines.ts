/**
 * The lines that open or close a fenced code block: what's before the fence, the fence, and what
 * follows it.
 */
const FENCE = /^([ \t]*(?:>[ \t]*)*(?:[-*+][ \t]+|\d+[.)][ \t]+)?)(`{3,}|~{3,})(.*)$/;

interface Fence {
  /** The line that opens it, counted from 0. */
  line: number;
  column: number;
  sign: string;
}

/** For every line, whether it's prose: not a fence, and not between fences. */
export function proseLines(lines: string[]): boolean[] {
  return readFences(lines).isProse;
}

/** A fence that opens code and is never closed. */
export function openFence(lines: string[]): Fence | undefined {
  return readFences(lines).open;
}

function readFences(lines: string[]): { isProse: boolean[]; open: Fence | undefined } {
  let open: Fence | undefined;
  const isProse = lines.map((line, at) => {
    const [, before = '', sign = '', after = ''] = FENCE.exec(line) ?? [];
    if (!open) {
      // Backticks after the fence make it code within a line.
      if (!sign || (sign.startsWith('`') && after.includes('`'))) return true;
      open = { line: at, column: before.length + 1, sign };
    } else if (sign.startsWith(open.sign) && !after.trim()) open = undefined;
    return false;
  });
  return { isProse, open };
}
