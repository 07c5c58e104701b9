/**
 * The library that runs the network, where this machine has it: an optional package with one binary a platform. Where it
 * does not load, the small reader reads instead (english-reader.ts), and what is lacking is said in words.
 */
import type * as Onnx from 'onnxruntime-node';
import { inNativeCode } from './native-work.ts';

export type Runtime = Pick<typeof Onnx, 'InferenceSession' | 'Tensor'>;

/** The runtime, or why there is none. */
export type FoundRuntime = { runtime: Runtime } | { missing: string };

/** @param load imports the package */
export async function loadRuntime(load: () => Promise<Runtime>): Promise<FoundRuntime> {
  try {
    return { runtime: await load() };
  } catch (error) {
    return { missing: `English is read by the small reader, less well: ${reasonOf(error)}` };
  }
}

const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND')
    return `the network does not run here (${message})`;
  return `onnxruntime-node is not installed or has no binary for ${process.platform} on ${process.arch}`;
};

let found: Promise<FoundRuntime> | undefined;

/** The runtime of this process; looked for once. */
export function findRuntime(): Promise<FoundRuntime> {
  found ??= loadRuntime(() => inNativeCode(() => import('onnxruntime-node')));
  return found;
}

/** What reading goes without on this machine, in words; undefined where it lacks nothing. */
export async function readerShortfall(): Promise<string | undefined> {
  const runtime = await findRuntime();
  return 'missing' in runtime ? runtime.missing : undefined;
}
