import { Inflate, deflateSync, inflateSync } from "fflate";

/** At most a thousand times this comes out of one step, which bounds what a lying entry can make us hold. */
const STEP = 16 * 1024;

/** Up to here all comes out at once, without the room that the library keeps for what may come: nearly every part. */
const AT_ONCE = 64 * 1024;

/**
 * The bytes that were deflated, fewer than `size` if no more come out, and undefined as soon as more do. What follows
 * their end is left out. (The command line has Node do this: `cli/deflate-in-node.ts`.)
 *
 * @throws an error of the library's when they can't have been deflated, or end too early
 */
export const inflateRaw = (compressed: Uint8Array, size: number): Uint8Array | undefined =>
  (compressed.length <= AT_ONCE ? inflateAtOnce(compressed, size) : undefined) ?? inflateInSteps(compressed, size);

/** Undefined for what is not as it should be; the steps find out why. */
function inflateAtOnce(compressed: Uint8Array, size: number): Uint8Array | undefined {
  // Whatever comes out beyond the room is dropped; a byte too many tells that it did.
  const out = new Uint8Array(size + 1);
  try {
    const bytes = inflateSync(compressed, { out });
    return bytes.length === size ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function inflateInSteps(compressed: Uint8Array, size: number): Uint8Array | undefined {
  const bytes = new Uint8Array(size);
  let length = 0;
  let isMore = false;
  const stream = new Inflate((chunk) => {
    isMore ||= length + chunk.length > size;
    if (isMore) return;
    bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < compressed.length; at += STEP) {
    stream.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
    if (isMore) return undefined;
  }
  return length === size ? bytes : bytes.subarray(0, length);
}

export const deflateRaw = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 6 });

export { crc32 } from "./crc32";
