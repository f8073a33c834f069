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
  let mixed: unknown[] | undefined;
  for (let at = 0; at < now.length; at++) {
    const one = kept(before[at], now[at]);
    if (mixed || at >= before.length || !Object.is(one, before[at])) (mixed ??= before.slice(0, at)).push(one);
  }
  return mixed ?? (now.length === before.length ? before : before.slice(0, now.length));
}

type Record = Readonly<{ [key: string]: unknown }>;

function keptRecord(before: Record, now: Record): Record {
  const other: (readonly [string, unknown])[] = [];
  for (const key in now) {
    const one = kept(before[key], now[key]);
    if (!Object.is(one, before[key]) || !(key in before)) other.push([key, one]);
  }
  if (other.length === 0 && Object.keys(before).length === Object.keys(now).length) return before;
  const mixed = { ...now };
  for (const key in now) mixed[key] = before[key];
  for (const [key, one] of other) mixed[key] = one;
  return mixed;
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
