import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Request, Router } from 'express';
import type { ClusterMaps } from '../analysis/clusterMaps.ts';
import type { Projections } from '../analysis/projections.ts';
import { createContext } from '../context.ts';
import { inPieces } from '../export/clusterNodes.ts';
import { clusterSheet } from '../export/clusterSheet.ts';
import { gexf } from '../export/gexf.ts';
import { graphml } from '../export/graphml.ts';
import { yearSheet } from '../export/yearSheet.ts';
import { partialDateOf } from '../model/dates.ts';
import { invalidInput } from '../model/errors.ts';
import type { Ontology } from '../model/ontology.ts';
import { FACT_STATES } from '../model/records.ts';
import type { NameSearch } from '../names/searchIndex.ts';
import { clusterMapFor } from '../resolvers/ClusterMap.ts';
import { clusterYearsFor } from '../resolvers/ClusterYear.ts';
import type { GraphStore } from '../store/store.ts';
import type { Caller } from './authentication.ts';

interface ClusterExportsOptions {
  readonly store: GraphStore;
  readonly names: NameSearch;
  readonly projections: Projections;
  readonly clusters: ClusterMaps;
  readonly ontology: Ontology;
  readonly callerOf: (header: string | undefined) => Caller;
}

const FORMS = {
  csv: { type: 'text/csv; charset=utf-8', written: clusterSheet },
  graphml: { type: 'application/xml', written: graphml },
  gexf: { type: 'application/xml', written: gexf },
} as const;

/**
 * The cluster map as a file: `/export/clusters.csv`, `.graphml` and `.gexf`, and `/export/cluster-years.csv`. Takes
 * what the question takes: `from`, `to`, `undated=false`, `compareFrom`, `compareTo`, `resolution`, `relationTypes` and
 * `states` (with commas), and `locale=en`.
 */
export function clusterExports(options: ClusterExportsOptions): Router {
  const router = Router();
  router.get('/export/:file', async (request, response, next) => {
    const { file } = request.params;
    const isYears = file === 'cluster-years.csv';
    const form = /^clusters\.(csv|graphml|gexf)$/.exec(file)?.[1] as keyof typeof FORMS | undefined;
    if (!form && !isYears) {
      next();
      return;
    }
    const { viewer } = options.callerOf(request.get('authorization'));
    const requestId = String(response.locals.requestId);
    const context = createContext({ ...options, requestId, viewer, mostWork: 0 });
    const args = argumentsOf(request, options.ontology);
    const language = request.query.locale === 'en' ? 'en' : 'ja';
    const { type, written } = isYears ? FORMS.csv : FORMS[form ?? 'csv'];
    const lines = Readable.from(
      inPieces(
        isYears
          ? yearSheet(await clusterYearsFor(args, context), context, language)
          : written(await clusterMapFor(args, context), context, language),
      ),
    );
    // What fails before the first line can still be answered as an error.
    await Promise.race([once(lines, 'readable'), once(lines, 'end')]);
    response.type(type);
    response.setHeader('Content-Disposition', `attachment; filename="${file}"`);
    response.setHeader('Cache-Control', 'no-store');
    await pipeline(lines, response);
  });
  return router;
}

type MapArguments = Parameters<typeof clusterMapFor>[0];

/** @throws INVALID_INPUT for what no question could be asked with. */
function argumentsOf({ query }: Request, { relationTypes: known }: Ontology): MapArguments {
  const text = (name: string): string | null => {
    const value = query[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const date = (name: string) => {
    const value = text(name);
    return value === null ? null : partialDateOf(value);
  };
  const list = (name: string) => text(name)?.split(',') ?? null;
  const period = (from: string, to: string) =>
    text(from) === null && text(to) === null && text('undated') === null
      ? null
      : { from: date(from), to: date(to), undated: text('undated') !== 'false' };
  const states = list('states')?.map((state) => state.toLowerCase()) ?? null;
  const unknown = states?.find((state) => !FACT_STATES.some((known) => known === state));
  if (unknown !== undefined)
    throw invalidInput(`${JSON.stringify(unknown.slice(0, 40))} is no state: ${FACT_STATES.join(', ')}.`);
  const relationTypes = list('relationTypes');
  const unheard = relationTypes?.find((type) => ![...known.keys()].some((name) => name === type));
  if (unheard !== undefined)
    throw invalidInput(`${JSON.stringify(unheard.slice(0, 40))} is no relation type: see the ontology.`);
  const compareWith = text('compareFrom') || text('compareTo') ? period('compareFrom', 'compareTo') : null;
  return {
    period: period('from', 'to'),
    compareWith,
    resolution: text('resolution') === null ? null : Number(text('resolution')),
    relationTypes: relationTypes as NonNullable<MapArguments['relationTypes']> | null,
    states: states as NonNullable<MapArguments['states']> | null,
  };
}
