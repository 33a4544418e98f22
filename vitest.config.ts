import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { lackingForNeo4j } from './scripts/runNeo4j.mjs';

const ON_NEO4J = ['tests/**/neo4j*.test.ts', 'tests/{neo4j,store/neo4j,differential}/**/*.test.ts'];
const IN_A_BROWSER = 'tests/e2e/**/*.test.ts';
/**
 * The whole service, whichever store is behind it; without what is about settings, commands, files,
 * HTTP and arguments alone, and what the comparison of both stores shows as every viewer.
 */
const ON_EACH_STORE = [
  'tests/server/**/*.test.ts',
  '!tests/server/{badInput,clusters,commands,config,http,keepTrying,process,schema,standby,visibility}.test.ts',
];

// This file is read once for each project: the first finds out, unless scripts/test.mjs has.
if (process.env.MUSUBI_WITHOUT_NEO4J === undefined) {
  process.env.MUSUBI_WITHOUT_NEO4J = lackingForNeo4j() ?? '';
  if (process.env.MUSUBI_WITHOUT_NEO4J) {
    console.warn(`LEFT OUT: the tests on Neo4j: ${process.env.MUSUBI_WITHOUT_NEO4J}.`);
  }
}
const withoutNeo4j = process.env.MUSUBI_WITHOUT_NEO4J !== '';

export default defineConfig({
  test: {
    // Two copies of graphql refuse each other's schemas.
    alias: { graphql: fileURLToPath(import.meta.resolve('graphql/index.js')) },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is awaited comes in its own time on a machine with much else to do.
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...ON_NEO4J, IN_A_BROWSER],
          provide: { store: 'sqlite' },
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [IN_A_BROWSER],
          globalSetup: 'tests/e2e/prepared.ts',
          provide: { store: 'sqlite' },
          // Together with those on Neo4j, which wait much.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      ...(withoutNeo4j
        ? []
        : [
            {
              extends: true as const,
              test: {
                name: 'neo4j',
                include: [...ON_NEO4J, ...ON_EACH_STORE],
                globalSetup: 'tests/neo4j/pool.ts',
                provide: { store: 'neo4j' as const },
                maxWorkers: 3,
                sequence: { groupOrder: 1 },
                // A test may have to wait for another Neo4j to start.
                testTimeout: 240_000,
                hookTimeout: 240_000,
              },
            },
          ]),
    ],
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    /** The store behind the service in tests/server. */
    readonly store: 'sqlite' | 'neo4j';
  }
}
