import type { AskedLevel, FoundLevel } from "./asked-level";
import { ofPreamble } from "./of-preamble";
import { isJoining, isPreamble, placeDepth, placeUnits } from "./place-words";
import type { SearchWord } from "./search-words";

/** A place that a query gives numbers of, the outermost first; what they mean is for each instrument to say. */
export type AskedPlace = readonly AskedLevel[];

/**
 * Take the places out of the words of a query; every other word is kept.
 *
 * @param behind those before which a name was taken out
 */
export function takePlaces(
  words: readonly SearchWord[],
  behind: ReadonlySet<SearchWord> = new Set(),
): {
  readonly places: readonly AskedPlace[];
  readonly others: readonly SearchWord[];
} {
  const { found, others } = findLevels(words);
  const [lone] = found.length === 1 && found[0]?.units.length === 0 ? found : [];
  const units = lone && others.findIndex((word) => placeUnits(word).length > 0);
  if (!lone || units === undefined || units < 0)
    return withPreambles(found, inListsOfUnits(found, words, behind), words, others);
  // "преамбула GDPR 38": a name may stand between the unit and its number.
  const unit = others[units];
  return {
    places: [[{ units: unit ? placeUnits(unit) : [], number: lone.number }]],
    others: others.filter((word) => word !== unit),
  };
}

function withPreambles(
  found: readonly FoundLevel[],
  levels: readonly AskedLevel[],
  words: readonly SearchWord[],
  others: readonly SearchWord[],
): ReturnType<typeof takePlaces> {
  const own = ofPreamble(found, levels, words);
  const recitals = levels.filter((_, at) => own.has(at)).map((level) => [{ ...level, units: ["recital"] }]);
  const places = nested(levels.filter((_, at) => !own.has(at)));
  return {
    places: [...places, ...recitals],
    others: own.size > 0 ? others.filter((word) => !isPreamble(word)) : others,
  };
}

function findLevels(words: readonly SearchWord[]) {
  const found: FoundLevel[] = [];
  const others: SearchWord[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word) continue;
    const from = index;
    const next = words[index + 1];
    if (isNumber(word)) {
      const end = runEnd(words, index);
      const after = words[end + 1];
      // In Kazakh the unit follows its number ("16-бап"); elsewhere what follows belongs to the next number.
      const units = after && isKazakhUnit(after) ? placeUnits(after) : [];
      index = units.length > 0 ? end + 1 : end;
      found.push({ units, number: numberOf(words, from, end), from, to: index });
    } else if (next && placeUnits(word).length > 0 && (isNumber(next) || /^[ivx]+$/u.test(next.text))) {
      index = runEnd(words, from + 1);
      found.push({ units: placeUnits(word), number: numberOf(words, from + 1, index), from, to: index });
    } else others.push(word);
  }
  return { found, others };
}

const numberOf = (words: readonly SearchWord[], from: number, end: number): string =>
  [...new Set([words[from], words[end]])].map((word) => word?.text ?? "").join("-");

/**
 * Numbers of a list in the unit that is said once: before them, "para 42 and 45", or behind them, "42 және 45-тармақтар".
 * A number behind an annex is one in it, and a year none of a list.
 */
function inListsOfUnits(
  found: readonly FoundLevel[],
  words: readonly SearchWord[],
  behind: ReadonlySet<SearchWord>,
): readonly AskedLevel[] {
  const levels: AskedLevel[] = [...found];
  const between = (at: number): readonly SearchWord[] => words.slice((found[at - 1]?.to ?? 0) + 1, found[at]?.from);
  const isJoined = (at: number): boolean => {
    const [gap, first] = [between(at), words[found[at]?.from ?? 0]];
    return gap.length > 0 ? gap.every(isJoining) : first !== undefined && !behind.has(first);
  };
  const isPlain = (at: number): boolean =>
    levels[at]?.units.length === 0 && !/^(?:19|20)\d\d$/u.test(levels[at].number);
  const give = (at: number, units: readonly string[] = []): void => {
    const number = found[at]?.number;
    if (number !== undefined) levels[at] = { units, number };
  };
  let isList = false;
  for (let at = found.length - 1; at > 0; at--) {
    const last = words[found[at]?.to ?? 0];
    const isUnitBehind = last !== undefined && isKazakhUnit(last);
    isList = (isUnitBehind && (between(at).length > 0 || isKazakhPlural(last))) || (isList && !isUnitBehind);
    isList &&= isJoined(at) && isPlain(at - 1);
    if (isList) give(at - 1, levels[at]?.units);
  }
  for (let at = 1; at < found.length; at++) {
    const units = levels[at - 1]?.units ?? [];
    const last = words[found[at - 1]?.to ?? 0];
    const isUnitBefore = units[0] !== "annex" && last !== undefined && !isKazakhUnit(last);
    if (isUnitBefore && isPlain(at) && isJoined(at)) give(at, units);
  }
  return levels;
}

const isNumber = ({ text }: SearchWord): boolean => /^(?:\d|[ivx]+\()/u.test(text);

/** "67 to 69", "с 67 по 69": where the last number of a run stands, or the number itself. */
const runEnd = (words: readonly SearchWord[], at: number): number => {
  const [from, by, to] = words.slice(at, at + 3);
  const isRun = by && to && /^(?:to|по)$/u.test(by.text) && Number(from?.text) < Number(to.text);
  return isRun ? at + 2 : at;
};

const isKazakhUnit = ({ text }: SearchWord): boolean => /^(бап|бабы|тарма[қғ]|қағидат|бөлі[кг]|тарау)/u.test(text);

const isKazakhPlural = ({ text }: SearchWord): boolean =>
  /^(?:бап|тармақша|тармақ|қағидат|бөлік|тарау)[тлд][ае]р/u.test(text);

/** "ст. 16 п. 2" and "annex III 3(b)" are one place; "articles 28 and 29" and "art. 12, paras. 1 and 2" are two. */
function nested(found: readonly AskedLevel[]): readonly AskedPlace[] {
  const [first, second] = found;
  const isBelow = found.length === 2 && first?.units.includes("annex") === true && second?.units.length === 0;
  const levels = [...found].sort((a, b) => placeDepth(a.units) - placeDepth(b.units));
  const depths = levels.map(({ units }) => placeDepth(units));
  const isOne = isBelow || (levels.length > 1 && depths[0] === 0 && new Set(depths).size === depths.length);
  if (isOne) return [levels];
  const [outer, ...inner] = levels;
  const isListInside = depths[0] === 0 && inner.length > 1 && depths[1] !== 0 && depths[1] === depths.at(-1);
  return outer && isListInside ? inner.map((level) => [outer, level]) : found.map((level) => [level]);
}
