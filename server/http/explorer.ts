import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import express, { type RequestHandler, type Response, Router } from 'express';

/** Files the build names by their content never change. */
const HASHED = /[\\/]assets[\\/]/;

/**
 * The built explorer, where it was packed beforehand as it was packed; any other page address gives its
 * index.html, as the explorer keeps its state there.
 */
export function explorer(folder: string): Router {
  const router = Router();
  const index = join(folder, 'index.html');
  if (!existsSync(index)) {
    router.get('/*splat', onlyPages, notBuilt);
    router.get('/', notBuilt);
    return router;
  }
  const tags = contentTags(folder);
  const setHeaders = (response: Response, path: string) => {
    const tag = tags.get(path);
    if (tag) response.setHeader('ETag', tag);
    response.setHeader(
      'Cache-Control',
      HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
  };
  const options = { cacheControl: false, lastModified: false, acceptRanges: false };
  router.use((request, response, next) => {
    const packed = `${request.path}.br`;
    if (tags.has(join(folder, packed)) && request.acceptsEncodings('br')) {
      response.type(extname(request.path)).vary('Accept-Encoding').setHeader('Content-Encoding', 'br');
      request.url = packed;
    }
    next();
  });
  router.use(express.static(folder, { ...options, setHeaders, redirect: false }));
  router.get('/*splat', onlyPages, (_, response) => {
    setHeaders(response, index);
    response.sendFile(index, options);
  });
  return router;
}

/** Strong entity tags, by content: the same in every process, and after every build that changed nothing. */
function contentTags(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = [entry.parentPath, entry.name].join(sep);
        const digest = createHash('sha256').update(readFileSync(path)).digest('base64url');
        return [path, `"${digest.slice(0, 27)}"`] as const;
      }),
  );
}

const onlyPages: RequestHandler = (request, _, next) => {
  const page = request.accepts('html') !== false && !/\.\w+$/.test(request.path);
  if (page) next();
  else next('router');
};

const notBuilt: RequestHandler = (_, response) => {
  response
    .status(503)
    .type('text/plain; charset=utf-8')
    .send(
      '画面がまだ作られていません。npm start で起動し直してください。\nThe explorer is not built yet: start again with npm start, which builds it.\n',
    );
};
