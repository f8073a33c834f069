import { countInEnglish as count } from "../../words/count-in-english";
import type { RoundsWords } from "./rounds-words";

export const en: RoundsWords = {
  title: "Rounds",
  freezeTitle: "Freeze a round",
  label: "Label",
  freezeHint:
    "Keeps all gaps and the final text as they stand now, on a hidden sheet, so that you can show later what changed.",
  freeze: "Freeze",

  changed: "What changed",
  noRounds: "No round is frozen yet. Freeze one before the table goes out; from then on every change shows here.",
  since: "Since",
  nothingChanged: "Nothing has changed since this round.",
  summary: (added, changed, gone) => `${count(added, "new row")}, ${changed} changed, ${gone} gone.`,
  documentLanguage: "Language of headings",
  makeDocument: "Make the document (.docx)",
  addSheet: "Add as a sheet",
  olderRound:
    "This round was frozen by an earlier version: it holds three columns of some gaps, so new rows are not told.",
  legend: "Struck through: went. Underlined twice: came.",
  states: { new: "New", gone: "Gone", changed: "Changed" },
  wordsUnknown: "It is another than it was; the words of that round are not in the workbook any more.",
  more: (left) => `Show more (${left})`,

  reviewed: (reviewed, all, changed) =>
    `Reviewed rows: ${reviewed} of ${all}${changed > 0 ? `, ${changed} changed since` : ""}`,
  yourName: "Your name",
  nameHint: "Stands in the row with today's date; kept on this device.",
  mark: "Reviewed",
  markRow: (gap) => `Mark ${gap} as reviewed`,
  goTo: "Go to",
  goToRow: (gap) => `Go to ${gap}`,
  changedSince: (rows) => `Changed since reviewed (${rows})`,
  never: (rows) => `Not reviewed yet (${rows})`,
  reviewedBy: (name, date) => `Reviewed by ${name}${date === "" ? "" : `, ${date}`}`,
};
