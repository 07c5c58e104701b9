/** A document's text, its mentions and one statement's evidence → the pieces it is shown in. Pure. */

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly start: number;
  readonly text: string;
  /** The entity that this piece refers to. */
  readonly entity?: string;
  /** Inside the evidence. */
  readonly lit: boolean;
}

/** Of mentions that overlap, the earlier and longer one is shown. */
export function segmentsOf(
  text: string,
  mentions: readonly (Span & { readonly entity: string })[],
  evidence: Span | undefined,
): Segment[] {
  const sorted = [...mentions].sort((one, other) => one.start - other.start || other.end - one.end);
  const shown: (Span & { readonly entity: string })[] = [];
  for (const mention of sorted) if (mention.start >= (shown.at(-1)?.end ?? 0)) shown.push(mention);
  const borders = [0, text.length, ...shown.flatMap(({ start, end }) => [start, end])];
  if (evidence) borders.push(evidence.start, evidence.end);
  const cuts = [...new Set(borders)].filter((at) => at >= 0 && at <= text.length).sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const mention = shown.find((one) => one.start <= start && end <= one.end);
    return {
      start,
      text: text.slice(start, end),
      lit: evidence !== undefined && evidence.start <= start && end <= evidence.end,
      ...(mention && { entity: mention.entity }),
    };
  });
}
