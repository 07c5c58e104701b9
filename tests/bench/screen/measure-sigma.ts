/** The same graph with the same positions as the screen has them, drawn by sigma.js in an empty page of the same browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { type FrameRate, type Place, pan, zoom } from './frames.ts';

export interface SigmaGraph {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly x: number; readonly y: number }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

export interface SigmaSpeed {
  readonly pan: FrameRate[];
  readonly zoom: FrameRate[];
}

/** Builds the page's script; answers its path and what removes it. */
export async function buildSigmaPage(): Promise<{ script: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-sigma-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: {
        entry: join(import.meta.dirname, 'sigma-page.mjs'),
        formats: ['iife'],
        name: 'bySigma',
        fileName: () => 'sigma.js',
      },
    },
  });
  return { script: join(folder, 'sigma.js'), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** @param place where the screen has its drawing: sigma's is as large and there as well */
export async function measureSigma(
  browser: Browser,
  script: string,
  graph: SigmaGraph,
  place: Place,
  runs: number,
): Promise<SigmaSpeed> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const { x, y, width, height } = place;
  await page.setContent(
    `<body style="margin:0"><div id="graph" style="position:absolute;left:${x}px;top:${y}px;width:${width}px;height:${height}px"></div></body>`,
  );
  await page.addScriptTag({ path: script });
  await page.evaluate(`window.drawBySigma(${JSON.stringify(graph)})`);
  await page.waitForTimeout(2_000);
  const speed: SigmaSpeed = { pan: [], zoom: [] };
  for (let run = 0; run < runs; run += 1) {
    speed.pan.push(await pan(page, place));
    speed.zoom.push(await zoom(page, place));
  }
  await page.close();
  return speed;
}
