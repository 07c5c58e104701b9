/**
 * Layouts off the page: one at a time, in a worker, so that the page answers meanwhile. A further one cancels the one
 * under way; stopping takes what there is of it.
 */
import type { Position } from '../store/view.ts';
import type { LayoutJob } from './layout-job.ts';

export interface FromWorker {
  /** 0 to 1; at 1 the positions are the layout. */
  readonly done: number;
  readonly positions: Record<string, Position>;
}

/** A layout under way, as the screen tells it. */
export interface LayoutUnderWay {
  readonly count: number;
  /** 0 to 1. */
  readonly done: number;
}

type Settle = (positions: Record<string, Position>) => void;

export class LayoutRunner {
  readonly #tell: (underWay: LayoutUnderWay | undefined) => void;
  #worker: Worker | undefined;
  #running:
    | { readonly key: readonly unknown[]; readonly settle: Settle; sofar: Record<string, Position> | undefined }
    | undefined;

  /** @param tell how far it is; undefined once none is under way */
  constructor(tell: (underWay: LayoutUnderWay | undefined) => void) {
    this.#tell = tell;
  }

  /** The worker takes a moment to load: it is there before the first graph is. */
  prepare(): void {
    this.#worker ??= new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  }

  /**
   * Asks for a layout.
   * @param key the same parts mean the same layout: one under way is not begun anew
   * @param settle is given the positions, unless it is canceled before
   */
  run(key: readonly unknown[], job: LayoutJob, settle: Settle): void {
    if (this.#running?.key.every((part, index) => part === key[index])) return;
    this.cancel();
    this.prepare();
    const running = { key, settle, sofar: undefined as Record<string, Position> | undefined };
    this.#running = running;
    const count = job.spots.length;
    this.#tell({ count, done: 0 });
    const worker = this.#worker as Worker;
    worker.onmessage = ({ data: { done, positions } }: MessageEvent<FromWorker>) => {
      running.sofar = positions;
      if (done < 1) this.#tell({ count, done });
      else this.#end(positions);
    };
    worker.postMessage(job);
  }

  /** Ends the one under way with the places found so far; answers whether there were some. */
  stop(): boolean {
    const sofar = this.#running?.sofar;
    if (!sofar) return false;
    this.#discard();
    this.#end(sofar);
    return true;
  }

  /** Ends the one under way without a result. */
  cancel(): void {
    if (!this.#running) return;
    this.#running = undefined;
    this.#discard();
    this.#tell(undefined);
  }

  destroy(): void {
    this.#running = undefined;
    this.#discard();
  }

  #end(positions: Record<string, Position>): void {
    const settle = this.#running?.settle;
    this.#running = undefined;
    this.#tell(undefined);
    settle?.(positions);
  }

  /** A worker in the middle of a layout hears nothing: it is ended, and the next one is a new one. */
  #discard(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
