/**
 * An element → lines of text as a browser would show them: a block a line with an empty line between, list entries with
 * a bullet, line breaks kept. A figure's caption stands below the line "Image caption", as the BBC's pages have it, so
 * that the boilerplate step knows it for one.
 */

import type { DomElement, DomNode } from './dom.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON SELECT HEAD'.split(' '));
const ELEMENT = 1;
const TEXT = 3;

export function blockText(root: DomElement): string {
  const blocks: string[] = [];
  let line = '';
  const close = (): void => {
    const text = line
      .split('\n')
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => part !== '')
      .join('\n');
    if (text !== '' && text !== '•') blocks.push(text);
    line = '';
  };
  const visit = (node: DomNode): void => {
    if (node.nodeType === TEXT) line += (node.textContent ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== ELEMENT) return;
    const name = (node as DomElement).tagName.toUpperCase();
    if (SILENT.has(name)) return;
    if (name === 'BR') line += '\n';
    const block = BLOCKS.has(name);
    if (block) close();
    if (name === 'LI') line = '• ';
    if (name === 'FIGCAPTION') line = 'Image caption\n';
    for (const child of node.childNodes) visit(child);
    if (block) close();
  };
  visit(root);
  close();
  return blocks.join('\n\n');
}
