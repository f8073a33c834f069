import { countInEnglish as count } from "../../words/count-in-english";
import type { RefreshWords } from "./refresh-words";

export const en: RefreshWords = {
  title: "Refresh the brief",
  intro:
    "Texts that come from the workbook are brought up to date here. Whatever else stands in the document stays as it is.",
  reading: "Reading the brief…",
  lookAgain: "Look at the brief again",

  origin: "What this brief came from",
  workbook: "Workbook",
  unsaved: "a workbook that was not saved yet",
  made: "Made",
  catalogue: "Catalogue",
  texts: "Texts from the workbook",
  textCount: (values, controls) => (values === controls ? `${values}` : `${values}, in ${count(controls, "place")}`),

  compare: "Compare with the workbook",
  compareText: "The workbook is only read, and compared on this computer.",
  pick: "Choose the workbook…",
  pickAnother: "Choose another workbook…",
  comparing: "Comparing with the workbook…",
  comparedWith: (file) => `Compared with “${file}”.`,
  otherWorkbook: (origin) =>
    `The brief was made from “${origin}”. If this is another review, the texts of other gaps would come into the brief.`,
  otherReview: (texts, alike) =>
    `This seems to be another review: ${alike} of ${count(texts, "gap text")} in the brief ${alike === 1 ? "is" : "are"} like it in the workbook, and the draft, client or author are others. A refresh would put the texts of another review into the brief.`,
  isRight: "It is the right review",

  online: {
    title: "The workbook from OneDrive",
    before: "Nothing is sent to Microsoft before you sign in.",
    begin: "Sign in and look in OneDrive",
    looking: "Looking at OneDrive…",
    trail: "Folders",
    mine: "My OneDrive",
    beside: "Folder of this brief",
    nothing: "No folders and no Excel workbooks here.",
    openFolder: (name) => `Open the folder “${name}”`,
    take: (name) => `Compare with “${name}”`,
    isOrigin: "named as the one the brief was made from",
    otherwise: "A workbook from this computer can be chosen all the same.",
    further: "Ask for the wider consent",
    furtherText:
      "What lies with others takes a wider consent from Microsoft, which your administrator may have to give.",
  },
  file: {
    intro:
      "A brief that is there already is compared with this workbook. You see every change first; then only texts that come from the table are written, and all else in the document stays as it is.",
    take: "Which brief",
    takeText: "Save and close it in Word first: what is not saved there is not in the file.",
    pick: "Choose the brief…",
    pickAnother: "Choose another brief…",
    takeOnline: "Take the one in OneDrive",
    signInAndTake: "Sign in and take the one in OneDrive",
    look: "Compare with the table again",
    isOld:
      "The table has changed since the brief was compared with it. Compare them again to see what there is to refresh.",
    isHanded: "The refreshed brief is a new file; the one you chose stays as it is.",
    goesBack: (name, account) =>
      `It is saved over “${name}” in OneDrive${account === "" ? "" : ` as ${account}`}, unless somebody changed that meanwhile; OneDrive keeps the earlier version.`,
  },

  fresh: "The brief says what the workbook says.",
  apart: "The workbook has nothing new for the brief; the texts below are not as it has them.",
  stale: "The brief and the workbook do not say the same.",
  states: {
    changed: (texts) => `${count(texts, "text")} changed in the table`,
    edited: (texts) => `${count(texts, "text")} edited in the brief`,
    both: (texts) => `${count(texts, "text")} changed in the table and edited in the brief`,
    gone: (texts) => `${count(texts, "text")} that the table no longer says`,
    freed: (texts) => `${count(texts, "text")} no longer linked`,
    removed: (texts) => `${count(texts, "text")} no longer linked or taken out of the brief`,
  },
  stateHints: {
    changed: "A refresh writes what the table says now.",
    edited: "Someone changed them in Word. Choose what becomes of each.",
    both: "Someone changed them in Word, and the table moved on too. Choose what becomes of each.",
    gone: "They stay, and are named each time, until you choose. To take one out of the brief, choose “no longer linked” and delete it in Word.",
    freed: "They stay in the brief as you left them; a refresh passes them over.",
    removed: "A refresh neither changes them nor puts them back.",
  },
  freshTexts: (texts) => `${count(texts, "text")} up to date.`,
  goTo: (text) => `Go to ${text}`,
  goToShort: "Go to",

  choice: "What becomes of it",
  choices: { keep: "Keep mine", take: "Take the table’s", free: "Keep mine, no longer linked" },
  decideLater: "Decide later",
  table: "In the table",
  yours: "In the brief",

  newRows: (rows) => `${count(rows, "new row")} in the table`,
  newRowsText:
    "An open document takes no new blocks: close it and refresh its file from Excel, or make the brief anew, to bring them in.",
  newRowsPlaced: "Those that are ticked get a block in the brief, under their theme and by their priority.",
  formerly: (gap) => `was ${gap}`,
  newTheme: (theme) => `behind the other gaps, under a new heading “${theme}”`,
  around: "Words between the texts",
  aroundText:
    "Headings, lists or figures of these sections would be others today. A refresh leaves them; a new brief has them:",

  pages: (before, after, most) =>
    before === undefined || before === after
      ? `About ${after} of ${most} pages`
      : `About ${after} of ${most} pages after it, ${before} before`,
  pagesUnknown: (most) => `Check that it stays within ${most} pages: this Word does not tell how many there are.`,
  tooLong: (most) => `It would be longer than ${most} pages. Shorten or withdraw gaps in the table first.`,

  refresh: (texts, rows) => {
    const parts = [texts === 0 ? "" : count(texts, "text"), rows === 0 ? "" : count(rows, "new row")].filter(Boolean);
    return ["Refresh", parts.join(" and ")].join(" ").trim();
  },
  nothing: "There is nothing to refresh.",
  refreshing: "Refreshing the brief…",
  undo: "Undo in Word takes the texts back step by step; look at the brief again afterwards.",
  differing: (controls) => `${count(controls, "text")} left alone`,
  differs: (found) =>
    found === undefined ? "It is no longer in the document." : `It says something else by now: “${found}”`,

  freeze: "Freeze the brief",
  freezeText:
    "Freezing turns every text from the workbook into plain text and removes the data behind it, e.g. before the brief is sent out. After that it can’t be refreshed.",
  freezeAsk: "Freeze…",
  freezeAsTheyAre: (texts) =>
    texts === 1
      ? "1 text does not say what the workbook says. It stays as it is in the brief."
      : `${texts} texts do not say what the workbook says. They stay as they are in the brief.`,
  unfreeze:
    "To get the link back, close the document without saving, or open the version before it (File › Info › Version History). Undo in Word may bring the texts back without the data.",
  freezeDo: "Freeze: cut the link for good",
  freezeNot: "Cancel",
  freezing: "Freezing the brief…",
  frozen: (texts) =>
    `The brief is frozen: ${count(texts, "text")} became plain text, and the data behind them is gone.`,
};
