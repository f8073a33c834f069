const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
/** A sheet, or several, of this book or another: `Sheet1!`, `'My sheet'!`, `Sheet1:Sheet3!`, `[1]Sheet1!`. */
const SHEET = String.raw`(?:'(?:[^']|'')+'!|(?:\[[^[\]]+\])?${NAME}(?::${NAME})?!)`;
/** A cell, a name, a row by its number, or an error in its place. */
const PLACE = String.raw`(?:\$?${NAME}(?:\$\p{N}+)?|\$\p{N}+|\p{N}+(?=:)|(?<=[:$])\p{N}+|#[A-Z/0?!]+)`;
/** What stands behind a table's name, or alone. */
const COLUMNS = String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`;
const AREA = String.raw`@?(?:${SHEET})?${PLACE}(?:${COLUMNS})?(?:\.?:\.?(?:${SHEET})?${PLACE})?#?`;
const NUMBER = String.raw`(?:\p{N}+(?:\.\p{N}*)?|\.\p{N}+)(?:[eE][+-]?\p{N}+)?`;

/** What a formula is made of: a text, an area or a name, a number, a sign; blanks count for nothing. */
const TOKEN = new RegExp(
  String.raw`(?<operand>"(?:[^"]|"")*"|${AREA}|@?${COLUMNS}|${NUMBER})|(?<sign><=|>=|<>|[-+*/^&=<>:])|(?<open>[({])|(?<close>[)}])|(?<part>[,;])|(?<after>%)|(?<blank>\s+)|(?<other>.)`,
  "gsu",
);

/**
 * Whether Excel takes what follows the "=" for a formula, as far as its form tells: operands with signs between them, and
 * each bracket closed. A sentence is none.
 */
export function isFormula(text: string): boolean {
  let depth = 0;
  let isAfterOperand = false;
  let isCall = false;
  for (const { groups = {} } of text.matchAll(TOKEN)) {
    const { operand, sign, open, close, part, blank, other } = groups;
    if (blank !== undefined) continue;
    if (other !== undefined) return false;
    if (operand !== undefined) {
      if (isAfterOperand) return false;
      isAfterOperand = true;
    } else if (open !== undefined) {
      // Behind a name it opens what the function is called with, which may be nothing.
      isCall = isAfterOperand;
      isAfterOperand = false;
      depth += 1;
      continue;
    } else if (close !== undefined) {
      depth -= 1;
      if (depth < 0 || !(isAfterOperand || isCall)) return false;
      isAfterOperand = true;
    } else if (part !== undefined) {
      if (depth === 0) return false;
      isAfterOperand = false;
      isCall = true;
      continue;
    } else if (sign !== undefined) {
      if (!isAfterOperand && sign !== "-" && sign !== "+") return false;
      isAfterOperand = false;
    }
    isCall = false;
  }
  return depth === 0 && isAfterOperand;
}
