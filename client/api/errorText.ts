import type { TFunction } from 'i18next';
import { CombinedError } from 'urql';

const CODES = [
  'STORE_UNAVAILABLE',
  'TIMEOUT',
  'LIMIT_EXCEEDED',
  'INVALID_INPUT',
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'CONFLICT',
] as const;

/** An error in words for a person: what happened and what to do. */
export function errorText(error: unknown, t: TFunction<'words'>): string {
  if (!(error instanceof CombinedError)) return t('error.unknown');
  const [first] = error.graphQLErrors;
  if (!first) return t('error.away');
  const code = CODES.find((known) => known === first.extensions.code);
  if (code) return t(`error.${code}`);
  const { id } = first.extensions;
  return typeof id === 'string' ? t('error.INTERNAL', { id }) : t('error.unknown');
}

const PASSING = ['STORE_UNAVAILABLE', 'TIMEOUT'];

/** Whether asking the same again later may go well. */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof CombinedError)) return true;
  return error.graphQLErrors.every(({ extensions }) => PASSING.includes(String(extensions.code)));
}
