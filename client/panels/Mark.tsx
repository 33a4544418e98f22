import { KindMark } from '../graph/KindMark.tsx';
import { useTools } from './context.ts';

/** The mark of a kind, in its form for actors, things or places. */
export function Mark({ kind, size }: { readonly kind: string; readonly size: number }) {
  const { vocabulary } = useTools();
  return <KindMark kind={kind} group={vocabulary.group(kind)} size={size} />;
}
