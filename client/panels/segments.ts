/** A document's text, its mentions, its statements and the one that stands out → the pieces it is shown in. Pure. */

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly start: number;
  readonly text: string;
  /** The entity that this piece refers to. */
  readonly entity?: string;
  /** Inside the evidence that stands out. */
  readonly lit: boolean;
  /** The statements whose evidence begins here. */
  readonly begins?: readonly string[];
  /** The statement whose evidence this piece belongs to: of several, the one that began last. */
  readonly said?: string;
}

interface Marked {
  readonly mentions: readonly (Span & { readonly entity: string })[];
  readonly statements?: readonly { readonly id: string; readonly evidence: Span }[];
  readonly lit?: Span | undefined;
}

/** Of mentions that overlap, the earlier and longer one is shown. */
export function segmentsOf(text: string, { mentions, statements = [], lit }: Marked): Segment[] {
  const sorted = [...mentions].sort((one, other) => one.start - other.start || other.end - one.end);
  const shown: (Span & { readonly entity: string })[] = [];
  for (const mention of sorted) if (mention.start >= (shown.at(-1)?.end ?? 0)) shown.push(mention);
  const spans: readonly Span[] = [...shown, ...statements.map(({ evidence }) => evidence), ...(lit ? [lit] : [])];
  const borders = [0, text.length, ...spans.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(borders)].filter((at) => at >= 0 && at <= text.length).sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const covers = (span: Span) => span.start <= start && end <= span.end;
    const mention = shown.find(covers);
    const begins = statements.filter(({ evidence }) => evidence.start === start).map(({ id }) => id);
    const around = statements.filter(({ evidence }) => covers(evidence));
    const said = around.toSorted((one, other) => one.evidence.start - other.evidence.start).at(-1)?.id;
    return {
      start,
      text: text.slice(start, end),
      lit: lit !== undefined && covers(lit),
      ...(mention && { entity: mention.entity }),
      ...(begins.length > 0 && { begins }),
      ...(said && { said }),
    };
  });
}
