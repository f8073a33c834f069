import { isAllocationFailure } from "./allocation-failure";
import { DAMAGE } from "./damage";
import { crc32, inflateRaw } from "./deflate";
import { damaged } from "./refusals";
import { STORED } from "./zip-entry";
import type { ZipEntry } from "./zip-entry";

/**
 * The bytes of an entry.
 *
 * @throws UnusableInput when they are not as many as declared, so that `LIMITS` hold for what really comes out,
 * or not those the check sum was made of.
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === STORED ? entry.compressed : inflate(entry);
  if (bytes?.length !== entry.size) throw damaged(DAMAGE.length(entry.name));
  if (crc32(bytes) !== entry.crc) throw damaged(DAMAGE.checkSum(entry.name));
  return bytes;
}

function inflate({ name, size, compressed }: ZipEntry): Uint8Array | undefined {
  try {
    return inflateRaw(compressed, size);
  } catch (error) {
    throw isAllocationFailure(error) ? error : damaged(DAMAGE.packed(name));
  }
}
