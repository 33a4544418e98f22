const MOST = 200;
const IMPOSSIBLE = /[\s\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|[\u{10000}-\u{10ffff}]/u;

/** Whether the server would take a text for an id at all: a shared address may have been broken on its way. */
export const couldBeId = (text: string): boolean =>
  text.length > 0 && text.length <= MOST && !IMPOSSIBLE.test(text);
