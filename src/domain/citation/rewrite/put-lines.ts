import { type LineMark, lineMark, nextMarks } from "./line-marks";

/** A text in lines, with some that were put in. */
export interface LinesPut {
  readonly before: readonly string[];
  readonly added: readonly string[];
  readonly after: readonly string[];
}

/** Where a cursor stands: lines, and characters within one, counted from 0. */
interface Place {
  readonly line: number;
  readonly column: number;
}

interface Item {
  readonly line: number;
  readonly mark: LineMark;
}

/**
 * Values put beside the line that the cursor stands in, each as a line of its own that begins as those of its list do;
 * undefined where lines are not what parts the values of a text.
 */
export function putLines(lines: readonly string[], at: Place, values: readonly string[]): LinesPut | undefined {
  const items = itemsAround(lines, at.line);
  const [first] = items;
  const isList = items.length > 1 || (first !== undefined && isOneValue(lines[first.line] ?? ""));
  if (!isList && !partsByLines(lines)) return undefined;
  const { from, to } = placeOf(lines, at, items);
  const held = to > from ? items.find(({ line }) => line === from) : undefined;
  const next = nextMarks(
    items.map(({ mark }) => mark),
    values.length,
  );
  const marks = held ? [held.mark.text, ...next] : next;
  return {
    before: lines.slice(0, from),
    added: values.map((value, index) => `${marks[index] ?? ""}${value}`),
    after: lines.slice(to),
  };
}

/** The items of the list that a line is of; a blank one is of the list above it. */
function itemsAround(lines: readonly string[], line: number): readonly Item[] {
  let own = line;
  while (own > 0 && isBlank(lines[own])) own--;
  const shape = lineMark(lines[own] ?? "")?.shape;
  return lines.flatMap((text, index) => {
    const mark = lineMark(text);
    return mark && mark.shape === shape ? [{ line: index, mark }] : [];
  });
}

const partsByLines = (lines: readonly string[]): boolean => {
  const filled = lines.filter((line) => !isBlank(line));
  return filled.length > 1 && filled.every(isOneValue);
};

/** Which lines give way. What is counted goes on at its end, so that no number or letter stands there twice. */
function placeOf(lines: readonly string[], { line, column }: Place, items: readonly Item[]) {
  const last = items.at(-1);
  const isCounted = last?.mark.label !== undefined;
  const own = isCounted && line <= last.line ? last.line : line;
  const mark = items.find((item) => item.line === own)?.mark.text ?? "";
  if (isBlank(lines[own]?.slice(mark.length))) return { from: own, to: own + 1 };
  const isBefore = !isCounted && column <= mark.length;
  return isBefore ? { from: own, to: own } : { from: own + 1, to: own + 1 };
}

const isBlank = (line = ""): boolean => line.trim() === "";

const isOneValue = (line: string): boolean => !/;\s*\S/u.test(line);
