import { isActive } from "../review/row-ids";
import { aboutText } from "./about";
import type { Rule } from "./rule";

/** What a new version of the draft left for a person to look at in a row. */
export const draftChangesSettled: Rule = {
  id: "draft-changes-settled",
  severity: "warning",
  summary: {
    en: "No gap has a note on changes of the draft that nobody has settled.",
    ru: "Ни у одного пробела нет неразобранной отметки об изменении проекта.",
    kk: "Ешбір олқылықта жобаның өзгергені туралы қаралмаған белгі жоқ.",
  },
  examples: [
    { shows: "The draft says the same.", review: { gaps: [{ draftChanged: "" }] }, finds: [] },
    {
      shows: "A new version changed the provision, or gave it another number.",
      review: { gaps: [{ draftChanged: "Version 2. 10(2): «may» → «shall»" }] },
      finds: [
        "The note on what changed in the draft still stands. Correct the row and its amendments, then empty the cell.",
      ],
    },
    {
      shows: "Withdrawn since.",
      review: { gaps: [{ status: "withdrawn", draftChanged: "Version 2. 10(2): no longer in the draft" }] },
      finds: [],
    },
  ],
  byRow: ["gaps"],
  check: (review) =>
    review.gaps
      .filter((gap) => isActive(gap) && gap.draftChanged?.trim())
      .map(({ place, id, draftChanged = "" }) => ({
        place,
        column: "draftChanged",
        rowId: id,
        about: aboutText(draftChanged),
        message: STILL_STANDS,
      })),
};

const STILL_STANDS = {
  en: "The note on what changed in the draft still stands. Correct the row and its amendments, then empty the cell.",
  ru: "Отметка об изменении проекта еще стоит. Исправьте строку и ее поправки, затем очистите ячейку.",
  kk: "Жобаның өзгергені туралы белгі әлі тұр. Жолды және оның түзетулерін түзетіп, ұяшықты тазалаңыз.",
};
