import type { Viewer } from '../model/visibility.ts';
import type { GraphStore } from '../store/store.ts';
import { formatRecord } from './interchange.ts';

const LINES_PER_CHUNK = 500;

/**
 * The interchange form of what a viewer may see, in the order of an export, in chunks of whole lines.
 * @param progress told, before each chunk, how many records there are up to its end; at the end, all.
 */
export async function* exportLines(
  store: GraphStore,
  viewer: Viewer,
  progress: (records: number) => void = () => {},
): AsyncIterable<string> {
  let chunk: string[] = [];
  let records = 0;
  for await (const { record } of store.stream(viewer)) {
    chunk.push(formatRecord(record));
    records++;
    if (chunk.length < LINES_PER_CHUNK) continue;
    progress(records);
    yield `${chunk.join('\n')}\n`;
    chunk = [];
  }
  progress(records);
  if (chunk.length > 0) yield `${chunk.join('\n')}\n`;
}
