import type { TextLine } from "./text-lines";

/** The fewest times that a line comes back, and the fewest lines between two of them. */
const FEWEST = 3;
const FEWEST_BETWEEN = 6;
/** How far from the usual a distance may be: pages hold more or fewer headings. */
const NEARLY = 0.5;
/** Letters of a printed line, so that a paragraph of many counts as many. */
const WIDTH = 80;
/** A longer line is a sentence. */
const LONGEST = 120;

/**
 * Lines that come back at nearly regular distances, alone or with the number of a page that counts on, and at least
 * once in the middle of a sentence or of a list, where no heading can stand.
 *
 * @param hasMark whether a line begins as a provision does
 */
export function runningHeads(lines: readonly TextLine[], hasMark: (line: TextLine) => boolean): ReadonlySet<number> {
  const found = new Map<string, Head[]>();
  lines.forEach((line, index) => {
    const head = headOf(line, index);
    if (head) found.set(head.said, [...(found.get(head.said) ?? []), head]);
  });
  const distances = printedLines(lines);
  const all = [...found.values()].filter(
    (heads) =>
      heads.length >= FEWEST &&
      countOn(heads) &&
      areRegular(heads, distances) &&
      !heads.some(({ index }) => hasMark(lines[index]!)) &&
      heads.some(({ index }) => isUnfinished(lines, index, hasMark)),
  );
  return new Set(all.flat().map(({ index }) => index));
}

interface Head {
  readonly index: number;
  /** The line without the number of a page. */
  readonly said: string;
  readonly number: number | undefined;
}

function headOf({ text }: TextLine, index: number): Head | undefined {
  const whole = text.trim();
  if (whole.length > LONGEST || /[.;:,]$/u.test(whole)) return undefined;
  const [, first, before = whole] = /^(\d{1,4})\s+(.+)$/u.exec(whole) ?? [];
  const [, said = before, last] = (first === undefined && /^(.+?)\s+(\d{1,4})$/u.exec(whole)) || [];
  const number = first ?? last;
  return /^[\p{Lu}«“"(]/u.test(said)
    ? { index, said, number: number === undefined ? undefined : Number(number) }
    : undefined;
}

/** Whether none has a number, or each has the next one. */
const countOn = (heads: readonly Head[]): boolean =>
  heads.every(({ number }, at) => {
    const before = heads[at - 1];
    if (!before) return true;
    return before.number === undefined ? number === undefined : number === before.number + 1;
  });

/** For each line, how many printed ones stand above it. */
function printedLines(lines: readonly TextLine[]): readonly number[] {
  let sum = 0;
  return lines.map(({ text }) => {
    const above = sum;
    sum += Math.max(1, Math.ceil(text.length / WIDTH));
    return above;
  });
}

function areRegular(heads: readonly Head[], printed: readonly number[]): boolean {
  const pairs = heads.slice(1).map(({ index }, at) => [heads[at]!.index, index] as const);
  if (pairs.some(([one, next]) => next - one <= FEWEST_BETWEEN)) return false;
  const distances = pairs.map(([one, next]) => printed[next]! - printed[one]!).sort((a, b) => a - b);
  const usual = distances[Math.floor(distances.length / 2)]!;
  return distances.every((distance) => Math.abs(distance - usual) <= usual * NEARLY);
}

/** Whether what stands above a line goes on below it: a sentence with a small letter, a list with its next item. */
function isUnfinished(lines: readonly TextLine[], index: number, hasMark: (line: TextLine) => boolean): boolean {
  const [above, below] = [lines[index - 1], lines[index + 1]];
  if (!above || !below) return false;
  const isSmall = /^\s*\p{Ll}/u.test(below.text) && !hasMark(below);
  return isSmall ? /[\p{L},;:]$/u.test(above.text) : /[,;:]$/u.test(above.text) && hasMark(below);
}
