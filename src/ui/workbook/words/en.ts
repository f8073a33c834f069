import { countInEnglish as count } from "../../words/count-in-english";
import type { ConflictWords } from "./conflict-words";

export const en: ConflictWords = {
  title: "Somebody changed this cell",
  text: (header, sheet, row) =>
    `“${header}”, row ${row} on the sheet “${sheet}”, was changed after you began. Nothing has been overwritten. Which text should stand?`,
  theirs: "Now in the cell",
  mine: "Yours",
  keepTheirs: "Keep theirs",
  useMine: "Use mine",
  overwritten: (header, sheet, row) =>
    `Somebody typed into “${header}”, row ${row} on the sheet “${sheet}”, in the same instant as you, and your text went over theirs. It could not be put back. Which text should stand?`,
  theirsBefore: "Theirs, kept here only",
  mineNow: "Yours, in the cell",
  putBack: "Put theirs back",
  keepMine: "Keep mine",
  more: (number) => `${count(number, "more cell")} to decide after this one.`,
  later: "Decide later",
  chooseOne: "Choose one of the two texts: the other one is kept nowhere else.",
  empty: "(empty)",
};
