/** A sentence with elements in it: "{{actor}} met {{recipient}}" and a button for each → parts in the order of the language. */
import { Fragment, type ReactNode } from 'react';

interface Props {
  /** With its places open, as `pattern` gives it. */
  readonly sentence: string;
  /** By the names of the places; one without an element stays empty. */
  readonly nodes: Readonly<Record<string, ReactNode>>;
}

export function WithNodes({ sentence, nodes }: Props) {
  // Every second part is the name of a place.
  const parts = sentence.split(/\{\{(\w+)\}\}/);
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence keep their places
    <Fragment key={index}>{index % 2 === 1 ? nodes[part] : part}</Fragment>
  ));
}
