/** Bytes -> text, or the sentence that says why they are no article. */
import { isUtf8 } from "node:buffer";

/** What a reader throws for one article; its message is the sentence a user reads. */
export class UnreadableArticle extends Error {}

/** Only this much is searched for the zero bytes that no text holds. */
const BINARY_PROBE_BYTES = 65_536;

/**
 * The text of an article's bytes, a byte order mark kept, so that offsets are those of the file read as UTF-8.
 *
 * @throws UnreadableArticle when the bytes are empty, binary or not UTF-8.
 */
export function decodeArticle(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableArticle("is empty");
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    throw new UnreadableArticle("is UTF-16; wirecopy reads UTF-8 (iconv -f UTF-16 -t UTF-8 converts it)");
  }
  if (startsWith(bytes, 0x1f, 0x8b)) throw new UnreadableArticle("is gzip; give it a name that ends in .gz");
  if (bytes.subarray(0, BINARY_PROBE_BYTES).includes(0)) {
    throw new UnreadableArticle("is binary, not text (it holds zero bytes)");
  }
  return decodeUtf8(bytes);
}

/**
 * The string of UTF-8 bytes, a byte order mark kept.
 *
 * @throws UnreadableArticle with the offset of the first byte that is not UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const at = findInvalidByte(bytes);
  const byte = bytes[at]?.toString(16).padStart(2, "0");
  throw new UnreadableArticle(`is not valid UTF-8 (byte 0x${byte} at offset ${at}); convert it to UTF-8 first`);
}

/** Offset of the first byte that is part of no character, found by halving: what follows an invalid byte mends nothing. */
function findInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isPrefixOfUtf8(bytes, middle)) low = middle;
    else high = middle;
  }
  // Those bytes may end in a character cut short, of up to 3 bytes: it is the one that is wrong.
  while (!isUtf8(bytes.subarray(0, low))) low--;
  return low;
}

/** Whether the first `length` bytes are UTF-8 but for a character cut short at their end. */
function isPrefixOfUtf8(bytes: Uint8Array, length: number): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    return true;
  } catch {
    return false;
  }
}

function startsWith(bytes: Uint8Array, ...prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}
