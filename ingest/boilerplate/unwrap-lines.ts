/**
 * Text broken into lines of equal width (mail, wire services, old archives) → one line for each paragraph. A page whose
 * lines are paragraphs or menu entries stays as it is.
 */

/** Widths at which texts are wrapped. Characters. */
const NARROWEST = 45;
const WIDEST = 110;
/** A block is wrapped where this part of its lines (the last one aside) is within the widths and ends in mid-sentence. */
const WRAPPED_PART = 0.7;
const FEWEST_LINES = 3;

/** Joins the lines of wrapped blocks; blocks are parted by empty lines. */
export function unwrapLines(text: string): string {
  return text
    .split(/(\n[^\S\n]*\n\s*)/u)
    .map((block) =>
      isWrapped(block.split('\n'))
        ? block
            .split('\n')
            .map((line) => line.trim())
            .join(' ')
        : block,
    )
    .join('');
}

function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const filled = lines.slice(0, -1).filter((line, index) => {
    const width = line.trimEnd().length;
    const next = lines[index + 1]?.trim() ?? '';
    return (
      width >= NARROWEST && width <= WIDEST && !/[.!?…:"”»]$/u.test(line.trim()) && /^[\p{Ll}\p{Lu}\d"“«(]/u.test(next)
    );
  });
  const goesOn = lines.slice(1).filter((line) => /^\p{Ll}/u.test(line.trim())).length;
  return filled.length >= (lines.length - 1) * WRAPPED_PART && goesOn * 3 >= lines.length - 1;
}
