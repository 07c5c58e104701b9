/**
 * Pixels → a small PNG: at most 256 colors, by how often they are met, the others by the nearest of them. Pictures of the
 * screen have few colors and many shades between them, and are kept in the repository.
 * PNG, third edition (W3C): https://www.w3.org/TR/png-3/
 */
import { crc32, deflateSync } from 'node:zlib';

const MOST_COLORS = 256;
/** How near to a chosen color, in squared steps of its three parts, another is given up: widened until they fit. */
const NEARNESS = [0, 12, 40, 100, 200, 400, 900, 2000, 5000];
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** @param rgba four bytes a pixel, row after row; what is transparent is taken for opaque */
export function toSmallPng(width: number, height: number, rgba: Uint8Array): Buffer {
  const pixels = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 1) {
    const color = ((rgba[4 * at] ?? 0) << 16) | ((rgba[4 * at + 1] ?? 0) << 8) | (rgba[4 * at + 2] ?? 0);
    pixels[at] = color;
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const palette = paletteOf([...counts].sort(([, one], [, other]) => other - one).map(([color]) => color));
  const indexes = new Map([...counts.keys()].map((color) => [color, nearest(palette, color).index]));
  // A row begins with its filter: none, which suits colors by number.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = indexes.get(pixels[y * width + x] ?? 0) ?? 0;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, colors by number.
  head.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function paletteOf(byCount: readonly number[]): number[] {
  for (const near of NEARNESS) {
    const chosen: number[] = [];
    for (const color of byCount) {
      if (nearest(chosen, color).distance > near) chosen.push(color);
      if (chosen.length > MOST_COLORS) break;
    }
    if (chosen.length <= MOST_COLORS) return chosen;
  }
  return byCount.slice(0, MOST_COLORS);
}

function nearest(palette: readonly number[], color: number): { index: number; distance: number } {
  const [red, green, blue] = [color >> 16, (color >> 8) & 255, color & 255];
  let best = { index: 0, distance: Number.POSITIVE_INFINITY };
  for (const [index, other] of palette.entries()) {
    const distance = (red - (other >> 16)) ** 2 + (green - ((other >> 8) & 255)) ** 2 + (blue - (other & 255)) ** 2;
    if (distance < best.distance) best = { index, distance };
    if (distance === 0) break;
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
