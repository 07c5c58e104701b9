/** The environment → the settings of the server, each checked, with a message that names the one to change. */
import { bool, cleanEnv, EnvError, host, makeValidator, str } from 'envalid';
import { DEFAULT_DATA_FOLDER, type EngineSettings } from '../cypher/engine/open-engine.ts';
import { readSettings, SettingsRefused } from '../cypher/engine/settings.ts';

export interface Config {
  host: string;
  /** 0 takes any free one. */
  port: number;
  /** Whether an empty graph is filled with the sample corpus. */
  sample: boolean;
  logLevel: string;
  /** Folder of the embedded graph. */
  dataFolder: string;
  engine: EngineSettings;
}

const MOST_PORT = 65_535;
/** envalid's own takes no 0, by which tests get a free one. */
const port = makeValidator((value) => {
  if (/^\d{1,5}$/.test(value) && Number(value) <= MOST_PORT) return Number(value);
  throw new EnvError(`"${value}" is not a port: write a number from 0 to ${MOST_PORT}`);
});

const SETTINGS = {
  HOST: host({ default: '127.0.0.1' }),
  PORT: port({ default: 3000 }),
  ENTENTE_SAMPLE: bool({ default: true }),
  ENTENTE_LOG: str({ choices: ['silent', 'error', 'warn', 'info', 'debug'], default: 'warn' }),
};

/**
 * An empty variable counts as unset.
 * @throws {SettingsRefused} naming each wrong setting
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const engine = readSettings(environment);
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { HOST, PORT, ENTENTE_SAMPLE, ENTENTE_LOG } = cleanEnv(given, SETTINGS, {
    reporter: ({ errors }) => {
      const wrong = Object.entries(errors).map(([name, error]) => `${name}: ${error?.message}.`);
      if (wrong.length > 0) throw new SettingsRefused(wrong.join('\n'));
    },
  });
  return {
    host: HOST,
    port: PORT,
    sample: ENTENTE_SAMPLE,
    logLevel: ENTENTE_LOG,
    dataFolder: engine.ENTENTE_DATA ?? DEFAULT_DATA_FOLDER,
    engine,
  };
}
