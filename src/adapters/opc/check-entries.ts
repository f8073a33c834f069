import { UnusableInput } from "../../domain/result";
import { damaged, tooMuch } from "./refusals";
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
    if (seen.has(key)) {
      throw new UnusableInput(
        `The file holds the part ${JSON.stringify(name)} twice; open it in Office and save it as a new file`,
      );
    }
    seen.add(key);
  }
}

/** What the entries say they unpack to is within `LIMITS`. */
export function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { size, compressed, name } of entries) {
    total += size;
    if (size > LIMITS.ratioFrom && size > compressed.length * LIMITS.ratio)
      throw tooMuch(`${name} unpacks without end`);
  }
  if (total > LIMITS.inflatedBytes) throw tooMuch(`it unpacks to ${Math.round(total / 1024 / 1024)} MB`);
}

/** Entries that share their data are how a small file unpacks to a huge one. */
export function checkOverlap(spans: readonly Span[]): void {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  sorted.forEach((span, index) => {
    const next = sorted[index + 1];
    if (next && next.start < span.end) throw damaged("two of its parts overlap");
  });
}
