import { KAZAKH, LATIN, ROMAN, RUSSIAN_COUNTED } from "../../text/alphabets";
import { BULLET } from "../../text/list-mark";

/** What a line begins with as an item of a list: "- ", "2) ", "(a) ". */
export interface LineMark {
  /** As it stands, with the blanks around it; one stands behind it in any case. */
  readonly text: string;
  /** The number or letter; undefined for a bullet or dash. */
  readonly label: string | undefined;
  /** What the marks of one list share: bullet or dash, or what stands around the label. */
  readonly shape: string;
}

const MARK = new RegExp(String.raw`^(\s*)(?:(${BULLET})|(\(?)(?:(\d{1,2})([.)])|(\p{L}{1,5})(\))))(?:\s+|$)`, "u");

/** The mark of a line; undefined where it begins with none. A word in a bracket of its own is none. */
export function lineMark(line: string): LineMark | undefined {
  const [found, indent = "", bullet, opens = "", number, stop, letter, bracket] = MARK.exec(line) ?? [];
  if (found === undefined) return undefined;
  const text = found.replace(/(?<=\S)$/u, " ");
  if (bullet !== undefined) return { text, label: undefined, shape: indent + bullet };
  const label = number ?? letter ?? "";
  const isCounted = number !== undefined || COUNTS.some((count) => count.includes(label.toLowerCase()));
  return isCounted ? { text, label, shape: `${indent}${opens}?${stop ?? bracket}` } : undefined;
}

/**
 * What the next lines behind those of a list begin with; "" where it isn't known what comes next.
 *
 * @param marks of one shape, in their order
 */
export function nextMarks(marks: readonly LineMark[], howMany: number): readonly string[] {
  const last = marks.at(-1);
  const labels = marks.map(({ label = "" }) => label);
  const count = COUNTS.find((one) => labels.every((label, at) => label.toLowerCase() === one[at]));
  return Array.from({ length: howMany }, (_, at) => {
    if (last?.label === undefined) return last?.text ?? "";
    const next = /^\d/u.test(last.label) ? String(Number(last.label) + 1 + at) : count?.[labels.length + at];
    if (next === undefined) return "";
    const isBig = last.label !== last.label.toLowerCase();
    return last.text.replace(last.label, isBig ? next.toUpperCase() : next);
  });
}

/** The ways in which lists count without digits. Those in Russian pass some letters over. */
const COUNTS: readonly (readonly string[])[] = [ROMAN, [...LATIN], [...RUSSIAN_COUNTED], [...KAZAKH]];
