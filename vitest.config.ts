import { defineConfig } from 'vitest/config';

/** Tests that run on both engines share one Neo4j, so their files run one after another. */
const ON_BOTH_ENGINES = 'tests/**/*.engines.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'alone', include: ['tests/**/*.test.ts'], exclude: [ON_BOTH_ENGINES], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: [ON_BOTH_ENGINES],
          fileParallelism: false,
          globalSetup: './tests/support/neo4j/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
