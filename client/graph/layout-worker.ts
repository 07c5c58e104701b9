/** The worker: a layout is asked, steps and the positions come back. Who asks for another one ends this and starts anew. */
import { arrange } from './arrange.ts';
import type { LayoutJob, LayoutStep } from './layout-job.ts';
import type { FromWorker } from './layout-runner.ts';

/** Between two reports of progress: often enough to see it move, and to stop at what one sees. */
const REPORT_MS = 200;

// The types of the screen are those of a page, where `self` is a window: here it is the worker's end of the line.
const page = self as unknown as {
  onmessage: (message: MessageEvent<LayoutJob>) => void;
  postMessage: (answer: FromWorker) => void;
};

page.onmessage = ({ data: job }) => {
  let told = performance.now();
  let last: LayoutStep | undefined;
  for (const step of arrange(job)) {
    last = step;
    if (step.done === 1 || performance.now() - told < REPORT_MS) continue;
    told = performance.now();
    page.postMessage({ done: step.done, positions: step.positions() });
  }
  page.postMessage({ done: 1, positions: last?.positions() ?? {} });
};
