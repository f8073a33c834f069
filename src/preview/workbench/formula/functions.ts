import type { CellContent } from "../../host/state/cell-grid";
import { ERROR, compare } from "./values";
import type { Given, Surroundings, Value } from "./values";

type Call = (given: readonly Given[], around: Surroundings) => Value;

/** A function of values alone, which errs when one of them does. */
const ofValues =
  (call: (...values: CellContent[]) => Value): Call =>
  (given) => {
    const values = given.map(([value = ""]) => value);
    return values.includes(ERROR) ? ERROR : call(...(values as CellContent[]));
  };

/** The functions that formulas of conditional formats call, as Excel's manual describes them. */
export const FUNCTIONS: Readonly<Record<string, Call>> = {
  AND: (given) => logical(given, (values) => values.every(Boolean)),
  OR: (given) => logical(given, (values) => values.some(Boolean)),
  NOT: ofValues((value) => !value),
  IF: (given) => {
    const [condition = ""] = given[0] ?? [];
    return condition === ERROR ? ERROR : ((condition ? given[1] : given[2])?.[0] ?? false);
  },
  LEN: ofValues((value = "") => String(value).length),
  TRIM: ofValues((value = "") => String(value).trim().replace(/ +/gu, " ")),
  LEFT: ofValues((value = "", count = 1) => String(value).slice(0, Number(count))),
  RIGHT: ofValues((value = "", count = 1) => String(value).slice(-Number(count))),
  ISNUMBER: (given) => typeof given[0]?.[0] === "number",
  ISTEXT: (given) => typeof given[0]?.[0] === "string" && given[0][0] !== "",
  ISBLANK: (given) => given[0]?.[0] === "",
  ISERROR: (given) => given[0]?.[0] === ERROR,
  FIND: ofValues((wanted = "", text = "", from = 1) => found(String(text).indexOf(String(wanted), Number(from) - 1))),
  SEARCH: ofValues((wanted = "", text = "", from = 1) =>
    found(
      String(text)
        .toLowerCase()
        .indexOf(String(wanted).toLowerCase(), Number(from) - 1),
    ),
  ),
  SUM: ([...given]) => given.flat().reduce<number>((sum, one) => sum + (typeof one === "number" ? one : 0), 0),
  COUNTA: (given) => given.flat().filter((one) => one !== "").length,
  COUNTIF: (given) => countIf(given),
  COUNTIFS: (given) => countIf(given),
  MOD: ofValues((number = 0, by = 1) => Number(number) - Number(by) * Math.floor(Number(number) / Number(by))),
  ROW: (_given, { row }) => row + 1,
  TODAY: (_given, { today }) => today,
};

const found = (place: number): Value => (place === -1 ? ERROR : place + 1);

function logical(given: readonly Given[], decide: (values: Given) => boolean): Value {
  const values = given.flat();
  return values.includes(ERROR) ? ERROR : decide(values);
}

/** How many places of ranges side by side meet their criteria: a range, what is asked of it, another range... */
function countIf(given: readonly Given[]): number {
  const pairs = given.flatMap((range, at) =>
    at % 2 === 0 ? [{ range, meets: criterion(given[at + 1]?.[0] ?? "") }] : [],
  );
  return (pairs[0]?.range ?? []).filter((_, at) => pairs.every(({ range, meets }) => meets(range[at] ?? ""))).length;
}

/** `"Final"`, `5`, `"<>*.*"`, `">=3"`: what a criterion asks of a value. */
function criterion(asked: Value): (value: Value) => boolean {
  const [, operator = "=", wanted = ""] =
    /^(<>|<=|>=|=|<|>)?(.*)$/su.exec(typeof asked === "symbol" ? "" : String(asked)) ?? [];
  const number = wanted.trim() === "" ? NaN : Number(wanted);
  if ((operator === "=" || operator === "<>") && Number.isNaN(number)) {
    const pattern = wildcards(wanted);
    return (value) => (typeof value === "string" && pattern.test(value)) === (operator === "=");
  }
  return (value) => {
    if (value === ERROR || value === "") return operator === "<>";
    const order = compare(Number.isNaN(Number(value)) ? value : Number(value), Number.isNaN(number) ? wanted : number);
    const met: Readonly<Record<string, boolean>> = {
      "=": order === 0,
      "<>": order !== 0,
      "<": order < 0,
      ">": order > 0,
      "<=": order <= 0,
      ">=": order >= 0,
    };
    return met[operator] ?? false;
  };
}

/** A pattern with `*`, `?`, and `~` before those that are meant. */
function wildcards(pattern: string): RegExp {
  const parts = pattern.match(/~[*?~]|[\s\S]/gu) ?? [];
  const source = parts.map((part) =>
    part === "*"
      ? "[\\s\\S]*"
      : part === "?"
        ? "[\\s\\S]"
        : (part.length > 1 ? part.slice(1) : part).replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"),
  );
  return new RegExp(`^${source.join("")}$`, "iu");
}
