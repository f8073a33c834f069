import { countInEnglish as count } from "../../words/count-in-english";
import type { DraftLawWords } from "./draft-law-words";

export const en: DraftLawWords = {
  title: "Draft law",
  count: (provisions) => count(provisions, "provision"),
  bringIn: "Bring in a draft…",
  noneTitle: "The draft is not here yet",
  noneLead:
    "Bring it in from a file, or paste its text. Its chapters, articles and points become rows of the sheet Provisions, and gaps can point to them.",

  find: "Find a provision by words or by its citation",
  findExample: "Words, or “art. 14(2)”",
  clearFind: "Clear",
  found: (provisions) => `Found: ${count(provisions, "provision")}`,
  noneFound: "No provision has these words.",
  notThere: (place, nearest) =>
    nearest === undefined
      ? `The draft has no ${place}.`
      : `The draft has no ${place}. The nearest provision is ${nearest}.`,

  show: "Show",
  shows: {
    all: () => "All provisions",
    open: (articles) => `Without a gap (${articles})`,
    gaps: (articles) => `With a gap (${articles})`,
  },
  tree: "Provisions of the draft",
  more: (provisions) => `Show ${provisions} more`,
  gapsMark: (gaps) => count(gaps, "gap"),
  openMark: (articles) => (articles === 1 ? "no gap" : `${articles} without a gap`),
  explainedMark: "no gap, with a reason",
  standing: (open, articles) => `${open} of ${count(articles, "article")} have no gap and no reason why not.`,
  nothingOpen: "Every article has a gap or a reason why there is none.",

  unplaced: (gaps) => `Gaps without a provision: ${gaps}`,
  namesNone: "names no provision",
  namesUnknown: (provisions) => `names ${provisions}, which the draft does not have`,
  goToGap: (gap) => `Go to ${gap}`,

  back: "All provisions",
  previous: "Previous provision",
  next: "Next provision",
  goToRow: "Go to its row in the sheet",
  partOf: "Part of",
  noText: "It has no text of its own.",
  inside: (provisions) => `Inside it: ${provisions}`,
  gapsHere: (gaps) => `Gaps here: ${gaps}`,
  gapsInside: (gaps) => `${count(gaps, "gap")} more inside it`,
  noGaps: "No gap points here.",

  target: (gap) => `For ${gap}`,
  noTarget: "Select a row of the sheet Gaps, and provisions can be added to it here.",
  add: (gap) => `Add to ${gap}`,
  takeOut: (gap) => `Take out of ${gap}`,
  isNamed: (gap) => `${gap} names it`,

  noGap: "No gap here…",
  noGapBecause: "No gap because",
  reasonIn: (provision) => `No gap in ${provision}`,
  reason: "Why is there no gap?",
  reasonHint: "Your reason goes into the sheet Provisions, where the client reads it.",
  give: "Note the reason",
  cancel: "Cancel",
  changeReason: "Change it in the sheet",

  bring: {
    title: "Bring a draft in",
    lead: "First you see how the draft was read. Nothing is written before you say so.",
    pick: "Choose a file…",
    kinds: ".docx, .txt, .md or .html. The file stays on this computer.",
    paste: "Or paste the text of the draft",
    pasteDo: "Read this text",
    tooLarge: "The file is larger than 40 MB. Save the text of the draft alone, without pictures, and choose that.",
    unreadable: "The file can't be opened. If another program has it open, close it there and choose the file again.",
    opening: (name) => `Opening ${name}…`,
    splitting: (paragraphs) => `Splitting ${count(paragraphs, "paragraph")} into provisions…`,
    stop: "Stop",
    pasted: "the pasted text",
    builtLike: "Built like the laws of",
    guessed: (name) => `${name} (guessed)`,
    preview: "How the draft was read",
    summary: (name, provisions) => `${name}: ${count(provisions, "provision")}.`,
    adds: (provisions) => `To be added to the sheet Provisions: ${provisions}`,
    same: (provisions) => `There already, the same: ${provisions}`,
    differing: (provisions) => `There with other words, left as they are: ${provisions}`,
    otherVersion:
      "Is this another version of the draft? Adding the rest would mix the two, and a gap may then point to another provision than it means. “gap-table import --new-version” takes the review over to the new version.",
    notInDraft: (provisions) => `In the review and not in this draft, left as they are: ${provisions}`,
    tooLong: (provisions) => `Longer than a cell can hold, not added: ${provisions}`,
    remarks: (remarks) => `To be looked at: ${remarks}`,
    write: (provisions) => `Write ${count(provisions, "provision")}`,
    nothingToWrite: "Nothing to write: all of them are in the review.",
    nothingNew: "There is nothing to write.",
    notYet: "Nothing has been written yet.",
    another: "Take another draft",
    cancel: "Cancel",
  },
};
