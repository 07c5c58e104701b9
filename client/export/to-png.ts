/** An SVG as a PNG: drawn by the browser at twice its size. Throws where the picture is larger than a canvas may be. */
import { t } from '../language/t.ts';

const SCALE = 2;
/** Chromium, Firefox and Safari all draw up to here. */
const MOST_PIXELS = 8000;

export async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const scale = Math.min(SCALE, MOST_PIXELS / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error(t('The browser could not draw the picture'));
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
