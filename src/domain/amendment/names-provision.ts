import { isSameId } from "../gap/id-key";
import { numberOf } from "../provision/number-of";
import type { Provision } from "../provision/provision";
import { fold } from "../text/fold";
import { LAST, ONE_OF_SOME, UNIT_NAMES, unitsCounted, unitsNamed } from "./unit-words";
import type { NamedUnits, UnitNames } from "./unit-words";

type Known = Pick<Provision, "id" | "citation">;

/**
 * Whether what a text names at last, alone or beside others, is a provision: the narrowest unit has its number, all wider
 * ones are around it, and it is called so. "In subclause (2) delete paragraph (c)" names 7(2)(c), and not 7(2) or 7(3)(c).
 */
export const namesAtLast = (text: string, id: string, provisions: readonly Known[]): boolean =>
  !ONE_OF_SOME.test(fold(text)) &&
  UNIT_NAMES.every((names) => {
    const groups = unitsNamed(fold(text), names);
    if (groups.length > MOST) return false;
    return groups.length === 0 || groups.some((group) => isIt(group, groups.flat(), id, provisions, names, false));
  });

/** More than this is no instruction, and would take long. */
const MOST = 100;

/** Whether it names it with all that is between its article and it, as "paragraph (c)" alone does not. */
export const namesInFull = (text: string, id: string, provisions: readonly Known[]): boolean =>
  UNIT_NAMES.some((names) => {
    const groups = unitsNamed(fold(text), names);
    return groups.some((group) => isIt(group, groups.flat(), id, provisions, names, true));
  });

/**
 * The mark of the one item that a text names in a provision, alone or with all that is between: "a)" of "in item (a) of
 * Article 8" for 8, with the bracket where it is said with one or is of a kind that has one; else "1". Undefined where it names more, or one of another.
 */
export function itemNamed(text: string, id: string): string | undefined {
  const said = fold(text);
  const [group, ...others] = UNIT_NAMES.flatMap((names) => unitsNamed(said, names));
  if (!group || others.length > 0 || ONE_OF_SOME.test(said)) return undefined;
  if (group.some(({ numbers }) => numbers.length !== 1)) return undefined;
  const path = [...group].sort((a, b) => a.level - b.level).flatMap(({ numbers }) => numbers.flat());
  const isIn =
    path.slice(0, -1).join(" ") ===
    pathOf(id)
      .slice(path.length > 1 ? 1 - path.length : Infinity)
      .join(" ");
  const mark = isIn ? path.at(-1) : undefined;
  return mark !== undefined && (said.includes(`${mark})`) || IN_BRACKETS.test(said)) ? `${mark})` : mark;
}

/** What is counted by numbers with a bracket: "1)" and no "1.". */
const IN_BRACKETS = /подпункт|тармақша|sub-?(?:paragraph|point|item)/u;

/**
 * Whether all that a text names together with a provision is there: else the list may be that of another place. Nobody
 * can tell of a draft of which there is no more than the provision.
 */
export function namesThere(text: string, id: string, provisions: readonly Known[]): boolean {
  const outer = around(id);
  const row = provisions.filter((one) => outer !== id && around(one.id) === outer && one.id !== outer);
  if (row.length < 2) return true;
  return numbersWith(text, id, provisions).every(
    (number) => number.length > 1 || row.some((one) => pathOf(one.id).at(-1) === number[0]),
  );
}

/** Whether all that a text names together with a provision, "paragraphs (b) and (c)", is among some provisions. */
export const namesAmong = (text: string, id: string, ids: readonly string[], provisions: readonly Known[]): boolean =>
  numbersWith(text, id, provisions).every((number) =>
    ids.some((one) => pathOf(one).slice(-number.length).join(" ") === number.join(" ")),
  );

/** The numbers in the list in which a text names a provision, its own among them. */
const numbersWith = (text: string, id: string, provisions: readonly Known[]): readonly (readonly string[])[] =>
  UNIT_NAMES.flatMap((names) => {
    const groups = unitsNamed(fold(text), names);
    if (groups.length > MOST) return [];
    const own = groups.filter((group) => isIt(group, groups.flat(), id, provisions, names, false));
    return own.flatMap((group) => stepsTo(group, groups.flat(), names).at(-1)?.numbers ?? []);
  });

function isIt(
  group: readonly NamedUnits[],
  all: readonly NamedUnits[],
  id: string,
  provisions: readonly Known[],
  names: UnitNames,
  isInFull: boolean,
): boolean {
  const own = ownUnits(id, provisions, names);
  const steps = stepsTo(group, all, names);
  const top = (own.find(({ level }) => level >= names.article) ?? own[0])?.level ?? names.article;
  const [first, last] = [steps[0]?.level ?? 0, steps.at(-1)?.level ?? 0];
  if (steps.at(-1)?.isPlace) return false;
  return (
    leadTo(pathOf(id), steps, { top, isInFull, from: first <= top ? 0 : 1 }) && !isOther(last, own, provisions, names)
  );
}

/**
 * Whether a provision may be what a text names: not by a unit of another kind that has its number, "часть 2" of a draft
 * that has parts where it is a point; and each unit that is counted in words, "the third subsection", "последняя часть",
 * is the provision or around it.
 */
export function mayBeNamed(text: string, id: string, provisions: readonly Known[]): boolean {
  const said = fold(text);
  const path = pathOf(id);
  // "The second paragraph" of section 2(2) is what stands in that, where anything does.
  const hasInner = provisions.some((one) => around(one.id) === id && one.id !== id);
  return UNIT_NAMES.every((names) => {
    const own = ownUnits(id, provisions, names);
    const isOwn = ({ level, numbers }: NamedUnits): boolean => {
      const inner = level > names.article ? path.slice(1) : path;
      const isCalled = tellsKind(own)
        ? own.some((one) => one.level === level)
        : !(names === ENGLISH && hasInner && level > names.article + 1);
      const isThere = ([number]: readonly string[]): boolean =>
        number === LAST ? isLast(id, provisions) : inner.includes(number ?? "");
      return isCalled && numbers.some(isThere);
    };
    const ends = unitsNamed(said, names)
      .flat()
      .filter(({ numbers }) => numbers.some((number) => number.at(-1) === path.at(-1)));
    const isCalledSo = ends.length === 0 || ends.some(({ level }) => !isOther(level, own, provisions, names));
    return isCalledSo && unitsCounted(said, names).every(isOwn);
  });
}

const [ENGLISH] = UNIT_NAMES;

/**
 * What a group names, from the widest to the narrowest, without headings around it; its article may be said with another
 * group, and so may all that is around what is said alone.
 */
function stepsTo(
  group: readonly NamedUnits[],
  all: readonly NamedUnits[],
  { article }: UnitNames,
): readonly NamedUnits[] {
  const last = Math.max(...group.map(({ level }) => level));
  const isAlone = group.every(({ level }) => level === last);
  const around = group.filter(({ level }) => level < last);
  const others = all.filter(
    ({ level }) => (isAlone || level === article) && around.every((one) => one.level !== level),
  );
  const wider = [...around, ...others].filter(({ level }) => level >= article && level < last);
  const units = [...wider, ...group.filter(({ level }) => level === last)];
  return [...new Set(units.map(({ level }) => level))]
    .sort((a, b) => a - b)
    .map((level) => {
      const own = units.filter((one) => one.level === level);
      return { level, numbers: own.flatMap(({ numbers }) => numbers), isPlace: own.every(({ isPlace }) => isPlace) };
    });
}

/** How numbers lead to a provision. */
interface Lead {
  /** The level of what stands first in a path, where nothing else does. */
  readonly top: number;
  readonly from: number;
  /** Whether none is left out. */
  readonly isInFull: boolean;
}

/** Whether numbers stand in a path in their order, the last at its end. */
function leadTo(path: readonly string[], [step, ...rest]: readonly NamedUnits[], lead: Lead): boolean {
  const { top, from, isInFull } = lead;
  if (!step) return from === path.length;
  return step.numbers.some((number) =>
    path.some((_, at) => {
      const isThere = (isInFull ? at === from : at >= from) && number.every((one, index) => path[at + index] === one);
      return isThere && step.level <= top === (at === 0) && leadTo(path, rest, { ...lead, from: at + number.length });
    }),
  );
}

/** Whether a provision is of another kind than a level, of which the draft has some; kinds are what citations call them. */
function isOther(level: number, own: readonly NamedUnits[], provisions: readonly Known[], names: UnitNames): boolean {
  if (!tellsKind(own) || own.at(-1)?.level === level) return false;
  return provisions.some(({ citation }) => {
    const units = unitsOf(citation, names);
    return tellsKind(units) && units.at(-1)?.level === level;
  });
}

/** Not where all numbers stand behind one unit: "section 7(2)(c)". */
const tellsKind = (own: readonly NamedUnits[]): boolean => own.at(-1)?.numbers[0]?.length === 1;

const ownUnits = (id: string, provisions: readonly Known[], names: UnitNames): readonly NamedUnits[] =>
  unitsOf(provisions.find((one) => isSameId(one.id, id))?.citation ?? "", names);

const unitsOf = (citation: string, names: UnitNames): readonly NamedUnits[] =>
  unitsNamed(fold(citation), names)
    .flat()
    .sort((a, b) => a.level - b.level);

/** `["7", "2", "c"]` of `"7(2)(c)"`, `["4"]` of `"chapter 4"`. */
const pathOf = (id: string): readonly string[] =>
  fold(numberOf(id))
    .replace(/[a-z-]{2,} (?=\S)/gu, "")
    .match(/[\p{L}\d-]+/gu) ?? [];

/** Whether it is the last of the provisions inside what is around it. */
function isLast(id: string, provisions: readonly Known[]): boolean {
  const row = provisions.filter((one) => around(one.id) === around(id) && around(one.id) !== one.id);
  return isSameId(row.at(-1)?.id ?? "", id);
}

/** `"7(2)"` of `"7(2)(c)"`, and an article's own id of that. */
const around = (id: string): string => id.replace(/\([^()]*\)(?:\[\d+\])?$/u, "");
