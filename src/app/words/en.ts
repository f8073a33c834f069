import { countChecked } from "./checked-counts";
import type { ActionWords } from "./session-words";

const plural = new Intl.PluralRules("en");
const count = (number: number, one: string, many: string): string =>
  `${number} ${plural.select(number) === "one" ? one : many}`;

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");
const rowOf = (row: string | number): string => (typeof row === "number" ? `row ${row}` : row);

const OTHER_WAY = "use “Open it another way”.";

const HANDED: ActionWords["handed"] = (file, how) =>
  ({
    saved: `“${file}” was saved.`,
    shared: `“${file}” was passed on to the place you chose.`,
    page: `Your browser was asked to open a page that saves “${file}”. If no page appeared, ${OTHER_WAY}`,
    download: `“${file}” should be in your downloads now. If it is not there, ${OTHER_WAY}`,
    window: `“${file}” should be open in a window of its own, or in your downloads under a long name of letters and digits. If it is in neither, ${OTHER_WAY}`,
  })[how];

export const ENGLISH: ActionWords = {
  saving: "Saving…",
  checking: "Checking the review…",
  fixing: "Writing the corrections…",
  loadingCatalogue: "Loading the standards…",
  openingReview: "Preparing a new review…",
  lookingAtSheets: "Looking at the sheets…",
  openingSample: "Opening the sample review…",
  adopting: "Turning the table into a review…",
  planningBrief: "Working out what the brief will hold…",
  makingBrief: "Writing the brief…",
  comparingBrief: "Comparing the brief with the table…",
  refreshingBrief: "Refreshing the brief…",
  finding: "Going there…",
  handing: "Handing the file over…",
  repairing: "Repairing the tables…",
  takingBack: "Taking it back…",

  undoInSheet: "To undo, press “Take back”, or Ctrl+Z in the sheet.",
  undoNewWorkbook: "To undo, close the new workbook without saving it.",
  undoBrief: (file) => `To undo, delete “${file}”; “Take back” clears the entry on the first sheet.`,
  undoComment: "To undo, press “Take back”, or delete the comment in Excel.",
  undoReply: "To undo, press “Take back”, or delete the reply in Excel's Comments pane.",
  undoReplyAndResolve: "To undo both, press “Take back”.",
  undoResolve: "To undo, press “Take back”, or reopen the comment.",
  undoReopen: "To undo, press “Take back”, or resolve the comment again.",
  undoWaiver: "To undo, press “Take back” at the end of the findings. On the sheet Waivers you can add who decided.",
  undoGap: "To undo, press “Take back”, or delete the row in the sheet.",

  undoRepair: "Headers and names can also be typed back as they were.",

  takeBack: "Take back",
  takeBackMore: "Take back one more",
  readAgain: "Read the workbook again",

  takenBack: (cells, names) =>
    `Taken back: ${count(cells, "cell holds", "cells hold")} again what stood there before${names && `: ${names}`}.`,
  notTakenBack: (names, cells) =>
    `${count(cells, "cell was", "cells were")} changed since and left as ${cells === 1 ? "it is" : "they are"}: ${names}.`,
  rowTakenBack: (row) => `Taken back: the row ${row} is empty again. You can delete it in the sheet.`,
  rowNotTakenBack: (row) => `The row ${row} was changed or commented on since, so it was left as it is.`,
  rowsTakenBack: (rows) =>
    `Taken back: ${count(rows, "row is", "rows are")} empty again. You can delete them in the sheet.`,
  rowsNotTakenBack: (rows) =>
    `${count(rows, "row was", "rows were")} changed or commented on since and left as they are.`,
  repairTakenBack: (names) => `Taken back: ${count(names, "name is", "names are")} again what stood there before.`,
  repairStays:
    "Tables and columns that the repair made stay, and so does what was changed since; change it in the sheet.",
  columnsStay: (columns, number) =>
    `${number === 1 ? "The column" : "The columns"} ${columns}, made for it, ${number === 1 ? "stays and is empty" : "stay and are empty"}; delete ${number === 1 ? "it" : "them"} in the sheet if nobody needs ${number === 1 ? "it" : "them"}.`,
  saidTakenBack: "Taken back: what you sent is deleted.",
  saidNotTakenBack:
    "What you sent was changed, answered or resolved since, so it stays; delete it in Excel if nobody needs it.",
  resolvedTakenBack: "Taken back: the comment is open again.",
  reopenedTakenBack: "Taken back: the comment is resolved again.",
  stateNotTakenBack: "Somebody resolved or reopened the comment since, so it was left as it is.",
  listTakenBack: (sheet) => `Taken back: the sheet “${sheet}” is gone.`,
  listNotTakenBack: (sheet) =>
    `The sheet “${sheet}” holds something else by now, so it stays; delete it in Excel if nobody needs it.`,
  oneStepTakenBack: "It was pressed more than once: this one step was taken back, and no other.",
  nothingToTakeBack: "There is nothing that the pane could take back.",
  wasRead: "The workbook was read again.",

  ownReviewOpened: "The review of your table has opened in a window of its own. Your workbook is as it was.",
  reviewOpened: "A new review has opened in a window of its own. Start there with the first sheet.",
  sampleOpened: "The sample review has opened in a window of its own. Open this pane there and look around.",
  reviewHanded: (file, how) => `Excel opened no window. ${HANDED(file, how)} Then open it in Excel.`,
  reviewNotOpened:
    "Excel opened no new window and the file could not be saved either. Allow pop-ups and downloads for Excel, then try again.",
  reviewFile: "New review.xlsx",
  sampleFile: "Sample review.xlsx",
  adopted: (table, numbered) =>
    `The table “${table}” is now the gap table of a review; ${count(numbered, "row was", "rows were")} numbered.`,
  gapAdded: (gap) => `Row ${gap} was added.`,
  amendmentsStarted: (rows, gap) => `Final text begun for ${gap}: ${rows}. It is a beginning: go through every word.`,
  nothingToAmend: (gap) =>
    `${gap} names no provision of the draft that has no final text yet. Name one in the gap, or work on what is there.`,
  saved: (gap, header) => `Saved “${header}” of ${gap}.`,
  savedCells: (gap, cells) => `Saved ${count(cells, "cell", "cells")} of ${gap}.`,
  citationAdded: (citations, gap) => `Added ${quoted(citations)} to the sources of ${rowOf(gap)}.`,
  citationThere: (citations, gap) =>
    `The sources of ${rowOf(gap)} already cite ${quoted(citations)}; nothing was changed.`,
  checked: (report) => {
    const { errors, warnings, notes, gaps, empty } = countChecked(report);
    return (
      `Checked ${count(gaps, "gap", "gaps")}: ${count(errors, "error", "errors")}, ` +
      `${count(warnings, "warning", "warnings")}, ${count(notes, "note", "notes")}; still empty: ${empty}. ` +
      "A check changes nothing in the workbook."
    );
  },
  checkFollows:
    "The workbook can't be read just now. The check follows as soon as it can be; if a cell is being edited, finish it first.",
  written: (cells) => `Saved ${count(cells, "cell", "cells")}.`,
  fixed: (cells) => `Corrected ${count(cells, "cell", "cells")}.`,
  fixedAlready: "There was nothing left to correct.",
  fixesLeft: (left) =>
    `${count(left, "correction overlaps", "corrections overlap")} with another one in the same cell and can be made next.`,
  rewritten: (citations) => `${count(citations, "citation", "citations")} to be rewritten.`,
  waived: (row) => `The finding is set aside for ${row === "" ? "the whole review" : row}, with your reason.`,
  waiverTakenBack: (row) =>
    `The waiver for ${row === "" ? "the whole review" : row} was taken back: its row on the sheet Waivers is empty now.`,
  explained: (name) => `Your reason is noted at “${name}”.`,
  tookMine: "Your text is in the cell now.",
  keptTheirs: "The other text stays; nothing was written.",
  keptMine: "Your text stays in the cell; the other one was not put back.",
  putBack: "The other text is in the cell again.",
  newerStands: "The cell was changed once more meanwhile, and what stands there now was left as it is.",
  commented: (gap) => `Your comment on ${gap} was added.`,
  replied: "Your reply was added.",
  repliedAndResolved: "Your reply was added, and the comment is resolved.",
  notResolved: "The comment could not be resolved.",
  resolved: "The comment is resolved.",
  reopened: "The comment is open again.",
  briefMade: ({ file, how, pages, shown, gaps }) =>
    `${HANDED(file, how)} The brief has about ${count(pages, "page", "pages")}, with ${shown} of ${count(gaps, "gap", "gaps")}.`,
  briefCompared: (file) => `“${file}” is compared with the table. Nothing was changed yet.`,

  failed: (detail) =>
    `Excel could not do this. If a cell is being edited, press Enter or Esc in it and try again. (${detail})`,
  noReview: "There is no review in this workbook. Make a new one, or make your table a review, on the start screen.",
  rowGone: (gap) => `There is no row ${gap} any more: somebody deleted or renumbered it. Choose another row.`,
  rowTwice: (gap) =>
    `The number or name ${gap} stands in several rows, so it can't be told which one is meant. Give each row its own in the sheet, or with Check, and try again.`,
  rowWithoutNumber: "This row has no number. Select it in the sheet, or give it a number with Check.",
  partlyStruck: (cell) =>
    `Part of the text in ${cell} is struck through, and writing would make it stand again. Change it in Excel.`,
  titleSaved: "The title of the draft law was saved on the sheet Review.",
  columnMissing: (column) => `The table has no column “${column}”. Add it in the sheet, then try again.`,
  cellGone: "The place is not in the workbook any more. Press Check to see how things stand.",
  draftsKept: (places) =>
    `Typed and not saved yet: ${places}. It is kept on this device until it is saved or thrown away, for 14 days at most.`,
  kept: "Your text is kept here.",
  conflicts: (cells) =>
    `${count(cells, "cell was", "cells were")} changed meanwhile, so nothing was overwritten there. Choose which text stays.`,
  overwritten: (cells) =>
    `In ${count(cells, "cell", "cells")} somebody typed in the same instant and your text went over theirs. It could not be put back and is kept here. Choose which text stays.`,
  notWritten: (cells, reason) => `${count(cells, "cell was", "cells were")} not written. ${reason}`,
  unanswered:
    "Excel did not answer, so it is not known whether this was written. Look at the sheet, or do it again: what was written is recognised and not written twice.",
  holdFormulas: (names, cells) =>
    `${count(cells, "cell holds a formula and was", "cells hold formulas and were")} left unchanged: ${names}. Change the formula in the sheet, or put plain text in its place there and try again.`,
  partUnknown: "This standard is not in the catalogue. Choose another one.",
  reasonNeeded: "Please give a reason: a finding can only be set aside with one.",
  waiversMissing:
    "The workbook has no table Waivers, so the finding could not be set aside. Copy the sheet Waivers from a new review.",
  tableMissing: (table) =>
    `The table ${table} is not found under its name, so nothing was written. Repair that first; where it is gone, copy it from a new review.`,
  waiverNeedsNumber:
    "The row has no number yet, so the finding can't be set aside for it. Give the row a number first.",
  waiverChanged:
    "This waiver was changed or moved on the sheet Waivers meanwhile, so nothing was taken back. Press Check to see how it stands, then try again.",
  nothingRepaired: "Nothing could be repaired for certain.",
  replyEmpty: "Please write something first.",
  threadGone: "This comment is not in the workbook any more.",
  nothingToAdopt: "Select a cell inside your table first.",
  adoptThree: "Choose three different columns of the table.",
  briefNotHanded: (file) =>
    `“${file}” could not be handed over: downloads and sharing are closed here. Allow them for Excel, or open the workbook in Excel on the web and make the brief there. Nothing in the workbook was changed.`,
  handed: HANDED,
  notHandedAgain: (file) =>
    `There is no other way here for “${file}”. Allow downloads and pop-ups for Excel and try again, or open the workbook in Excel on the web.`,
  nothingHanded: "There is no file to hand over. Make it again.",
  notSaved: (file) => `“${file}” was not saved, because the dialog was closed. Nothing in the workbook was changed.`,
  briefNotRecorded:
    "It could not be noted on the sheet Review, so the workbook does not know of this brief. Make it again once the sheet can be edited.",
  briefTableChanged:
    "The table has changed since these changes were shown. Nothing was written; look at them as they are now, then refresh.",
  noBriefFile: "Choose a brief first.",
  nothingToRefresh: "There is nothing to refresh.",
};
