import type { Viewer } from '../model/visibility.ts';
import type { GraphStore } from '../store/store.ts';
import { formatRecord } from './interchange.ts';

const LINES_PER_CHUNK = 500;

/** The interchange form of what a viewer may see, in the order of an export, in chunks of whole lines. */
export async function* exportLines(store: GraphStore, viewer: Viewer): AsyncIterable<string> {
  let chunk: string[] = [];
  for await (const { record } of store.stream(viewer)) {
    chunk.push(formatRecord(record), '\n');
    if (chunk.length >= 2 * LINES_PER_CHUNK) {
      yield chunk.join('');
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk.join('');
}
