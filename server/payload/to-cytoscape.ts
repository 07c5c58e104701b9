/** A part of the graph → Cytoscape JSON: opens in Cytoscape desktop and goes into `cytoscape({ elements })` as it is. */
import type { Subgraph } from './subgraph.ts';

export function toCytoscape({ nodes, edges, notes }: Subgraph): string {
  const file = {
    format_version: '1.0',
    generated_by: 'Entente',
    target_cytoscapejs_version: '~3.34',
    data: { name: 'Entente', ...(notes.length > 0 ? { notes: notes.join('. ') } : {}) },
    elements: {
      nodes: nodes.map((node) => ({ data: { ...node, label: node.name } })),
      edges: edges.map((edge) => ({ data: { ...edge, label: edge.type } })),
    },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
