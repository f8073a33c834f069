import type { BriefScreenWords } from "./brief-screen-words";

export const en: BriefScreenWords = {
  title: "Brief",
  planning: "Working out what fits…",
  holds: "What it will hold",
  pages: (pages, maximum) => `About ${pages} of ${maximum} pages`,
  tooLong: (maximum) => `Longer than ${maximum} pages even at its shortest: withdraw or merge some gaps.`,
  estimate: "An estimate: Word may break a line here or there differently.",
  noGaps: "The table has no gaps yet; the brief would say so.",
  depth: {
    full: "in full",
    short: "shortened",
    headline: "by their headline",
    left: "left to the table",
    shown: "in the brief",
  },
  depthHint: "Priority decides: high ones get their room first. What is left out is said in the brief.",
  goTo: (gap) => `Go to row ${gap}`,

  language: "Language of the brief",
  make: "Make the brief",
  makeAgain: "Make it anew",
  making: "Making the brief…",
  made: "The brief is made.",
  notMade: "The brief was not handed over. The message at the top says why; try again when it is settled.",

  last: "The last brief",
  never: "No brief has been made from this workbook yet.",
  fresh: "It says what the workbook says.",
  stale: "The workbook has moved on since. Bring the brief up to date under “Refresh”, or make it anew.",
  unknown: "What differs is known only on the computer it was made on.",
  states: {
    changed: (count) => (count === 1 ? "1 row changed" : `${count} rows changed`),
    new: (count) => (count === 1 ? "1 row is new" : `${count} rows are new`),
    gone: (count) => (count === 1 ? "1 row is gone" : `${count} rows are gone`),
  },
  partsChanged: "Changed beside the rows:",
  parts: {
    details: "details of the review",
    provisions: "provisions of the draft",
    consultations: "consultations and feedback",
    coverage: "coverage of the aspects",
    documents: "documents",
    texts: "texts of the author",
  },
  goToPart: (part) => `Go to: ${part}`,
  freshRows: (count) => (count === 1 ? "1 row is as it was." : `${count} rows are as they were.`),
  gone: "no longer in the table",

  after: "And then",
  afterSteps: [
    "Open the file in Word and read it as your client will.",
    "Texts that come from the table sit in linked fields. Correct them in the table, then bring the brief up to date under “Refresh”: it shows every change first.",
    "Write your own paragraphs between the fields: a refresh leaves them as they are. A brief made anew is a new file without them.",
    "Before you send it, look here once more: it must say what the table says.",
  ],
};
