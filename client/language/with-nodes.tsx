/** A sentence with elements in it: "{{actor}} met {{recipient}}" and a button for each → the parts in the order of the language. */
import { Fragment, type ReactNode } from 'react';
import { pattern } from './t.ts';

/** @param nodes by the names of the places; a place without one stays empty */
export function WithNodes({ of, nodes }: { of: string; nodes: Readonly<Record<string, ReactNode>> }) {
  // Every second part is the name of a place.
  const parts = pattern(of).split(/\{\{(\w+)\}\}/);
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence keep their places
    <Fragment key={index}>{index % 2 === 1 ? nodes[part] : part}</Fragment>
  ));
}
