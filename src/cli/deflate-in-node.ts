import * as zlib from "node:zlib";

import { crc32 as ownCrc32 } from "../adapters/opc/crc32";

/** What `adapters/opc/deflate.ts` does, by Node's own zlib; the build of the command line puts this in its place. */
export function inflateRaw(compressed: Uint8Array, size: number): Uint8Array | undefined {
  if (compressed.length === 0) return new Uint8Array();
  try {
    // One piece with room for a byte too many, so that nothing is put together from pieces.
    const bytes = zlib.inflateRawSync(compressed, {
      chunkSize: Math.max(size + 1, 64),
      maxOutputLength: Math.max(size, 1),
    });
    return bytes.length > size ? undefined : plain(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw error;
  }
}

export const deflateRaw = (bytes: Uint8Array): Uint8Array => plain(zlib.deflateRawSync(bytes, { level: 6 }));

/** A Buffer cuts by other rules than the array that it is. */
const plain = ({ buffer, byteOffset, length }: Buffer): Uint8Array => new Uint8Array(buffer, byteOffset, length);

/** Early releases of Node 20 have none. */
export const crc32 = (bytes: Uint8Array): number => ("crc32" in zlib ? zlib.crc32(bytes) : ownCrc32(bytes));
