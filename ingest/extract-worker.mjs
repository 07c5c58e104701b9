/** Starts extract-worker.ts where the program runs as it is written: a thread does not inherit the loader of tsx. */
import { register } from 'tsx/esm/api';

register();

export default (await import('./extract-worker.ts')).default;
