/**
 * Environment → checked settings of the graph: which database, or which folder. One place for the command line, the
 * server and the tests.
 */
import { cleanEnv, EnvError, makeValidator, str } from 'envalid';
import { DEFAULT_DATA_FOLDER, type EngineSettings } from './open-engine.ts';

/** A setting that cannot be used: which one, why, and what to write. */
export class SettingsRefused extends Error {
  override name = 'SettingsRefused';
}

const SCHEMES = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/]+/;

const neo4jUri = makeValidator((value) => {
  if (SCHEMES.test(value)) return value;
  throw new EnvError(`"${value}" is not an address of a Neo4j: write neo4j://host:7687 or bolt://host:7687`);
});

const SETTINGS = {
  NEO4J_URI: neo4jUri({ default: undefined }),
  NEO4J_USER: str({ default: undefined }),
  NEO4J_PASSWORD: str({ default: undefined }),
  NEO4J_DATABASE: str({ default: undefined }),
  ENTENTE_DATA: str({ default: DEFAULT_DATA_FOLDER }),
};

/**
 * Reads the settings; an empty variable counts as unset.
 * @throws {SettingsRefused} the message names each variable that is wrong
 */
export function readSettings(environment: NodeJS.ProcessEnv): EngineSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const settings = cleanEnv(given, SETTINGS, {
    reporter: ({ errors }) => {
      const wrong = Object.entries(errors).map(([name, error]) => `${name}: ${error?.message}.`);
      if (wrong.length > 0) throw new SettingsRefused(wrong.join('\n'));
    },
  });
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, ENTENTE_DATA } = settings;
  if (NEO4J_URI === undefined && (NEO4J_USER ?? NEO4J_PASSWORD ?? NEO4J_DATABASE) !== undefined) {
    throw new SettingsRefused('NEO4J_USER, NEO4J_PASSWORD or NEO4J_DATABASE is set without NEO4J_URI: set it too.');
  }
  return { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, ENTENTE_DATA };
}
