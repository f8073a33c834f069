import { countInEnglish as count } from "../../words/count-in-english";
import type { GapListWords } from "./gap-list-words";

export const en: GapListWords = {
  title: "Gaps",
  find: "Find in the gaps",
  anyStatus: "Any status",
  noStatus: "No status",
  count: (shown, all) => (shown === all ? count(all, "gap") : `${shown} of ${count(all, "gap")}`),
  noneYet: "The table has no gaps yet. Add the first one here, or type below the headers in Excel.",
  noneFound: "No gap has these words and this status.",
  more: (number) => `Show ${number} more`,
  numberless: "This row has no number, and without one nothing can be changed here.",
  giveNumber: (number) => `Number it ${number}`,
  rowGone: (row) =>
    `There is no row ${row} any more: somebody deleted or renumbered it. Your text is kept here. To go on in another row, leave this one: the text stays among those typed for what is gone, to be copied from there.`,
  leave: "Leave this row",
};
