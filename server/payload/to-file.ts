/** A part of the graph → a file in the format asked for, with its type and name. */
import type { ExportFormat } from '../contract/graph.ts';
import type { Subgraph } from './subgraph.ts';
import { toCsv } from './to-csv.ts';
import { toCypher } from './to-cypher.ts';
import { toCytoscape } from './to-cytoscape.ts';
import { toGexf } from './to-gexf.ts';
import { toGraphml } from './to-graphml.ts';

export interface ExportedFile {
  type: string;
  extension: string;
  content: Buffer;
}

interface Format {
  type: string;
  extension: string;
  write(subgraph: Subgraph): string | Uint8Array;
  /** Whether it holds the statements too. */
  hasStatements: boolean;
}

export const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  cytoscape: { type: 'application/json; charset=utf-8', extension: 'cyjs', write: toCytoscape, hasStatements: false },
  graphml: {
    type: 'application/graphml+xml; charset=utf-8',
    extension: 'graphml',
    write: toGraphml,
    hasStatements: false,
  },
  gexf: { type: 'application/gexf+xml; charset=utf-8', extension: 'gexf', write: toGexf, hasStatements: false },
  csv: { type: 'application/zip', extension: 'zip', write: toCsv, hasStatements: true },
  cypher: { type: 'text/plain; charset=utf-8', extension: 'cypher', write: toCypher, hasStatements: true },
};

export function toFile(format: ExportFormat, subgraph: Subgraph): ExportedFile {
  const { type, extension, write } = FORMATS[format];
  return { type, extension, content: Buffer.from(write(subgraph)) };
}
