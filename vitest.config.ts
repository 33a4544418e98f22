import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Two copies of graphql refuse each other's schemas.
    alias: { graphql: fileURLToPath(import.meta.resolve('graphql/index.js')) },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
