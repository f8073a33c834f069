import type { Pinpoint } from "./pinpoint";

/** Whether a place is inside another, or a part of that run; no place is inside itself. */
export function containsPlace(outer: Pinpoint, inner: Pinpoint): boolean {
  if (outer.kind !== inner.kind || outer === inner) return false;
  if (outer.to === undefined) {
    const below = [inner.path, inner.to ?? inner.path].every((path) =>
      outer.path.every((part, at) => path[at] === part),
    );
    return below && (inner.path.length > outer.path.length || inner.to !== undefined);
  }
  if (outer.path.length !== 1 || outer.to.length !== 1) return false;
  if (inner.path.length > 1 && inner.to === undefined) {
    return (
      leadingNumber(outer.path) <= leadingNumber(inner.path) && leadingNumber(inner.path) <= leadingNumber(outer.to)
    );
  }
  const [from, to] = [leadingNumber(outer.path), leadingNumber(outer.to)];
  const [innerFrom, innerTo] = [leadingNumber(inner.path), leadingNumber(inner.to ?? inner.path)];
  return from <= innerFrom && innerTo <= to && (from < innerFrom || innerTo < to);
}

/** The number a place begins with; -1 for the place above all of its own, NaN for a letter. */
export const leadingNumber = ([number = ""]: readonly string[]): number =>
  number === "" ? -1 : Number.parseInt(number, 10);
