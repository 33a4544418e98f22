import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the explorer into dist/client; `npx vite` serves it for work beside a server on port 4000. */
export default defineConfig({
  root: fileURLToPath(new URL('client', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('dist/client', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    rolldownOptions: {
      // What several parts share stays together: many small files compress worse than one. The questions of
      // later views stay out of the first page.
      output: {
        codeSplitting: {
          groups: [
            { name: 'later', test: /generated[\\/]later/, priority: 1 },
            { name: 'explorer', minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
