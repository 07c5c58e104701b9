/**
 * `.html` → one document: Readability (Mozilla) finds the article's element, its blocks become lines of a page, and the
 * page's own metadata is read before (Readability takes the tree apart). What Readability leaves of captions and
 * "read more" lines goes through the boilerplate step like any page.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { SourceDocument } from '../model/document.ts';
import { blockText } from './block-text.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { flattenDeep } from './flatten-deep.ts';
import { MOST_HTML_ELEMENTS } from './limits.ts';
import { readHtmlMetadata } from './read-html-metadata.ts';

/** Readability's own threshold of a page with an article. Characters. */
const SHORTEST_ARTICLE = 140;
/** A charset is declared in the first bytes (HTML standard, 13.2.3.2). */
const CHARSET_PEEK = 1_024;

/** Reads a page; broken markup gives what can be made of it. `raw`: what is found is the body as it stands. */
export function readHtml(html: string, id: string, raw: boolean): SourceDocument {
  const { document } = parseHTML(withShell(html)) as { document: DomDocument };
  const metadata = readHtmlMetadata(document);
  for (const element of document.querySelectorAll('script, style, noscript, template, iframe')) element.remove();
  flattenDeep(document);
  const whole = document.body ? blockText(document.body) : '';
  const article = articleOf(document);
  const found = article?.text.length ?? 0;
  return {
    id,
    ...(article?.title ? { title: article.title } : {}),
    ...metadata,
    shape: raw ? 'body' : 'page',
    text: found >= Math.min(SHORTEST_ARTICLE, whole.length / 2) ? (article?.text ?? whole) : whole,
  };
}

/** A page with the elements around its body that linkedom, other than a browser, does not supply. */
function withShell(html: string): string {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return html;
  const open = /<html(?:\s[^>]*)?>/i.exec(html)?.[0] ?? '<html>';
  const headEnd = /<\/head\s*>/i.exec(html);
  const split = headEnd ? headEnd.index + headEnd[0].length : 0;
  const bare = (part: string): string => part.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/gi, '');
  return `<!doctype html>${open}<head>${bare(html.slice(0, split))}</head><body>${bare(html.slice(split))}</body></html>`;
}

function articleOf(document: DomDocument): { title?: string; text: string } | undefined {
  if (!document.body) return undefined;
  let article: ReturnType<Readability<DomElement>['parse']>;
  try {
    // Its types are a browser's, of which linkedom gives what is used here.
    article = new Readability<DomElement>(document as unknown as ConstructorParameters<typeof Readability>[0], {
      serializer: (node) => node as unknown as DomElement,
      charThreshold: SHORTEST_ARTICLE,
      maxElemsToParse: MOST_HTML_ELEMENTS,
    }).parse();
  } catch {
    // Over the limit of elements Readability throws, and so does linkedom of very wide trees: the whole page is taken.
    return undefined;
  }
  if (!article?.content) return undefined;
  return { ...(article.title ? { title: article.title.trim() } : {}), text: blockText(article.content) };
}

/** The charset that a page declares in a meta element, or undefined. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, CHARSET_PEEK));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ??
    /^<\?xml[^>]+encoding=["']([\w-]+)/i.exec(start)?.[1]
  );
}
