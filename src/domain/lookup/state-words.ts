import { LANGUAGES } from "../language";
import { type SearchWord, isEmptyWord, sameWord, searchWords } from "./search-words";

/** A state that words name: from the word `start` up to, not including, the word `end`. */
export interface SpottedState {
  readonly start: number;
  readonly end: number;
  /** ISO code, `"KE"`; `"EU"` for the Union. */
  readonly code: string;
}

interface StateName {
  readonly words: readonly SearchWord[];
  readonly code: string;
}

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Codes that the list of regions holds beside states. */
const NO_STATES = new Set(["EZ", "QO", "UN", "XA", "XB", "ZZ"]);

/** What states go by beside their names in the list of regions. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  uk: "GB",
  eu: "EU",
  ес: "EU",
  ео: "EU",
  usa: "US",
  сша: "US",
  ақш: "US",
  korea: "KR",
  кыргызстан: "KG",
  kz: "KZ",
  рк: "KZ",
  қр: "KZ",
};

const isCodeOfToday = (code: string): boolean => !NO_STATES.has(code) && new Intl.Locale(`und-${code}`).region === code;

/** By each form of their first word, in each language. */
const statesByName = (): ReadonlyMap<string, readonly StateName[]> => {
  const found = new Map<string, StateName[]>();
  const add = (name: string, code: string): void => {
    const words = searchWords(name);
    for (const form of words[0]?.forms ?? []) found.set(form, [...(found.get(form) ?? []), { words, code }]);
  };
  for (const [name, code] of Object.entries(OTHER_NAMES)) add(name, code);
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of LETTERS.flatMap((one) => LETTERS.map((other) => one + other))) {
      const name = isCodeOfToday(code) ? names.of(code) : undefined;
      if (name !== undefined) add(name, code);
    }
  }
  return found;
};

let known: ReadonlyMap<string, readonly StateName[]> | undefined;

const UNION = new Set("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "));

/** Whether law of a jurisdiction holds in a state: its own, the Union's in its members, what is of no state everywhere. */
export const holdsIn = (jurisdiction: string, state: string): boolean =>
  jurisdiction === state ||
  jurisdiction === "INT" ||
  jurisdiction === "" ||
  (jurisdiction === "EU" && UNION.has(state));

/** The states that words name, from left to right; where several names fit, the longest. */
export function spotStates(words: readonly SearchWord[]): readonly SpottedState[] {
  const spotted: SpottedState[] = [];
  for (let start = 0; start < words.length; start++) {
    const name = stateAt(words, start);
    if (!name) continue;
    const end = start + name.words.length;
    spotted.push({ start, end, code: name.code });
    start = end - 1;
  }
  return spotted;
}

function stateAt(words: readonly SearchWord[], start: number): StateName | undefined {
  known ??= statesByName();
  if (words[start] && isEmptyWord(words[start])) return undefined;
  const names = words[start]?.forms.flatMap((form) => known?.get(form) ?? []) ?? [];
  const fitting = names.filter((name) =>
    name.words.every((word, at) => {
      const other = words[start + at];
      return other !== undefined && sameWord(word, other);
    }),
  );
  return fitting.reduce<StateName | undefined>(
    (longest, one) => (longest && longest.words.length >= one.words.length ? longest : one),
    undefined,
  );
}
