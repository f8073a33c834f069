/**
 * A value with every part of an earlier one that says the same, down to the parts of what changed: what did not change
 * is the very value it was, so that what was found out about it still holds.
 *
 * For plain data: lists, records and what `Object.is` compares. Items of lists are compared by their place.
 *
 * @returns the earlier value itself where all of it says the same
 */
export const keepSame = <Value>(before: unknown, now: Value): Value => kept(before, now) as Value;

function kept(before: unknown, now: unknown): unknown {
  if (Object.is(before, now)) return before;
  if (Array.isArray(before) && Array.isArray(now)) return keptList(before, now);
  return isRecord(before) && isRecord(now) ? keptRecord(before, now) : now;
}

function keptList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  let isSame = before.length === now.length;
  let mixed: unknown[] | undefined;
  for (let at = 0; at < now.length; at++) {
    const one = kept(before[at], now[at]);
    if (!Object.is(one, now[at])) (mixed ??= [...now])[at] = one;
    isSame &&= Object.is(one, before[at]);
  }
  return isSame ? before : (mixed ?? now);
}

type Record = Readonly<{ [key: string]: unknown }>;

function keptRecord(before: Record, now: Record): Record {
  let isSame = true;
  let mixed: { [key: string]: unknown } | undefined;
  for (const key in now) {
    const one = kept(before[key], now[key]);
    if (!Object.is(one, now[key])) (mixed ??= { ...now })[key] = one;
    isSame &&= Object.is(one, before[key]) && key in before;
  }
  for (const key in before) isSame &&= key in now;
  return isSame ? before : (mixed ?? now);
}

/** Also one of another window or thread, whose prototype is not ours. */
function isRecord(value: unknown): value is Record {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Keeps of each value what it shares with the one before. */
export function toKeeper<Value>(): (now: Value) => Value {
  let last: Value | undefined;
  return (now) => (last = keepSame(last, now));
}
