import { Inflate } from "fflate";
import { UnusableInput } from "../../domain/result";
import { isAllocationFailure } from "./allocation-failure";
import { crc32 } from "./crc32";
import { DAMAGE } from "./damage";
import { damaged } from "./refusals";
import { STORED } from "./zip-entry";
import type { ZipEntry } from "./zip-entry";

/** At most a thousand times this comes out of one step, which bounds what a lying entry can make us hold. */
const STEP = 16 * 1024;

/**
 * The bytes of an entry.
 *
 * @throws UnusableInput when they are not as many as declared, so that `LIMITS` hold for what really comes out,
 * or not those the check sum was made of.
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === STORED ? entry.compressed : inflate(entry);
  if (bytes.length !== entry.size) throw wrongSize(entry);
  if (crc32(bytes) !== entry.crc) throw damaged(DAMAGE.checkSum(entry.name));
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > bytes.length) throw wrongSize(entry);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < entry.compressed.length; at += STEP) {
      stream.push(entry.compressed.subarray(at, at + STEP), at + STEP >= entry.compressed.length);
    }
  } catch (error) {
    throw error instanceof UnusableInput || isAllocationFailure(error) ? error : damaged(DAMAGE.packed(entry.name));
  }
  return length === bytes.length ? bytes : bytes.subarray(0, length);
}

const wrongSize = (entry: ZipEntry) => damaged(DAMAGE.length(entry.name));
