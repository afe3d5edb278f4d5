/** The few pieces of DER that a certificate is made of. */
export type Der = Buffer;

export function tagged(tag: number, ...content: readonly Uint8Array[]): Der {
  const body = Buffer.concat(content);
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const length: number[] = [];
  for (let rest = body.length; rest > 0; rest = Math.floor(rest / 256)) length.unshift(rest % 256);
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length, ...length]), body]);
}

export const sequence = (...content: readonly Uint8Array[]): Der => tagged(0x30, ...content);
export const set = (...content: readonly Uint8Array[]): Der => tagged(0x31, ...content);
export const octets = (content: Uint8Array): Der => tagged(0x04, content);
export const utf8 = (text: string): Der => tagged(0x0c, Buffer.from(text, "utf8"));
export const boolean = (value: boolean): Der => tagged(0x01, Buffer.from([value ? 0xff : 0]));

/** A positive integer from its big-endian bytes. */
export function integer(bytes: Uint8Array): Der {
  const padded = (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes;
  return tagged(0x02, padded);
}

/** A bit string; the last byte has `unused` bits that do not count. */
export function bits(content: Uint8Array, unused = 0): Der {
  return tagged(0x03, Buffer.from([unused]), content);
}

export function objectId(dotted: string): Der {
  const [first = 0, second = 0, ...others] = dotted.split(".").map(Number);
  const bytes = [first * 40 + second];
  for (const part of others) {
    const groups = [part % 128];
    for (let rest = Math.floor(part / 128); rest > 0; rest = Math.floor(rest / 128))
      groups.unshift((rest % 128) | 0x80);
    bytes.push(...groups);
  }
  return tagged(0x06, Buffer.from(bytes));
}

/** UTCTime, which covers the years up to 2049. */
export function utcTime(time: Date): Der {
  return tagged(0x17, Buffer.from(`${time.toISOString().replace(/[-:T]/g, "").slice(2, 14)}Z`, "ascii"));
}
