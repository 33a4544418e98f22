import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Provider } from 'urql';
import { makeClient } from '../../../client/api/client.ts';

interface Question {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A client of a server that answers with data, or is away where there is none; and what it was asked. */
export function clientOf(answer: (question: Question) => object | null) {
  const asked: Question[] = [];
  const fetcher: typeof fetch = async (_input, init) => {
    const { operationName, variables } = JSON.parse(String(init?.body));
    const question = { operation: operationName, variables };
    asked.push(question);
    const data = answer(question);
    if (data === null) throw new TypeError('away');
    return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } });
  };
  return { client: makeClient('http://musubi.example/graphql', fetcher), asked };
}

/** A hook before such a server. */
export function hookBefore<Given, Told>(
  answer: (question: Question) => object | null,
  hook: (given: Given) => Told,
  first: Given,
) {
  const { client, asked } = clientOf(answer);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <Provider value={client}>{children}</Provider>
  );
  return { ...renderHook(hook, { wrapper, initialProps: first }), asked };
}
