/** A place in an instrument, or a run of places: the numbers outermost first, e.g. `["40", "2", "b", "vii"]`. */
export interface Pinpoint {
  /** Set for a place that is not in the instrument's main numbering: `"recital"`, `"annex"`, `"chapter"`, `"part"`... */
  readonly kind?: string;
  readonly path: readonly string[];
  /** Last place of a run, when it is one: 67-78 is path ["67"], to ["78"]. */
  readonly to?: readonly string[];
}

/** Normal form in data: `"16"`, `"3(1)"`, `"40(2)(b)(vii)"`, `"67-78"`, `"recital 38"`, `"320(2)(8)-320(2)(10)"`. */
export function formatPinpoint({ kind, path, to }: Pinpoint): string {
  const number = to ? `${formatPath(path)}-${formatPath(to)}` : formatPath(path);
  return kind ? `${kind} ${number}` : number;
}

/** The numbers of one place: `"40(2)(b)"`. */
export function formatPath(path: readonly string[]): string {
  let number = path[0] ?? "";
  for (let level = 1; level < path.length; level++) number += `(${path[level]})`;
  return number;
}
