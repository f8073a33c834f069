import { placeDepth, placeUnits } from "./place-words";
import type { SearchWord } from "./search-words";

/** A place that a query gives numbers of, the outermost first; what they mean is for each instrument to say. */
export type AskedPlace = readonly AskedLevel[];

/** A number of a place, and the units that its word may stand for; none where it has no word. */
export interface AskedLevel {
  readonly units: readonly string[];
  /** As typed: `"16"`, `"12-15"`, `"3.1"`, `"40(2)(b)"`, `"iii"`. */
  readonly number: string;
}

/** Take the places out of the words of a query; every other word is kept. */
export function takePlaces(words: readonly SearchWord[]): {
  readonly places: readonly AskedPlace[];
  readonly others: readonly SearchWord[];
} {
  const found: AskedLevel[] = [];
  const others: SearchWord[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word) continue;
    const next = words[index + 1];
    if (isNumber(word)) {
      const end = runEnd(words, index);
      const after = words[end + 1];
      // In Kazakh the unit follows its number ("16-бап"); elsewhere what follows belongs to the next number.
      const units = after && isKazakhUnit(after) ? placeUnits(after) : [];
      found.push({ units, number: end > index ? `${word.text}-${words[end]?.text ?? ""}` : word.text });
      index = units.length > 0 ? end + 1 : end;
    } else if (next && placeUnits(word).length > 0 && (isNumber(next) || /^[ivx]+$/u.test(next.text))) {
      const end = runEnd(words, index + 1);
      const number = end > index + 1 ? `${next.text}-${words[end]?.text ?? ""}` : next.text;
      found.push({ units: placeUnits(word), number });
      index = end;
    } else others.push(word);
  }
  const [lone] = found.length === 1 && found[0]?.units.length === 0 ? found : [];
  const units = lone && others.findIndex((word) => placeUnits(word).length > 0);
  if (!lone || units === undefined || units < 0) return { places: nested(found), others };
  // "преамбула GDPR 38": a name may stand between the unit and its number.
  const unit = others[units];
  return {
    places: [[{ units: unit ? placeUnits(unit) : [], number: lone.number }]],
    others: others.filter((word) => word !== unit),
  };
}

const isNumber = ({ text }: SearchWord): boolean => /^(?:\d|[ivx]+\()/u.test(text);

/** "67 to 69", "с 67 по 69": where the last number of a run stands, or the number itself. */
const runEnd = (words: readonly SearchWord[], at: number): number => {
  const [from, by, to] = words.slice(at, at + 3);
  const isRun = by && to && /^(?:to|по)$/u.test(by.text) && Number(from?.text) < Number(to.text);
  return isRun ? at + 2 : at;
};

const isKazakhUnit = ({ text }: SearchWord): boolean => /^(бап|бабы|тарма[қғ]|қағидат|бөлі[кг]|тарау)/u.test(text);

/** "ст. 16 п. 2", "paragraph 2 of article 16" and "annex III 3(b)" are one place; "articles 28 and 29" are two. */
function nested(found: readonly AskedLevel[]): readonly AskedPlace[] {
  const [first, second] = found;
  const isBelow = found.length === 2 && first?.units.includes("annex") === true && second?.units.length === 0;
  const levels = [...found].sort((a, b) => placeDepth(a.units) - placeDepth(b.units));
  const depths = levels.map(({ units }) => placeDepth(units));
  const isOne = isBelow || (levels.length > 1 && depths[0] === 0 && new Set(depths).size === depths.length);
  return isOne ? [levels] : found.map((level) => [level]);
}
