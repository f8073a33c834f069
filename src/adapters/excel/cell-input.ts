/** Longer than any text that Excel takes for a number, a date or a time. */
const LONGEST_NUMBER = 40;
const LOGICAL = /^\s*(true|false|истина|ложь|ақиқат|жалған|шындық|өтірік)\s*$/iu;
const BEGINS_LIKE_A_NUMBER = /^\s*[\d(.,%\p{Sc}]/u;
const MONTH =
  /^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел)/iu;
const FORMULA_OR_ERROR = /^\s*[=+\-@#']/u;

/**
 * What to give Excel so that the cell holds exactly this text.
 *
 * Excel reads what it is given as if it had been typed. A leading apostrophe makes it text without being part of it;
 * it is put only where the text could be taken for something else, because it shows in the formula bar. The other
 * way, the format “Text”, would also change how the cell takes what a person types later.
 */
export function cellInput(text: string): string {
  return couldBeMore(text) ? `'${text}` : text;
}

function couldBeMore(text: string): boolean {
  if (text === "") return false;
  if (FORMULA_OR_ERROR.test(text) || LOGICAL.test(text)) return true;
  if (text.length > LONGEST_NUMBER) return false;
  return BEGINS_LIKE_A_NUMBER.test(text) || (MONTH.test(text) && /\d/u.test(text));
}
