import { ENGLISH_DATES } from "../../text/dates/en";
import { LANGUAGES } from "../../language";
import type { BriefWords, OtherTexts } from "./brief-words";
import { joinSentences } from "../../text/join-sentences";
import { versionInWords } from "../../text/version-in-words";

/** In the order of `LANGUAGES`. */
const LANGUAGE_NAMES = ["English", "Russian", "Kazakh"];

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
/** A sentence does not begin with a figure. */
const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
const gaps = (count: number): string => counted(count, "gap", "gaps");
const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
const allWithdrawn = (count: number): string =>
  count === 1 ? "The one gap of the table was withdrawn." : `All ${gaps(count)} of the table were withdrawn.`;
const NORMS = { treaties: "treaties", guidance: "international guidance", examples: "the law of other countries" };

const are = (count: number): string => (count === 1 ? "is" : "are");
function stillOpen(aspects: number, open: number, begun: number): string {
  const ofAll = `of the ${aspects} aspects`;
  if (open === 0) return begun === 0 ? "" : `${begun} ${ofAll} ${are(begun)} examined in part.`;
  const further = begun === 0 ? "" : `, and ${begun} more ${are(begun)} examined in part`;
  return `${open} ${ofAll} ${are(open)} still to be examined${further}.`;
}

const OTHERS: Readonly<Record<OtherTexts, string>> = {
  none: "",
  edited: ", but for those edited by hand",
  gone: ", but for those that it no longer has",
  editedAndGone: ", but for those edited by hand and those that it no longer has",
};

export const en: BriefWords = {
  version: (version) => versionInWords(version, "en"),
  draftOf: (date) => `draft of ${date}`,
  preparedFor: (client) => `For ${client}`,
  footer: (date) => `Policy brief of ${date}`,
  pageOf: "Page {page} of {pages}",
  ...ENGLISH_DATES,
  and: "and",
  quotes: ["“", "”"],
  headings: {
    inShort: "In short",
    asks: "What we ask",
    whyNow: "Why now",
    opportunities: "What the draft does well for children",
    gaps: "Main gaps",
    otherGaps: "Further gaps, a line each",
    groups: "Girls and boys, children of different ages",
    recommendations: "Recommendations",
    consultations: "What the consultations changed",
    consultationsAndChanges: "Consultations and changes",
    changes: "What changed during the review",
    conclusions: "Conclusions",
    instruments: "Instruments cited",
    method: "How the review was done",
  },

  draft: {
    mark: "DRAFT",
    missing: (parts) => `This brief is not finished. Still missing: ${parts}.`,
    parts: {
      title: "a title of the author's",
      draftLaw: "the name of the draft law",
      keyMessages: "the key messages",
      asks: "what is asked of whom",
      author: "the author",
      ranking: "ranks or priorities of the gaps",
      citations: "right places for citations that are wrong",
    },
  },
  textsIn: (language, areAll) =>
    `${areAll ? "The texts" : "Some of the texts"} of the table are in ${LANGUAGE_NAMES[LANGUAGES.indexOf(language)]}.`,

  opportunitiesMore: (count) =>
    `The table records ${counted(count, "further positive effect", "further positive effects")}.`,

  figure: {
    label: "Figure {n}.",
    caption: "Gaps by aspect and priority",
    alt: (aspects, total) =>
      `${gaps(total)} under ${counted(aspects, "aspect", "aspects")}: a row for each aspect, with the number of gaps of each priority, darker where there are more.`,
    aspect: "Aspect",
    priorities: { high: "High", medium: "Medium", low: "Low", none: "Not ranked" },
    gaps: "Gaps",
    otherAspects: "Other aspects",
    underEach: "A gap under several aspects counts in each of them.",
    reasonedAway: (names) => `No gap, for a reason given in the table: ${names}.`,
    noneRecorded: (names) => `Examined, and no gap recorded: ${names}.`,
    begun: (names) => `Examined in part: ${names}.`,
    unexplained: (names) => `Still to be examined: ${names}.`,
  },

  noGaps: "The table holds no gap yet.",
  allWithdrawn,
  normGroups: {
    treaties: "Treaties:",
    guidance: "Guidance:",
    examples: "Other countries:",
    national: "National law and evidence:",
    typed: "Other sources:",
  },
  draftSays: "The draft says:",
  otherAspect: "Other matters",
  inTheTable: "This gap is set out in the table.",
  setOutInTable: (id) => `Set out in the table, ${id}.`,
  leftOut: (count, final, high) => {
    const among = [final > 0 ? `${final} final` : "", high > 0 ? `${high} of high priority` : ""].filter(
      (part) => part !== "",
    );
    return `The table holds ${counted(count, "further gap", "further gaps")}${among.length > 0 ? `, among them ${list(among)}` : ""}.`;
  },
  andOthers: (count) => `and ${counted(count, "other", "others")}`,
  moreInTable: (count, isBeside) => (isBeside ? `and ${count} more in the table` : `${count} in the table`),
  itemsInTable: (count, id) =>
    `${counted(count, "more item", "more items")} of the list: table${id === "" ? "" : `, ${id}`}.`,
  amongOthers: (names) => `${names}, among others`,

  recommendations: {
    label: "Table {n}.",
    caption: "Recommendations, the most important first",
    alt: (rows, isAddressed) =>
      `Table of ${counted(rows, "recommendation", "recommendations")}: number, provision of the draft, change${isAddressed ? ", who is asked and by when" : ""}, norms.`,
    number: "No.",
    provision: "Provision",
    change: "Change",
    who: "Who, by when",
    norm: "Norm",
    wording: "Wording:",
    finalTable: (ids) => `Wording: final table, ${ids}.`,
    rest: (count) => `The table holds recommendations on ${counted(count, "further gap", "further gaps")}.`,
    inFull: (id) => `In full: table${id === "" ? "" : `, ${id}`}.`,
  },

  consultationsHeld: (count) =>
    `${NUMBERS[count] ?? count} ${count === 1 ? "consultation was" : "consultations were"} held:`,
  moreConsultations: (count) => `and ${(NUMBERS[count] ?? String(count)).toLowerCase()} more`,
  remarks: (total, parts) =>
    `${NUMBERS[total] ?? `In all, ${total}`} ${total === 1 ? "remark was" : "remarks were"} received: ${list(parts)}.`,
  remarksInComments: (total, parts, isMore) =>
    `Comments on the table brought ${(NUMBERS[total] ?? String(total)).toLowerCase()} ${isMore ? "more" : total === 1 ? "remark" : "remarks"}: ${list(parts)}.`,
  outcomes: {
    accepted: (count) => `${count} accepted`,
    "partly-accepted": (count) => `${count} accepted in part`,
    rejected: (count) => `${count} rejected`,
    noted: (count) => `${count} noted`,
    unclear: (count) => `${count} with a decision that is unclear`,
    closed: (count) => `${count} closed without a decision`,
    deleted: (count) => `${count} deleted`,
    open: (count) => `${count} still open`,
    none: (count) => `${count} not yet answered`,
  },
  uncertainRemarks: (count) =>
    count === 1
      ? "Of one of them it is not certain which gap it is about."
      : `Of ${count} of them it is not certain which gap they are about.`,
  openRemarks: (ids) => `Remarks are still open on ${ids}.`,
  before: "Before:",
  changedInTable: "Changed since the first round; the text is in the table.",
  after: "Now:",
  remark: "Remark:",
  answer: "Answer:",
  remarkRecorded: (id) => `The remark stands on the sheet Feedback${id === "" ? "" : `, ${id}`}.`,
  answerRecorded: "The answer stands on the sheet Feedback.",
  takenUp: { accepted: "It was accepted.", "partly-accepted": "It was accepted in part." },

  rounds: {
    added: (count) => counted(count, "new gap", "new gaps"),
    changed: (count) => `${gaps(count)} revised`,
    withdrawn: (count) => `${count} withdrawn`,
    unchanged: "no change",
    revised: (ids, count, isLater) =>
      count === 1
        ? `Revised since the first round${isLater ? ", after the last one too" : ""}: ${ids}.`
        : `Revised since the first round, the most important first: ${ids}${isLater ? "; some of them after the last round" : ""}.`,
  },

  conclusions: {
    gaps,
    weight: (aspects) => `Gaps of high priority are most numerous under ${aspects}.`,
    provisions: (count) =>
      count === 1
        ? "The provision that the most gaps concern is {provisions}."
        : "The provisions that the most gaps concern are {provisions}.",
  },

  method: (numbers) => {
    const {
      gaps: total,
      byPriority,
      provisions,
      aspects,
      aspectsCovered,
      aspectsOpen,
      aspectsBegun,
      isByAspect,
      readAgainst,
      withdrawn,
    } = numbers;
    const parts = [
      byPriority.high > 0 ? `${byPriority.high} of high priority` : "",
      byPriority.medium > 0 ? `${byPriority.medium} of medium priority` : "",
      byPriority.low > 0 ? `${byPriority.low} of low priority` : "",
    ].filter((part) => part !== "");
    const without = parts.length > 0 && byPriority.none > 0 ? [`${byPriority.none} without a priority`] : [];
    const ranked = parts.length > 0 ? `, ${list([...parts, ...without])}` : "";
    const where = provisions > 0 ? ` on ${counted(provisions, "provision", "provisions")}` : "";
    const reach = aspectsCovered > 0 ? `, under ${aspectsCovered} of the ${aspects} aspects` : "";
    const against = list(readAgainst.map((group) => NORMS[group]));
    const read = `The draft was read against ${against}${isByAspect ? ", aspect by aspect" : ""}.`;
    const found = total === 0 ? "no gap yet" : `${gaps(total)}${where}${ranked}${reach}`;
    return joinSentences(
      against === "" ? "" : read,
      total === 0 && withdrawn > 0 ? allWithdrawn(withdrawn) : `The table records ${found}.`,
      aspectsOpen < aspects ? stillOpen(aspects, aspectsOpen, aspectsBegun) : "",
    );
  },
  documentsCited: (cited, total) =>
    `Of ${counted(total, "guiding document", "guiding documents")}, ${cited} ${cited === 1 ? "is" : "are"} cited.`,
  documentsNone: (total) =>
    total === 1 ? "The one guiding document is not cited." : `None of the ${total} guiding documents is cited.`,
  documentsMissing: "Not cited:",
  table: (total, hasWording) =>
    `The table with ${total === 1 ? "the gap" : `all ${gaps(total)}`}${hasWording ? " and the wording proposed" : ""} is the file {workbook}.`,
  askFor: "Ask {contact} for it.",
  seal: "State of the table:",
  refreshedOn: (date, earlier, other) =>
    `${date} (texts taken from the table${OTHERS[other]}; numbers, lists and the choice of gaps: ${earlier})`,
  refreshedOnFormerly: (date, earlier) =>
    `${date} (texts taken from the table, but for gaps withdrawn since; numbers, lists and the choice of gaps: ${earlier})`,

  instruments: {
    cited: "Cited:",
    superseded: "superseded",
    supersededBy: (name) => `superseded by ${name}`,
    notInForce: "not in force",
    draft: "a draft, not adopted",
    repealed: "repealed",
    partlySuspended: "suspended in part",
    partlyInForce: "in force in part",
    forceUnconfirmed: "not confirmed to be in force",
    annex: (number) => `annex ${number}`.trim(),
    version: (number) => `version ${number}`,
    edition: (number) => `${number}th edition`,
    unverified: "* Not verified against the official text.",
    translation: "† Working translation of the title.",
    untranslated: "‡ Title in English.",
    more: (count) => `The table cites ${counted(count, "further instrument", "further instruments")}.`,
    all: "The list holds all that the table cites.",
    none: "The table cites no instrument yet.",
  },
};
