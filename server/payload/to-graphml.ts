/**
 * A part of the graph → GraphML (http://graphml.graphdrawing.org/specification.html). Ids there may hold no spaces or
 * slashes, so nodes are n0, n1 … and their own ids go as data.
 */
import { escapeXml } from './escape-xml.ts';
import { type Attribute, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './graph-attributes.ts';
import type { Subgraph } from './subgraph.ts';

const TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const;

export function toGraphml({ nodes, edges, notes }: Subgraph): string {
  const numberOf = new Map(nodes.map(({ id }, number) => [id, number]));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
      'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `<desc>${escapeXml(['Made by Entente', ...notes].join('. '))}</desc>`,
    ...toKeys('node', NODE_ATTRIBUTES),
    ...toKeys('edge', EDGE_ATTRIBUTES),
    '<graph id="entente" edgedefault="directed">',
    ...nodes.map((node, number) => `<node id="n${number}">${toData('node', NODE_ATTRIBUTES, node)}</node>`),
    ...edges.map((edge, number) => {
      const ends = `source="n${numberOf.get(edge.source)}" target="n${numberOf.get(edge.target)}"`;
      return `<edge id="e${number}" ${ends}>${toData('edge', EDGE_ATTRIBUTES, edge)}</edge>`;
    }),
    '</graph>',
    '</graphml>',
  ];
  return `${lines.join('\n')}\n`;
}

const toKeys = (of: 'node' | 'edge', attributes: readonly Attribute<never>[]): string[] =>
  attributes.map(
    ({ name, type }) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>`,
  );

const toData = <Item>(of: 'node' | 'edge', attributes: readonly Attribute<Item>[], item: Item): string =>
  attributes
    .map((attribute) => ({ name: attribute.name, value: attribute.of(item) }))
    .filter(({ value }) => value !== undefined)
    .map(({ name, value }) => `<data key="${of}-${name}">${escapeXml(String(value))}</data>`)
    .join('');
