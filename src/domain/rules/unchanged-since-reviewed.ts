import type { Gap } from "../gap/gap";
import type { Localised } from "../language";
import { fingerprintOfGap } from "../review/fingerprint";
import { changedSinceReviewed } from "../round/reviewed";
import { quoted } from "../text/quoted";
import type { Rule } from "./rule";

/** A reviewer who went over a row hears of it when its words are others. Where nobody marks rows, nothing is said. */
export const unchangedSinceReviewed: Rule = {
  id: "unchanged-since-reviewed",
  severity: "note",
  summary: {
    en: "A row that was marked as reviewed says what it said then.",
    ru: "Строка, отмеченная как проверенная, говорит то же, что и тогда.",
    kk: "Тексерілді деп белгіленген жол сол кездегісін айтады.",
  },
  examples: [
    { shows: "Nobody marked it as reviewed.", review: { gaps: [{ reviewedAs: "" }] }, finds: [] },
    {
      shows: "Its words are others since.",
      review: { gaps: [{ reviewedBy: "Dana Serikova", reviewedOn: "2026-10-30", reviewedAs: "0123456789ab" }] },
      finds: ["The row has changed since Dana Serikova reviewed it on 2026-10-30. Look at it again."],
    },
    {
      shows: "Withdrawn since.",
      review: { gaps: [{ status: "withdrawn", reviewedAs: "0123456789ab" }] },
      finds: [],
    },
  ],
  byRow: ["gaps"],
  check: (review) =>
    review.gaps.filter(changedSinceReviewed).map((gap) => ({
      place: gap.place,
      column: "reviewedAs",
      rowId: gap.id,
      // Set aside, it comes back with the next change.
      about: fingerprintOfGap(gap),
      message: changed(gap),
    })),
};

function changed({ reviewedBy = "", reviewedOn = "" }: Gap): Localised {
  const [by, on] = [reviewedBy.trim(), reviewedOn.trim()];
  const details = [by === "" ? "" : quoted(by), on].filter(Boolean).join(", ");
  const bracket = details === "" ? "" : ` (${details})`;
  return {
    en: `The row has changed since ${by === "" ? "it was reviewed" : `${by} reviewed it`}${on === "" ? "" : ` on ${on}`}. Look at it again.`,
    ru: `Строка изменилась после проверки${bracket}. Просмотрите ее еще раз.`,
    kk: `Жол тексерілгеннен кейін өзгерді${bracket}. Оны қайта қарап шығыңыз.`,
  };
}
