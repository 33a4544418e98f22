import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../server/projectRoot.ts';

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

it('compose.yaml runs the official image in the version of npm run neo4j, of this machine only, with a password', () => {
  const [, minor] = /<neo4j\.version>(\d+\.\d+)/.exec(read('scripts/neo4j.pom.xml')) ?? [];
  const { services, volumes } = parse(read('compose.yaml')) as { services: unknown; volumes: unknown };
  expect(services).toEqual({
    neo4j: {
      image: `neo4j:${minor}-community`,
      ports: ['127.0.0.1:7687:7687', '127.0.0.1:7474:7474'],
      environment: {
        NEO4J_AUTH: expect.stringMatching(/^\$\{NEO4J_USER:-neo4j\}\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/),
        NEO4J_server_memory_heap_initial__size: '512m',
        NEO4J_server_memory_heap_max__size: expect.stringMatching(/^\$\{NEO4J_HEAP:-\d+g\}$/),
        NEO4J_server_memory_pagecache_size: expect.stringMatching(/^\$\{NEO4J_PAGECACHE:-\d+g\}$/),
        NEO4J_dbms_usage__report_enabled: 'false',
      },
      // What is kept, and when it is ready: docs/neo4j.md waits for it.
      volumes: ['neo4j:/data'],
      healthcheck: expect.objectContaining({ test: ['CMD-SHELL', expect.stringContaining('RETURN 1')] }),
      stop_grace_period: '2m',
      restart: 'unless-stopped',
    },
  });
  expect(volumes).toEqual({ neo4j: null });
  expect(read('docs/neo4j.md')).toContain('NEO4J_PASSWORD=… docker compose up -d --wait');
});
