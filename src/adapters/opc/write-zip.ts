import { crc32, deflateRaw } from "./deflate";
import { DEFLATED, STORED } from "./zip-entry";
import type { ZipEntry } from "./zip-entry";

const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
/** Version 2.0: deflate. */
const VERSION = 20;
const UTF8_NAME = 0x800;
const SIZES_FOLLOW = 0x8;
/** 1 January 1980, the first day zip knows: the same content gives the same file. */
const FIRST_DAY = 0x00210000;

/** A new entry, compressed unless that makes it longer, always with the same time. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  const deflated = deflateRaw(bytes);
  const smaller = deflated.length < bytes.length;
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    flags: /^[\x20-\x7e]*$/u.test(name) ? 0 : UTF8_NAME,
    method: smaller ? DEFLATED : STORED,
    stamp: FIRST_DAY,
    crc: crc32(bytes),
    size: bytes.length,
    compressed: smaller ? deflated : bytes,
    externalAttributes: 0,
  };
}

/** A zip of entries in their order; compressed bytes go in as they are, only the headers around them are new. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const length = entries.reduce(
    (sum, entry) => sum + LOCAL_LENGTH + CENTRAL_LENGTH + 2 * entry.nameBytes.length + entry.compressed.length,
    END_LENGTH,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + LOCAL_LENGTH);
    at += LOCAL_LENGTH + entry.nameBytes.length;
    bytes.set(entry.compressed, at);
    at += entry.compressed.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeFacts(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] as number, true);
    bytes.set(entry.nameBytes, at + CENTRAL_LENGTH);
    at += CENTRAL_LENGTH + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The 26 bytes a local header and a directory header have in common. */
function writeFacts(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & ~SIZES_FOLLOW, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
