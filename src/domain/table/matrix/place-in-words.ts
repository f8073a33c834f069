import type { Language } from "../../language";
import { uncertainGap } from "../../record/asked-about";
import { followRow, rowAboutBefore } from "../../record/about-row";
import { readRowMark } from "../../record/row-mark";
import type { KnownRow } from "../../record/row-mark";
import type { Places } from "../../record/places";
import { idColumnOf } from "../../review/attach-threads";
import type { Feedback } from "../../review/consultation";
import { columnOf } from "../../review/tables";

/**
 * What a remark that names no gap is about, as the record knows it: "Provision 25"; "" where it is none of a row. It
 * says so where that is not certain.
 */
export function placeInWords(
  { gap, rowSeen }: Feedback,
  places: Places,
  { isAsked, language }: { readonly isAsked: boolean; readonly language: Language },
): string {
  const mark = readRowMark(rowSeen);
  const before = mark && rowAboutBefore(mark);
  if (gap.trim() !== "" || !before || before.table === "Gaps" || before.row === "") return "";
  const now = followRow(before, places);
  const key = idColumnOf(before.table, () => false) ?? "";
  const header = columnOf(before.table, key)?.header[language] ?? "";
  const named = `${header} ${(now ?? before).row}`.trim();
  return now && !isAsked && isStill(now, before, places) ? named : uncertainGap(named)[language];
}

/** The numbers of provisions are the draft's, so that another version gives them to other words; any other id is a person's. */
const isStill = ({ table, row }: KnownRow, before: KnownRow, places: Places): boolean =>
  table !== "Provisions" || places.find(table, row)?.print === before.print;
