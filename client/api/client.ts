import { Client, cacheExchange, fetchExchange } from 'urql';

/** One client a page. Public facts change by change sets only, so an answer once read is kept until reload. */
export const makeClient = (url: string, fetcher?: typeof fetch): Client =>
  new Client({
    url,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    requestPolicy: 'cache-first',
    ...(fetcher ? { fetch: fetcher } : {}),
  });
