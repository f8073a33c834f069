import { checkNames, checkOverlap, checkSizes } from "./check-entries";
import type { Span } from "./check-entries";
import { partName } from "./part-name";
import { DAMAGE, EXCESS } from "./damage";
import { cutShort, damaged, passwordProtected, tooMuch } from "./refusals";
import { DEFLATED, LIMITS, STORED } from "./zip-entry";
import type { ZipEntry } from "./zip-entry";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const WIDE = 0xffffffff;

/**
 * The entries of a zip, in the order of its directory. Nothing is inflated.
 *
 * @throws UnusableInput for a file that is cut short or damaged, that asks for more than `LIMITS`,
 * that is encrypted, or whose names repeat or point outside of it.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = readEnd(view);
  if (count > LIMITS.entries) throw tooMuch(EXCESS.parts(count));
  const entries: ZipEntry[] = [];
  const spans: Span[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    const { entry, span, next } = readCentral(bytes, view, at);
    entries.push(entry);
    spans.push(span);
    at = next;
  }
  checkNames(entries);
  checkSizes(entries);
  checkOverlap(spans);
  return entries;
}

function readEnd(view: DataView): { readonly count: number; readonly offset: number } {
  for (let at = view.byteLength - END_LENGTH; at >= 0 && at >= view.byteLength - END_LENGTH - 0xffff; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === WIDE ? readEnd64(view, at) : { count, offset };
  }
  throw cutShort();
}

function readEnd64(view: DataView, end: number): { readonly count: number; readonly offset: number } {
  if (uint32(view, end - 20) !== END64_LOCATOR) throw damaged();
  const at = uint64(view, end - 12);
  if (uint32(view, at) !== END64) throw damaged();
  return { count: uint64(view, at + 32), offset: uint64(view, at + 48) };
}

function readCentral(bytes: Uint8Array, view: DataView, at: number) {
  if (uint32(view, at) !== CENTRAL || at + CENTRAL_LENGTH > view.byteLength) throw damaged();
  const nameEnd = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw damaged();
  const storedName = bytes.subarray(at + CENTRAL_LENGTH, nameEnd);
  const stored = new TextDecoder().decode(storedName);
  const name = partName(stored);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (flags & 1) throw passwordProtected();
  if (method !== STORED && method !== DEFLATED) throw damaged(DAMAGE.compression);
  const [size, compressedSize, start] = widen(view, nameEnd, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const dataStart = dataStartOf(view, start);
  const span: Span = { start, end: dataStart + compressedSize };
  if (span.end > view.byteLength) throw damaged();
  const entry: ZipEntry = {
    name,
    nameBytes: name === stored ? storedName : new TextEncoder().encode(name),
    flags,
    method,
    stamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    compressed: bytes.subarray(dataStart, span.end),
    externalAttributes: view.getUint32(at + 38, true),
  };
  return { entry, span, next };
}

/** Numbers that do not fit 32 bits stand in the zip64 field instead, in this order, only those that are needed. */
function widen(view: DataView, from: number, to: number, values: readonly [number, number, number]) {
  const wide = [...values] as [number, number, number];
  if (!values.includes(WIDE)) return wide;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    values.forEach((value, index) => {
      if (value !== WIDE) return;
      wide[index] = uint64(view, field);
      field += 8;
    });
    return wide;
  }
  throw damaged();
}

function dataStartOf(view: DataView, local: number): number {
  if (uint32(view, local) !== LOCAL || local + LOCAL_LENGTH > view.byteLength) throw damaged();
  return local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

function uint32(view: DataView, at: number): number | undefined {
  return at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, true) : undefined;
}

function uint64(view: DataView, at: number): number {
  const low = uint32(view, at);
  const high = uint32(view, at + 4);
  if (low === undefined || high === undefined || high > 0x1fffff) throw damaged();
  return high * 2 ** 32 + low;
}
