/**
 * Does some work at once, and again some milliseconds after each time it is done or has failed. Gives what stops it,
 * done when nothing is under way.
 */
export function repeat(
  work: () => Promise<void>,
  milliseconds: number,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let turn: Promise<void> = Promise.resolve();
  const next = () => {
    turn = work()
      .catch(onError)
      .then(() => {
        if (!stopped) timer = setTimeout(next, milliseconds).unref();
      });
  };
  next();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await turn;
  };
}
