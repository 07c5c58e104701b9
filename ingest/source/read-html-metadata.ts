/**
 * A page's tree → what the page says of itself: JSON-LD first (newsrooms keep it right for search engines), then meta
 * elements, then `<time>`; the address may date a page too, which the boilerplate step sees to. Readability alone finds a date on a quarter of pages.
 */
import { LANGUAGES } from '../language/languages.ts';
import { makeDateReader } from '../language/read-date.ts';
import type { SourceDocument } from '../model/document.ts';
import type { DomDocument } from './dom.ts';

const dates = makeDateReader(LANGUAGES.map((language) => language.boilerplate));

const ARTICLE_TYPE = /(?:Article|Posting|Report|WebPage|CreativeWork)$/;
const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'cxenseparse:recs:publishtime',
  'date',
];

type Found = Omit<SourceDocument, 'id' | 'shape' | 'text'>;
type Json = Record<string, unknown>;

/** Reads before Readability does: it takes the tree apart. */
export function readHtmlMetadata(document: DomDocument): Found {
  const linked = linkedData(document);
  const meta = (...names: string[]): string | undefined => first(names.map((name) => metaContent(document, name)));
  const url = address(first([attribute(document, 'link[rel="canonical"]', 'href'), meta('og:url'), text(linked?.url)]));
  const publisher = first([nameOf(linked?.publisher), meta('og:site_name', 'application-name', 'dc.publisher')]);
  const title = first([
    text(linked?.headline),
    meta('og:title', 'twitter:title', 'dc.title'),
    onlyHeading(document),
    document.querySelector('title')?.textContent?.trim(),
  ]);
  const publishedAt = first([
    dateOf(text(linked?.datePublished)),
    ...DATE_METAS.map((name) => dateOf(metaContent(document, name))),
    dateOf(attribute(document, 'time[itemprop="datePublished"], time[pubdate]', 'datetime')),
    dateOf(attribute(document, '[itemprop="datePublished"]', 'content')),
    dateOf(attribute(document, 'article time[datetime], time[datetime]', 'datetime')),
    dateOf(document.querySelector('time')?.textContent ?? undefined),
  ]);
  const author = first([
    nameOf(linked?.author),
    notAddress(meta('author', 'article:author', 'dc.creator', 'parsely-author')),
  ]);
  const language = first([
    attribute(document, 'html', 'lang'),
    meta('og:locale', 'content-language', 'dc.language'),
    text(linked?.inLanguage),
  ])
    ?.match(/^[a-z]{2,3}(?=$|[-_])/i)?.[0]
    ?.toLowerCase();
  const tags = tagsOf(document, linked);
  return {
    ...(title === undefined ? {} : { title: withoutSite(title, publisher) }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(url === undefined ? {} : { url }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(language === undefined ? {} : { language }),
    ...(tags.length === 0 ? {} : { tags }),
  };
}

/** The JSON-LD object of the article, inside lists and `@graph` too; blocks that are not JSON are passed over. */
function linkedData(document: DomDocument): Json | undefined {
  const objects: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent ?? ''), objects);
    } catch {
      // A broken block says nothing; the page may still.
    }
  }
  const isArticle = (one: Json): boolean =>
    [one['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
  return (
    objects.find((one) => isArticle(one) && one.headline !== undefined) ??
    objects.find((one) => isArticle(one) && one.datePublished !== undefined)
  );
}

function collect(value: unknown, into: Json[]): void {
  for (const one of [value].flat()) {
    if (typeof one !== 'object' || one === null) continue;
    into.push(one as Json);
    if ('@graph' in one) collect(one['@graph'], into);
  }
}

function metaContent(document: DomDocument, name: string): string | undefined {
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    // Names are compared without case: "DC.date" and "dc.date" are both in use.
    const element = document.querySelector(`meta[${key}="${name}" i]`);
    const content = element?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return undefined;
}

function attribute(document: DomDocument, selector: string, name: string): string | undefined {
  return document.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
}

const first = (candidates: readonly (string | undefined)[]): string | undefined =>
  candidates.find((one) => one !== undefined && one !== '');
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
const address = (value: string | undefined): string | undefined =>
  value && /^https?:\/\//i.test(value) ? value : undefined;
const notAddress = (value: string | undefined): string | undefined =>
  value && /^https?:\/\//i.test(value) ? undefined : value;

/** A name given as a string, an object with `name`, or a list of those: the first. */
function nameOf(value: unknown): string | undefined {
  const one: unknown = [value].flat()[0];
  return text(typeof one === 'object' && one !== null ? (one as Json).name : one);
}

function dateOf(value: string | undefined): string | undefined {
  return value === undefined ? undefined : dates.find(value).find((date) => date.iso !== undefined)?.iso;
}

function onlyHeading(document: DomDocument): string | undefined {
  const headings = [...document.querySelectorAll('h1')];
  return headings.length === 1 ? headings[0]?.textContent?.replace(/\s+/g, ' ').trim() : undefined;
}

/** "Title | Outlet" → "Title", where the outlet is known to be that. */
function withoutSite(title: string, publisher: string | undefined): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  const bar = /^(.*\S)\s+[|–—-]\s+([^|–—]+)$/.exec(plain);
  return bar?.[1] && bar[2] && publisher && bar[2].trim().toLowerCase() === publisher.toLowerCase() ? bar[1] : plain;
}

function tagsOf(document: DomDocument, linked: Json | undefined): string[] {
  const metas = [...document.querySelectorAll('meta[property="article:tag"]')].map(
    (one) => one.getAttribute('content') ?? '',
  );
  const keywords = [linked?.keywords].flat().filter((one): one is string => typeof one === 'string');
  const named = metaContent(document, 'news_keywords') ?? metaContent(document, 'keywords') ?? '';
  const listed = metas.length > 0 ? metas : keywords.length > 0 ? keywords : [named];
  return [...new Set(listed.flatMap((one) => one.split(/\s*,\s*/)).map((tag) => tag.trim()))].filter(
    (tag) => tag !== '',
  );
}
