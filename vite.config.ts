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
      // What several parts share stays together, apart what the first page shares and what only later views do:
      // many small files compress worse than one.
      output: {
        codeSplitting: {
          groups: [
            {
              name: (id, context) =>
                isOnFirstPage(id, (module) => context.getModuleInfo(module)?.importers ?? [])
                  ? 'explorer'
                  : 'later',
              debugName: 'shared',
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});

/** Whether a module comes with the entry or the first picture: one of those who import it does, other than on demand. */
function isOnFirstPage(id: string, importersOf: (id: string) => readonly string[]): boolean {
  const above = new Set([id]);
  for (const module of above) for (const importer of importersOf(module)) above.add(importer);
  return [...above].some((module) => /[\\/]client[\\/](main\.tsx|graph[\\/]canvasParts\.ts)$/.test(module));
}
