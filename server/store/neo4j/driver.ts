import { setTimeout } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { storeUnavailable } from '../../model/errors.ts';
import { isOutOfMemory, isPassing, translated } from './errors.ts';
import { type Gated, inOneMap, type Parameters, type State } from './oneState.ts';
import { recalling } from './recall.ts';
import { importing } from './refusals.ts';
import { bound } from './values.ts';

export interface ConnectionOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly poolSize: number;
  /** Milliseconds to wait for a connection, and for an answer of Neo4j. */
  readonly acquisitionTimeout: number;
  readonly queryTimeout: number;
}

/** What one query gives, by its columns. */
export type Run = <Row>(query: string, parameters?: Parameters) => Promise<readonly Row[]>;

export interface Connection {
  /** Runs a query made by {@link oneState}: its rows, in their order. */
  read<Row>(query: string, parameters?: Parameters): Promise<State<Row>>;
  /** The same for what may have to look through much: see {@link recalling}. */
  recall<Row>(query: string, parameters?: Parameters): Promise<State<Row>>;
  /**
   * One transaction on the server that may be written; committed when the work is done, and tried again as a whole
   * when it was in another's way, so the work must begin anew each time it is called.
   * @param options timeout: milliseconds; 0 for as long as it takes.
   */
  write<T>(work: (run: Run) => Promise<T>, options?: { readonly timeout?: number }): Promise<T>;
  /** One query that only reads, whatever is being written: about the database, not about the graph. */
  look<Row>(query: string, parameters?: Parameters): Promise<readonly Row[]>;
  /** One query in a transaction of its own that it divides itself, or that changes the schema. */
  administer<Row>(query: string, parameters?: Parameters): Promise<readonly Row[]>;
  close(): Promise<void>;
}

const RETRY_WRITES_FOR_MS = 5_000;
const LIVENESS_CHECK_AFTER_MS = 30_000;
const WAIT_FOR_WRITER_MS = 10;
const HEAL_AFTER_MS = 2_000;
const GIVE_UP_AFTER_MS = 20_000;

/** After a writer that died in the middle of its commit: whoever holds the lock knows that none is alive. */
const HEAL = `MATCH (meta:Meta) SET meta.lockedAt = timestamp()
  WITH meta MATCH (gate:Gate) WHERE gate.importing IS NULL SET gate.turn = gate.turn + gate.turn % 2`;

const given = (parameters: Parameters) => ({ given: bound(parameters) });

/** @param onImport told by every read that meets a large import: milliseconds since who writes it last said so. */
export function connect(options: ConnectionOptions, onImport?: (silent: number) => void): Connection {
  const { uri, database } = options;
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(options.user, options.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: options.poolSize,
    connectionAcquisitionTimeout: options.acquisitionTimeout,
    connectionTimeout: options.acquisitionTimeout,
    connectionLivenessCheckTimeout: LIVENESS_CHECK_AFTER_MS,
    maxTransactionRetryTime: RETRY_WRITES_FOR_MS,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'musubi',
  });
  const bookmarkManager = neo4j.bookmarkManager();

  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw translated(error, uri);
    }
  };
  const within = async <T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({ database, defaultAccessMode: mode, bookmarkManager });
    try {
      return await work(session);
    } finally {
      // After a write it may reset its connection, which takes a round trip nobody needs to wait for.
      session.close().catch(() => undefined);
    }
  };

  const alone = <Row>(mode: 'READ' | 'WRITE', query: string, parameters: Parameters) =>
    within(mode, async (session): Promise<readonly Row[]> => {
      const result = await session.run(inOneMap(query), given(parameters));
      return result.records.map((record) => record.toObject() as unknown as Row);
    });

  /** One round trip. What reads can be asked again, once: a connection may have died while nobody used it. */
  const ask = async (query: string, parameters: Parameters): Promise<readonly Gated[]> => {
    const once = () =>
      within('READ', async (session) => {
        const result = await session.run(inOneMap(query), given(parameters), {
          timeout: options.queryTimeout,
        });
        return result.records.map((record) => record.toObject() as unknown as Gated);
      });
    try {
      return await once();
    } catch (error) {
      if (!isPassing(error)) throw error;
      return await once();
    }
  };

  const write: Connection['write'] = (work, { timeout = options.queryTimeout } = {}) =>
    guarded(() =>
      within('WRITE', (session) =>
        session.executeWrite(
          async (transaction: ManagedTransaction) => {
            try {
              return await work(async <Row>(query: string, parameters: Parameters = {}) => {
                const result = await transaction.run(inOneMap(query), given(parameters));
                return result.records.map((record) => record.toObject() as unknown as Row);
              });
            } catch (error) {
              throw isOutOfMemory(error) ? translated(error, uri) : error;
            }
          },
          { timeout },
        ),
      ),
    );

  const read: Connection['read'] = <Row>(query: string, parameters: Parameters = {}) =>
    guarded(async () => {
      const since = performance.now();
      for (let healed = false; ; ) {
        const [state] = await ask(query, parameters);
        if (!state) throw storeUnavailable(`${uri} holds no graph of Musubi's: restart, to make one.`);
        if (state.importing !== null) {
          onImport?.(state.importing);
          throw importing();
        }
        if (state.before === state.after && state.after % 2 === 0) {
          return { rows: state.rows as readonly Row[], turn: state.after };
        }
        const waited = performance.now() - since;
        if (waited > GIVE_UP_AFTER_MS) {
          throw storeUnavailable('The graph is being written without a pause. Try again in a moment.');
        }
        if (waited > HEAL_AFTER_MS && !healed) {
          healed = true;
          await write((run) => run(HEAL));
        }
        await setTimeout(WAIT_FOR_WRITER_MS);
      }
    });

  return {
    read,
    recall: recalling(read),
    write,
    look: (query, parameters = {}) => guarded(() => alone('READ', query, parameters)),
    administer: (query, parameters = {}) => guarded(() => alone('WRITE', query, parameters)),
    close: () => driver.close(),
  };
}
