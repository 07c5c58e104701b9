/** The Chromium to drive: the one that CHROMIUM names, else one in its usual places. */
import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Its path. Without one, undefined and one line that says how to get it; on CI an error, for what is skipped there is
 * tested nowhere.
 */
export function findChromium(): string | undefined {
  const found = [process.env.CHROMIUM, ...USUAL_PLACES].find((path) => path && existsSync(path));
  if (found) return found;
  const message =
    'Journeys left out: no Chromium. Install it (apt-get install chromium) or set CHROMIUM to the path of a Chrome.';
  if (process.env.CI) throw new Error(message);
  process.stderr.write(`${message}\n`);
  return undefined;
}
