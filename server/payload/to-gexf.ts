/**
 * A part of the graph → GEXF 1.3 (https://gexf.net/schema.html), without positions: Gephi lays it out. Own writer, since
 * graphology-gexf writes control characters that no reader takes and dates in the words of this machine's language.
 */
import { escapeXml } from './escape-xml.ts';
import { type Attribute, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './graph-attributes.ts';
import type { Subgraph } from './subgraph.ts';

/** The format has fields of its own for these. */
const isExtra = ({ name }: { name: string }): boolean => name !== 'id' && name !== 'label';

export function toGexf({ nodes, edges, notes }: Subgraph): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>Entente</creator><description>${escapeXml(notes.join('. '))}</description></meta>`,
    '<graph mode="static" defaultedgetype="directed" idtype="string">',
    ...toDeclarations('node', NODE_ATTRIBUTES),
    ...toDeclarations('edge', EDGE_ATTRIBUTES),
    `<nodes count="${nodes.length}">`,
    ...nodes.map(
      (node) =>
        `<node id="${escapeXml(node.id)}" label="${escapeXml(node.name)}">${toValues(NODE_ATTRIBUTES, node)}</node>`,
    ),
    '</nodes>',
    `<edges count="${edges.length}">`,
    ...edges.map((edge) => {
      const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`;
      const kind = `kind="${edge.type}" weight="${edge.statements}"`;
      return `<edge id="${escapeXml(edge.id)}" ${ends} ${kind} label="${edge.type}">${toValues(EDGE_ATTRIBUTES, edge)}</edge>`;
    }),
    '</edges>',
    '</graph>',
    '</gexf>',
  ];
  return `${lines.join('\n')}\n`;
}

const toDeclarations = (of: 'node' | 'edge', attributes: readonly Attribute<never>[]): string[] => [
  `<attributes class="${of}">`,
  ...attributes.filter(isExtra).map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`),
  '</attributes>',
];

function toValues<Item>(attributes: readonly Attribute<Item>[], item: Item): string {
  const values = attributes
    .filter(isExtra)
    .map((attribute) => ({ name: attribute.name, value: attribute.of(item) }))
    .filter(({ value }) => value !== undefined)
    .map(({ name, value }) => `<attvalue for="${name}" value="${escapeXml(String(value))}"/>`);
  return `<attvalues>${values.join('')}</attvalues>`;
}
