import { DAMAGE, EXCESS } from "./damage";
import { damaged, partTwice, tooMuch } from "./refusals";
import { LIMITS } from "./zip-entry";
import type { ZipEntry } from "./zip-entry";

/** Where an entry's header and data lie in the file: end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Names differ, whatever their case. */
export function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw partTwice(name);
    seen.add(key);
  }
}

/** What the entries say they unpack to is within `LIMITS`. */
export function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { size, compressed, name } of entries) {
    total += size;
    if (size > LIMITS.ratioFrom && size > compressed.length * LIMITS.ratio) throw tooMuch(EXCESS.endless(name));
  }
  if (total > LIMITS.inflatedBytes) throw tooMuch(EXCESS.unpacked(Math.round(total / 1024 / 1024)));
}

/** Entries that share their data are how a small file unpacks to a huge one. */
export function checkOverlap(spans: readonly Span[]): void {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  sorted.forEach((span, index) => {
    const next = sorted[index + 1];
    if (next && next.start < span.end) throw damaged(DAMAGE.overlap);
  });
}
