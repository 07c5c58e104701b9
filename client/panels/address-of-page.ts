/** The address that a saved page tells of itself: its canonical link, or the comment that browsers write on saving. Pure. */

/** Of a page only its head is looked at. */
const HEAD = 200_000;

export function addressOfPage(html: string): string | undefined {
  const head = html.slice(0, HEAD);
  const canonical = /<link\b[^>]*\brel=["']?canonical["']?[^>]*>/i.exec(head)?.[0];
  const shared = /<meta\b[^>]*\bproperty=["']og:url["'][^>]*>/i.exec(head)?.[0];
  return [
    /\bhref=["'](https?:[^"']+)["']/i.exec(canonical ?? '')?.[1],
    /\bcontent=["'](https?:[^"']+)["']/i.exec(shared ?? '')?.[1],
    // Chromium writes the length before it, Firefox a sentence of its own in <base>.
    /<!--\s*saved from url=\(\d+\)(https?:\S+)\s*-->/i.exec(head)?.[1],
    /<base\b[^>]*\bhref=["'](https?:[^"']+)["']/i.exec(head)?.[1],
  ].find((address) => address !== undefined);
}
