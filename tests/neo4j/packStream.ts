/** A message of Bolt: which one it is, and what it says. */
export interface Message {
  readonly signature: number;
  readonly fields: readonly unknown[];
  /** Its last field, where that is a map: how a query is to be run, or what has become of it. */
  readonly about: Readonly<Record<string, unknown>>;
}
export const SIGNATURES = { RUN: 0x10, BEGIN: 0x11, ROUTE: 0x66 } as const;

/** Whole messages, and the bytes behind them; a message comes in chunks behind their lengths, and ends with one of none. */
export function messagesIn(bytes: Buffer): { readonly messages: readonly Message[]; readonly rest: Buffer } {
  const messages: Message[] = [];
  let start = 0;
  let chunks: Buffer[] = [];
  for (let at = 0; at + 2 <= bytes.length; ) {
    const length = bytes.readUInt16BE(at);
    if (at + 2 + length > bytes.length) break;
    chunks.push(bytes.subarray(at + 2, at + 2 + length));
    at += 2 + length;
    if (length > 0) continue;
    const body = Buffer.concat(chunks);
    // A chunk of nothing between messages only says that somebody is still there.
    if (body.length > 0) messages.push(messageOf(body));
    chunks = [];
    start = at;
  }
  return { messages, rest: bytes.subarray(start) };
}

function messageOf(body: Buffer): Message {
  const signature = body[1] ?? 0;
  const next = reader(body, 2);
  const fields = Array.from({ length: (body[0] ?? 0) & 0x0f }, next);
  const last = fields.at(-1);
  const about = typeof last === 'object' && !Array.isArray(last) ? { ...last } : {};
  return { signature, fields, about };
}

/** Reads one value of PackStream after the other. */
function reader(bytes: Buffer, start: number): () => unknown {
  let at = start;
  const whole = (size: 1 | 2 | 4): number => {
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  const text = (size: number): string => {
    at += size;
    return bytes.toString('utf8', at - size, at);
  };
  const list = (size: number): unknown[] => Array.from({ length: size }, next);
  const map = (size: number) =>
    Object.fromEntries(Array.from({ length: size }, () => [String(next()), next()]));
  const SIZES = [1, 2, 4] as const;
  const sized = (marker: number, first: number) => whole(SIZES[marker - first] ?? 1);

  function next(): unknown {
    const marker = whole(1);
    if (marker < 0x80) return marker;
    if (marker < 0x90) return text(marker & 0x0f);
    if (marker < 0xa0) return list(marker & 0x0f);
    if (marker < 0xb0) return map(marker & 0x0f);
    if (marker < 0xc0) {
      at++;
      return list(marker & 0x0f);
    }
    if (marker >= 0xf0) return marker - 0x100;
    if (marker === 0xc0) return null;
    if (marker === 0xc1) {
      at += 8;
      return bytes.readDoubleBE(at - 8);
    }
    if (marker <= 0xc3) return marker === 0xc3;
    if (marker <= 0xcb) {
      const size = 2 ** (marker - 0xc8);
      at += size;
      return size === 8 ? Number(bytes.readBigInt64BE(at - size)) : bytes.readIntBE(at - size, size);
    }
    if (marker <= 0xce) throw new Error('bytes are not read here');
    if (marker <= 0xd2) return text(sized(marker, 0xd0));
    if (marker <= 0xd6) return list(sized(marker, 0xd4));
    return map(sized(marker, 0xd8));
  }
  return next;
}
