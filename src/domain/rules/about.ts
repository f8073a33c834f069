import type { Citation } from "../citation/citation";
import { fingerprintOf } from "../review/fingerprint";
import type { Review } from "../review/review";
import { columnOf } from "../review/tables";
import type { TableName } from "../review/tables";
import { onOneLine } from "../text/on-one-line";

/** A longer text is known by its beginning and its fingerprint. */
const LONGEST = 120;
const BEGINNING = 60;

/** A value that a problem is about, short enough to stand in a cell of Waivers and still the value of no other text. */
export function aboutText(text: string): string {
  const plain = onOneLine(text);
  return plain.length <= LONGEST ? plain : `${plain.slice(0, BEGINNING).trim()}… #${fingerprintOf([text])}`;
}

/** A citation that a problem is about: one place of several is not the whole of it. */
export const aboutCitation = ({ text, pinpoints }: Pick<Citation, "text" | "pinpoints">, place?: string): string =>
  aboutText(place === undefined || pinpoints.length < 2 ? text : `${text} [${place}]`);

/** A column that a problem is about, by its header in the review's language: for rules that look at several of a row. */
export const aboutColumn = ({ details }: Review, table: TableName, column: string): string =>
  columnOf(table, column)?.header[details.language] ?? column;
