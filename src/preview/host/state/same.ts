/**
 * Whether two values hold the same: lists, sets, maps and plain objects by what is in them, everything else only when
 * it is the very same.
 */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, at) => same(one, b[at]));
  if (a instanceof Set) return b instanceof Set && same([...a], [...b]);
  if (a instanceof Map) return b instanceof Map && same([...a], [...b]);
  if (!isPlain(a) || !isPlain(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && same(a[name], b[name]))
  );
}

/** An object that is its fields and nothing more. */
export const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
