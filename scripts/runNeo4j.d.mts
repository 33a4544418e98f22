export interface Neo4jOptions {
  /** Its folder, made when missing; without one a folder of its own, removed when it stops. */
  readonly home?: string;
  /** Of Bolt, or another when that is taken; any free one without it. */
  readonly port?: number;
  /** Of the user neo4j; without one everybody is let in. */
  readonly password?: string;
  /** Most memory of Java's heap, as `1g`. */
  readonly heap?: string;
  /** Further lines of neo4j.conf. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Further arguments of Java. */
  readonly java?: readonly string[];
}
export interface RunningNeo4j {
  readonly uri: string;
  /** Of the Java process. */
  readonly pid: number;
  readonly home: string;
  /** Settles when it has ended, with its exit code. */
  readonly ended: Promise<number | null>;
  readonly stop: () => Promise<void>;
  /** Ends it as a power cut would; its folder stays when it was given. */
  readonly kill: () => Promise<void>;
}
export const NEO4J_VERSION: string;
export function lackingForNeo4j(): string | null;
export function fetchNeo4j(): string | null;
export function startNeo4j(options?: Neo4jOptions): Promise<RunningNeo4j>;
