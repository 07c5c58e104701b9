/** The command line as a user starts it, in a process of its own. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../../ingest/cli.ts', import.meta.url));

export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface CliOptions {
  /** Folder of the embedded graph. */
  data?: string;
  /** What stands on standard input. */
  input?: string;
  environment?: Record<string, string>;
}

export function startCli(args: readonly string[], { data, environment }: CliOptions = {}) {
  const { NEO4J_URI: _, ...rest } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', CLI, ...args], {
    env: { ...rest, ...(data === undefined ? {} : { ENTENTE_DATA: data }), ...environment },
  });
}

export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = startCli(args, options);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.end(options.input ?? '');
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { code, stdout, stderr };
}
