import { isNumber, isSpaced, markAt, written } from "./look";
import type { Reading } from "./look";

/** A level below a number, and where it ends. */
export interface Sub {
  readonly value: string;
  readonly to?: string;
  readonly end: number;
}

/** A letter in quotes: "п. 2 «b»". */
export function readQuoted(reading: Reading, at: number): Sub | undefined {
  const mark = markAt(reading, at);
  if ((mark !== '"' && mark !== "'") || markAt(reading, at + 2) !== mark) return undefined;
  const letter = written(reading, at + 1);
  return /^[a-zа-я]$/iu.test(letter) ? { value: letter, end: at + 3 } : undefined;
}

/** A letter or a Roman number that only a bracket closes: "п. 2 b) vii)". */
export function readHalfBracket(reading: Reading, at: number): Sub | undefined {
  if (markAt(reading, at + 1) !== ")" || isSpaced(reading, at + 1)) return undefined;
  const value = written(reading, at);
  return /^(?:[a-zа-я]|[ivxl]{2,5})$/iu.test(value) ? { value, end: at + 2 } : undefined;
}

/**
 * A number in a bracket: "(2)", "(b)", "(vii)", "(3-5)", "(1-1)".
 *
 * @param depth levels there are above it; two letters are a number only deep down
 */
export function readBracket(reading: Reading, at: number, depth = 0): Sub | undefined {
  if (markAt(reading, at) !== "(") return undefined;
  const value = written(reading, at + 1);
  if (isNumber(reading, at + 1) && value.length <= 3) {
    if (markAt(reading, at + 2) === ")") return { value, end: at + 3 };
    const to = written(reading, at + 3);
    return markAt(reading, at + 2) === "-" &&
      isNumber(reading, at + 3) &&
      to.length <= 3 &&
      markAt(reading, at + 4) === ")"
      ? { value, to, end: at + 5 }
      : undefined;
  }
  if (markAt(reading, at + 2) !== ")") return undefined;
  const fits = /^(?:[a-zа-я]|[ivxl]{2,6}|([a-z])\1)$/iu.test(value) || (depth > 1 && /^[a-z]{2}$/u.test(value));
  return fits ? { value, end: at + 3 } : undefined;
}
