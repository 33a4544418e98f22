import type { ReactNode } from 'react';
import { CombinedError } from 'urql';
import { errorText } from '../../api/errorText.ts';
import type { Names } from '../../api/useNames.ts';
import { couldBeId } from '../../state/ids.ts';
import { type Ask, withoutIds, withUsualLimits } from '../../state/introduction.ts';
import { without } from '../../state/without.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useTools } from '../context.ts';
import { Said } from '../Said.tsx';
import { calledBy, listed } from './namesText.ts';
import { useAsk } from './useAsk.ts';
import { useWords } from './useWords.ts';

interface ProblemProps {
  readonly error: CombinedError;
  readonly names: Names;
  readonly retry: () => void;
  readonly chooseAgain: ReactNode;
}

const PARTS = ['from', 'to', 'own', 'avoid', 'via'] as const;

/** Why the server refused what was asked, with whom it is about and a way on that leaves all else as it was. */
export function Problem({ error, names, retry, chooseAgain }: ProblemProps) {
  const { t, w } = useWords();
  const { vocabulary } = useTools();
  const { ask, change } = useAsk();
  const { locale } = vocabulary;
  const refusal = refusalOf(error, ask);
  const step = (label: string, to: (ask: Ask) => Ask) => <Button onClick={() => change(to)}>{label}</Button>;
  const problem = (title: string, text: string, actions: ReactNode) => (
    <Notice level={2} look="problem" title={title} actions={actions}>
      <Said text={text} />
    </Notice>
  );
  const called = (ids: readonly string[]) =>
    listed(
      ids.map((id) => calledBy(names, id, locale, t)),
      locale,
    );
  switch (refusal?.why) {
    case 'missing': {
      const told = refusal.ids.map((id) => {
        const parts = PARTS.filter((part) => [ask[part]].flat().includes(id)).map((part) =>
          t(`parts.${part}`),
        );
        return id + w('sentence.role', { role: listed(parts, locale) });
      });
      return problem(
        t('missingOf', { names: listed(told, locale) }),
        t('missingText'),
        step(t('missingDrop'), (now) => withoutIds(now, refusal.ids)),
      );
    }
    case 'both':
      return problem(
        t('cannotBoth', { names: called(refusal.ids) }),
        t('cannotBothText'),
        <>
          {refusal.avoided.length > 0 &&
            step(t('stopAvoiding'), (now) => ({ ...now, avoid: without(now.avoid, refusal.avoided) }))}
          {step(t('stopRequiring'), (now) => ({ ...now, via: without(now.via, refusal.ids) }))}
        </>,
      );
    case 'kind':
      return problem(
        t('cannotKind', { names: called(refusal.ids) }),
        t('cannotKindText'),
        step(t('back'), (now) => withoutIds(now, refusal.ids)),
      );
    case 'same':
      return problem(t('cannot'), t('cannotText'), chooseAgain);
    case 'limits':
      return problem(
        t('cannotAsk'),
        t('cannotAskText'),
        <>
          {step(t('reset'), withUsualLimits)}
          {chooseAgain}
        </>,
      );
    default:
      return (
        <Notice
          level={2}
          look="problem"
          title={errorText(error, w)}
          actions={<Button onClick={retry}>{w('error.retry')}</Button>}
        />
      );
  }
}

type Refusal =
  | { readonly why: 'missing' | 'kind'; readonly ids: readonly string[] }
  | { readonly why: 'both'; readonly ids: readonly string[]; readonly avoided: readonly string[] }
  | { readonly why: 'same' | 'limits' };

/** What the server refused and why; null where it refused nothing, but failed. */
export function refusalOf(error: unknown, ask: Ask): Refusal | null {
  const extensions = error instanceof CombinedError ? (error.graphQLErrors[0]?.extensions ?? {}) : {};
  const { code } = extensions;
  if (code !== 'NOT_FOUND' && code !== 'INVALID_INPUT') return null;
  const asked = PARTS.flatMap((part) => [ask[part]].flat()).filter((id) => id !== null);
  const impossible = [...new Set(asked)].filter((id) => !couldBeId(id));
  if (impossible.length > 0) return { why: 'missing', ids: impossible };
  const given: unknown[] = Array.isArray(extensions.ids) ? extensions.ids : [extensions.id];
  const ids = given.filter((id) => typeof id === 'string');
  if (code === 'NOT_FOUND') return { why: 'missing', ids };
  switch (extensions.reason) {
    case 'SAME':
      return { why: 'same' };
    case 'AVOIDED_AND_REQUIRED':
      // Where it is a department of what is avoided, or the other way round, the answer names only what is required.
      return { why: 'both', ids, avoided: ask.avoid.filter((id) => ids.includes(id)) };
    case 'NO_ACTOR':
      return { why: 'kind', ids };
    default:
      return { why: 'limits' };
  }
}
