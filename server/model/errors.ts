/** The closed list of errors a caller can act on. Everything else is a fault of ours: masked and logged. */
export type ErrorCode =
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'LIMIT_EXCEEDED'
  | 'FORBIDDEN'
  | 'UNAUTHENTICATED'
  | 'CONFLICT'
  | 'STORE_UNAVAILABLE'
  | 'TIMEOUT';

/** `message` says what happened and what to do; `details` is plain JSON for programs. */
export class MusubiError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.name = 'MusubiError';
    this.code = code;
    this.details = details;
  }
}

export const notFound = (message: string, details?: Record<string, unknown>) =>
  new MusubiError('NOT_FOUND', message, details);
export const invalidInput = (message: string, details?: Record<string, unknown>) =>
  new MusubiError('INVALID_INPUT', message, details);
export const limitExceeded = (message: string, details?: Record<string, unknown>) =>
  new MusubiError('LIMIT_EXCEEDED', message, details);
export const unauthenticated = (message: string, details?: Record<string, unknown>) =>
  new MusubiError('UNAUTHENTICATED', message, details);
export const conflict = (message: string, details?: Record<string, unknown>) =>
  new MusubiError('CONFLICT', message, details);
export const storeUnavailable = (message: string, details?: Record<string, unknown>) =>
  new MusubiError('STORE_UNAVAILABLE', message, { retriable: true, ...details });
export const timedOut = (message: string, details?: Record<string, unknown>) =>
  new MusubiError('TIMEOUT', message, details);
