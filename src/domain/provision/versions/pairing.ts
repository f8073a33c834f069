import type { VersionUnit } from "./version-unit";

/** Which old provision is which new one, while that is found out. */
export class Pairing {
  readonly #now = new Map<VersionUnit, VersionUnit>();
  readonly #old = new Map<VersionUnit, VersionUnit>();
  /** New provisions that an old one was split into beside the one it is paired with. */
  readonly #parts = new Map<VersionUnit, VersionUnit[]>();
  /** Old provisions that went into a new one beside the one it is paired with. */
  readonly #joined = new Map<VersionUnit, VersionUnit[]>();
  /** What each part belongs to that has no pair of its own. */
  readonly #whole = new Map<VersionUnit, VersionUnit>();

  readonly #dropped = new Set<VersionUnit>();

  pair(old: VersionUnit, now: VersionUnit): void {
    this.#now.set(old, now);
    this.#old.set(now, old);
  }

  /** A further part of an old provision, which is paired with another. */
  split(old: VersionUnit, part: VersionUnit): void {
    add(this.#parts, old, part);
    this.#whole.set(part, old);
  }

  /** A further old provision that went into a new one, which is paired with another. */
  join(now: VersionUnit, old: VersionUnit): void {
    add(this.#joined, now, old);
    this.#whole.set(old, now);
  }

  /** An old provision that became nothing. */
  drop(old: VersionUnit): void {
    this.#dropped.add(old);
  }

  nowOf(old: VersionUnit | undefined): VersionUnit | undefined {
    return old && this.#now.get(old);
  }

  oldOf(now: VersionUnit | undefined): VersionUnit | undefined {
    return now && this.#old.get(now);
  }

  /** Every new provision an old one became, in the order of the new version. */
  partsOf(old: VersionUnit): readonly VersionUnit[] {
    return inOrder(this.#now.get(old) ?? this.#whole.get(old), this.#parts.get(old));
  }

  /** Every old provision that a new one was made of, in the order of the old version. */
  sourcesOf(now: VersionUnit): readonly VersionUnit[] {
    return inOrder(this.#old.get(now) ?? this.#whole.get(now), this.#joined.get(now));
  }

  isFree(unit: VersionUnit): boolean {
    return !this.#now.has(unit) && !this.#old.has(unit) && !this.#whole.has(unit) && !this.#dropped.has(unit);
  }

  /** Whether the provisions around two are the same one, or there is none around either. */
  isInSame(old: VersionUnit, now: VersionUnit): boolean {
    return old.outer === undefined ? now.outer === undefined : this.#now.get(old.outer) === now.outer;
  }
}

const add = (map: Map<VersionUnit, VersionUnit[]>, key: VersionUnit, value: VersionUnit): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const inOrder = (first: VersionUnit | undefined, others: readonly VersionUnit[] = []): readonly VersionUnit[] =>
  [...(first ? [first] : []), ...others].sort((a, b) => a.at - b.at);
