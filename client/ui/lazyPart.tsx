import { type ComponentType, lazy } from 'react';

/** The code of a part did not come. After `forget`, drawing the part asks for its code anew. */
export class CodeMissing extends Error {
  readonly forget: () => void;

  constructor(cause: unknown, forget: () => void) {
    super('A part of the explorer could not be fetched.', { cause });
    this.forget = forget;
  }
}

/** A component whose code is fetched when it is first drawn; drawing throws {@link CodeMissing} when it does not come. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const ask = (): ComponentType<Props> =>
    lazy(() =>
      load().then(
        (component) => ({ default: component }),
        (cause: unknown) => {
          throw new CodeMissing(cause, () => {
            Part = ask();
          });
        },
      ),
    );
  let Part = ask();
  return function LazyPart(props: Props) {
    return <Part {...props} />;
  };
}
