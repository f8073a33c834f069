import type { Language, Localised } from "../language";
import { askedAbout, uncertainGap } from "./asked-about";
import { readDeletedGap, toldGap } from "./deleted-gap";
import { followRow, rowAboutBefore } from "./about-row";
import { readRowMark } from "./row-mark";
import type { KnownRow } from "./row-mark";
import { placesIn } from "./thread-place";
import { idColumnOf } from "../review/attach-threads";
import type { Feedback } from "../review/consultation";
import type { Review } from "../review/review";
import { columnOf } from "../review/tables";
import { recordKeysOf } from "../review/record-key";
import { threadKeysIn } from "../review/thread-ids";

/** Of rows that go by a number alone; any other table calls its rows as the header above their ids does. */
const ROW_NAMES: Readonly<Record<string, Localised>> = {
  Amendments: { en: "Amendment", ru: "Поправка", kk: "Түзету" },
  Consultations: { en: "Consultation", ru: "Консультация", kk: "Консультация" },
  Feedback: { en: "Feedback", ru: "Отзыв", kk: "Пікір" },
};

/** What a remark is about in words. */
export interface ToldPlace {
  /** `"G-004"`, `"Provision 25"`, `"G-004 (not certain)"`, `"G-004 (deleted)"` */
  readonly said: string;
  /** Whether it says of itself that it is not certain, or deleted. */
  readonly isDoubtful: boolean;
}

const certain = (said: string): ToldPlace => ({ said, isDoubtful: false });

/** The words of `toToldPlace` alone. */
export function toPlaceTeller(review: Review, language: Language): (remark: Feedback) => string {
  const placeOf = toToldPlace(review, language);
  return (remark) => placeOf(remark).said;
}

/**
 * Tells what a remark is about, as the record knows it: the gap that it names, or where it names none the row it hangs
 * on; nothing where it is none of a row. Where recording would ask, it says that this is not certain.
 */
export function toToldPlace(review: Review, language: Language): (remark: Feedback) => ToldPlace {
  const places = placesIn(review);
  const asked = askedAbout(review);
  const hanging = new Set(review.threads.flatMap(recordKeysOf));
  // The numbers of provisions are the draft's: without its comment nobody can tell whether one went to another provision.
  const isKnown = ({ table, row }: KnownRow, before: KnownRow, { thread }: Feedback): boolean =>
    table !== "Provisions" ||
    places.find(table, row)?.print === before.print ||
    threadKeysIn(thread).some((key) => hanging.has(key));
  const uncertain = (said: string): ToldPlace => ({ said: uncertainGap(said)[language], isDoubtful: true });
  return (remark) => {
    const { gap, rowSeen } = remark;
    const isAsked = asked.has(remark);
    if (gap.trim() !== "" && isAsked) return uncertain(gap);
    if (gap.trim() !== "") return { said: toldGap(gap, language), isDoubtful: readDeletedGap(gap) !== undefined };
    const mark = readRowMark(rowSeen);
    const before = mark && rowAboutBefore(mark);
    if (!before || before.table === "Gaps" || before.row === "") return isAsked ? uncertain("") : certain("");
    const now = followRow(before, places);
    const named = `${rowName(before.table, language)} ${(now ?? before).row}`.trim();
    return now && !isAsked && isKnown(now, before, remark) ? certain(named) : uncertain(named);
  };
}

function rowName(table: string, language: Language): string {
  const key = idColumnOf(table, () => false) ?? "";
  return (ROW_NAMES[table] ?? columnOf(table, key)?.header)?.[language] ?? "";
}
