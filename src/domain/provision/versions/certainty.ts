import { idKey } from "../../gap/id-key";
import type { ComparedVersions } from "./compared-versions";
import { alikeFinder } from "./find-alike";
import type { FindAlike } from "./find-alike";
import { FEWEST_IN_PART, HELD, isBehind } from "./find-splits";
import { saidOnce, TELLING } from "./pair-by-words";
import { sharedNeighbours } from "./shared-neighbours";
import type { Version, VersionUnit } from "./version-unit";

/** What makes a pair certain, by how alike the two are and how much less alike any other is. */
interface Limits {
  readonly likeness: number;
  readonly words: number;
  readonly lead: number;
}
const ALONE: Limits = { likeness: 0.85, words: 14, lead: 0.2 };
const IN_PLACE: Limits = { likeness: 0.55, words: 6, lead: 0.1 };
/** How much of a whole its parts must make up. */
const COVERED = 0.6;
const FEWEST_IN_CERTAIN_PART = 10;
/** What is less alike than this is another provision. */
export const UNLIKE = 0.35;

/**
 * Judges what was paired: by its own words where they are found nowhere else, by what is inside it, or by its words
 * together with its place inside a provision that is certain itself.
 */
export class Certainty {
  readonly #versions: ComparedVersions;
  readonly #once: { readonly old: ReadonlyMap<string, VersionUnit>; readonly now: ReadonlyMap<string, VersionUnit> };
  readonly #alike: { readonly old: FindAlike; readonly now: FindAlike };
  readonly #times: { readonly old: TimesSaid; readonly now: TimesSaid };
  readonly #free: ReadonlySet<string>;
  readonly #ofNow: ReadonlyMap<string, VersionUnit>;
  readonly #told = new Map<VersionUnit, boolean>();
  readonly #judged = new Map<VersionUnit, boolean>();

  /** @param settled old provisions that a person decided for */
  constructor(versions: ComparedVersions, settled: ReadonlySet<VersionUnit>) {
    const { old, now } = versions;
    this.#versions = versions;
    for (const unit of settled) {
      this.#judged.set(unit, true);
      this.#told.set(unit, versions.pairing.nowOf(unit) !== undefined);
    }
    this.#once = { old: saidOnce(old.units), now: saidOnce(now.units) };
    this.#alike = { old: alikeFinder(old.units), now: alikeFinder(now.units) };
    this.#free = new Set(now.units.filter((one) => versions.pairing.isFree(one)).map(({ id }) => id));
    this.#ofNow = new Map(now.units.map((unit) => [idKey(unit.id), unit]));
    this.#times = { old: timesSaid(old), now: timesSaid(now) };
  }

  /** Whether it is certain what an old provision became, or that it is gone. */
  of(old: VersionUnit): boolean {
    const known = this.#judged.get(old);
    if (known !== undefined) return known;
    const certain = this.#judge(old);
    this.#judged.set(old, certain);
    return certain;
  }

  #judge(old: VersionUnit): boolean {
    const { pairing } = this.#versions;
    const parts = pairing.partsOf(old);
    const [other] = parts;
    if (this.#leavesNamesake(old, parts)) return other !== undefined && this.#isOnce(old, other);
    if (!other) return this.#isGone(old);
    const sources = pairing.sourcesOf(other);
    if (parts.length > 1) return sources.length === 1 && this.#isWhole(old, parts);
    if (sources.length > 1) return this.#isWhole(other, sources);
    return this.#tells(old, other) || this.#tellsInPlace(old, other);
  }

  #isGone(old: VersionUnit): boolean {
    const { scale, pairing } = this.#versions;
    if (old.words.length < FEWEST_IN_PART || (old.outer && !this.of(old.outer))) return false;
    const isLike = this.#alike
      .now(old)
      .some(
        (one) =>
          scale.heldBy(old.words, one.words) >= HELD.perhaps ||
          (pairing.isFree(one) && scale.likeness(old, one) >= UNLIKE),
      );
    // What has its number and is of nobody else may be it in other words, and a number without words what is left of it.
    const around = pairing.nowOf(old.outer)?.inner ?? [];
    const isLeft = around.some((one) => one.isRepealed && pairing.oldOf(one)?.isRepealed !== true);
    return !isLike && !isLeft && !this.#free.has(old.id);
  }

  /** Whether the new version has what is called as it was, by number and heading, and it is to be something else. */
  #leavesNamesake(old: VersionUnit, parts: readonly VersionUnit[]): boolean {
    const namesake = this.#ofNow.get(idKey(old.id));
    if (old.heading === "" || namesake?.heading !== old.heading || parts.includes(namesake)) return false;
    return this.#versions.pairing.oldOf(namesake)?.heading !== old.heading;
  }

  #isOnce(old: VersionUnit, other: VersionUnit): boolean {
    return (
      old.said === other.said &&
      old.words.length >= TELLING &&
      this.#once.old.get(old.said) === old &&
      this.#once.now.get(other.said) === other
    );
  }

  #tellsAlone(old: VersionUnit, other: VersionUnit): boolean {
    return this.#isOnce(old, other) || this.#stands(old, other, ALONE);
  }

  #stands(old: VersionUnit, other: VersionUnit, { likeness: least, words, lead }: Limits): boolean {
    if (Math.min(old.words.length, other.words.length) < words) return false;
    const likeness = this.#versions.scale.likeness(old, other);
    if (likeness < least || likeness - this.#rival(old, other) < lead) return false;
    return !this.#isElsewhere(old, other, this.#alike.now) && !this.#isElsewhere(other, old, this.#alike.old);
  }

  /** Whether much of what one says, and its pair does not, stands in another one. */
  #isElsewhere(unit: VersionUnit, pair: VersionUnit, alike: FindAlike): boolean {
    const { scale } = this.#versions;
    const rest = scale.without(unit.words, pair.words);
    if (rest.length < TELLING) return false;
    return alike({ ...unit, words: rest }).some(
      (one) => one !== pair && one.words.length >= FEWEST_IN_PART && scale.heldBy(one.words, rest) >= HELD.perhaps,
    );
  }

  /** How alike the likest others are that these two could have been paired with. */
  #rival(old: VersionUnit, other: VersionUnit): number {
    const { pairing, scale } = this.#versions;
    const nows = this.#alike.now(old).filter((one) => one !== other && pairing.oldOf(one)?.said !== one.said);
    const olds = this.#alike.old(other).filter((one) => one !== old && pairing.nowOf(one)?.said !== one.said);
    return Math.max(
      0,
      ...nows.map((one) => scale.likeness(old, one)),
      ...olds.map((one) => scale.likeness(one, other)),
    );
  }

  /** Whether a pair is certain wherever the two stand. */
  #tells(old: VersionUnit, other: VersionUnit): boolean {
    const known = this.#told.get(old);
    if (known !== undefined) return known;
    const tells = this.#tellsAlone(old, other) || this.#tellsByInner(old, other);
    this.#told.set(old, tells);
    return tells;
  }

  /** Whether most of what is inside went to the other, and something of it tells so by itself. */
  #tellsByInner(old: VersionUnit, other: VersionUnit): boolean {
    const went = this.#wentAlong(old.inner, other);
    const most = Math.max(old.inner.length, other.inner.length) / 2;
    return went.length > most && went.some((one) => this.#tells(one, this.#versions.pairing.nowOf(one) ?? one));
  }

  #tellsInPlace(old: VersionUnit, other: VersionUnit): boolean {
    const { pairing } = this.#versions;
    if (!pairing.isInSame(old, other) || (old.outer && !this.of(old.outer))) return false;
    const near = sharedNeighbours(this.#versions, old, other);
    if (other.isRepealed && !old.isRepealed) {
      const isAlone = (old.outer?.inner ?? []).every((one) => pairing.partsOf(one).length > 0);
      return near === 2 && old.number === other.number && isAlone;
    }
    if (old.said !== other.said) return (near > 0 || old.number === other.number) && this.#stands(old, other, IN_PLACE);
    // What is around others is told by them: many headings are worded alike.
    if (old.inner.length + other.inner.length > 0 && !this.#keepsInner(old, other)) return false;
    const [before, after] = [this.#times.old(old), this.#times.now(other)];
    const isOnly = before === 1 && after === 1;
    // Of several that say the same, any may be the one that went or came.
    return (
      (near === 2 && before === after) ||
      (isOnly && (old.words.length >= TELLING || near > 0 || old.number === other.number))
    );
  }

  /** Whether half of what is inside is there word for word, all of it went along, or something of it tells so by itself. */
  #keepsInner({ inner }: VersionUnit, other: VersionUnit): boolean {
    const went = this.#wentAlong(inner, other);
    const stayed = went.filter((one) => this.#versions.pairing.nowOf(one)?.said === one.said);
    return (
      (stayed.length > 0 && stayed.length >= inner.length / 2) ||
      (went.length > 0 && went.length === inner.length && went.length === other.inner.length) ||
      went.some((one) => this.#tells(one, this.#versions.pairing.nowOf(one) ?? one))
    );
  }

  #wentAlong(inner: readonly VersionUnit[], other: VersionUnit): readonly VersionUnit[] {
    return inner.filter((one) => this.#versions.pairing.partsOf(one).some(({ outer }) => outer === other));
  }

  #isWhole(whole: VersionUnit, parts: readonly VersionUnit[]): boolean {
    const { scale } = this.#versions;
    // What the other parts hold is theirs: one that brings nothing besides only has words in common with them.
    const isHeld = (part: VersionUnit): boolean => {
      const others = parts.filter((one) => one !== part).flatMap((one) => one.words);
      return scale.heldBy(part.words, scale.without(whole.words, others)) >= HELD.perhaps;
    };
    const areParts = parts.every(
      (part, index) =>
        (index === 0 || isBehind(part, parts.slice(0, index))) &&
        (part.words.length >= FEWEST_IN_CERTAIN_PART || parts.some(({ outer }) => outer === part)) &&
        isHeld(part),
    );
    const words = parts.flatMap((part) => part.words);
    return areParts && scale.heldBy(whole.words, words) >= COVERED;
  }
}

/** How often the same is said inside the provision around one. */
type TimesSaid = (unit: VersionUnit) => number;

function timesSaid({ units }: Version): TimesSaid {
  const times = new Map<VersionUnit | undefined, Map<string, number>>();
  for (const { outer, said } of units) {
    const inside = times.get(outer) ?? new Map<string, number>();
    times.set(outer, inside.set(said, (inside.get(said) ?? 0) + 1));
  }
  return ({ outer, said }) => times.get(outer)?.get(said) ?? 0;
}
