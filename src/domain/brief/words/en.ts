import { ENGLISH_DATES } from "../../text/dates/en";
import type { BriefWords } from "./brief-words";

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
/** A sentence does not begin with a figure. */
const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
const gaps = (count: number): string => counted(count, "gap", "gaps");
const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;

export const en: BriefWords = {
  title: "Children's rights in the draft law: main gaps, conclusions and recommendations",
  version: (version) => (/^\d/u.test(version) ? `version ${version}` : version),
  draftOf: (date) => `draft of ${date}`,
  preparedFor: (client) => `prepared for ${client}`,
  footer: (date, fingerprint) => `Policy brief of ${date} · state of the table: ${fingerprint}`,
  pageOf: "Page {page} of {pages}",
  ...ENGLISH_DATES,
  and: "and",
  quotes: ["“", "”"],
  headings: {
    purpose: "Purpose and method",
    gaps: "Main gaps",
    conclusions: "Conclusions",
    recommendations: "Recommendations",
    consultations: "Consultations",
    positiveEffects: "Positive effects to keep",
    register: "All gaps at a glance",
    instruments: "Instruments cited",
  },

  purpose:
    "This brief sums up a review of the draft law{draft}. It shows where the text falls short of the rights of the child, what should change, and on which international norms each proposal rests.",
  method: ({ gaps: total, byPriority, provisions, aspects, aspectsCovered }) => {
    const parts = [
      byPriority.high > 0 ? `${byPriority.high} of high priority` : "",
      byPriority.medium > 0 ? `${byPriority.medium} of medium priority` : "",
      byPriority.low > 0 ? `${byPriority.low} of low priority` : "",
      byPriority.none > 0 ? `${byPriority.none} not yet ranked` : "",
    ].filter((part) => part !== "");
    const found = total === 0 ? "records no gap" : `records ${gaps(total)}, ${list(parts)}`;
    const where =
      provisions > 0 ? ` They concern ${counted(provisions, "provision", "provisions")} of the draft and` : " They";
    const reach = total === 0 ? "" : `${where} fall under ${aspectsCovered} of the ${aspects} aspects.`;
    return `The draft was read against international norms, guidance and the law of other countries under ${counted(aspects, "aspect", "aspects")} of children's rights. The table of gaps ${found}.${reach}`;
  },
  consultationsHeld: (count) =>
    `${NUMBERS[count] ?? count} ${count === 1 ? "consultation was" : "consultations were"} held:`,
  moreConsultations: (count) => `and ${count} more`,
  noConsultations: "No consultation has been recorded yet.",
  remarks: (total, parts) =>
    `${NUMBERS[total] ?? total} ${total === 1 ? "remark was" : "remarks were"} received: ${list(parts)}.`,
  dispositions: {
    accepted: (count) => `${count} accepted`,
    "partly-accepted": (count) => `${count} accepted in part`,
    rejected: (count) => `${count} rejected`,
    noted: (count) => `${count} noted`,
    open: (count) => `${count} still open`,
    none: (count) => `${count} not yet answered`,
  },
  documentsCited: (cited, total) =>
    `Of ${counted(total, "guiding document", "guiding documents")}, ${cited} ${cited === 1 ? "is" : "are"} cited.`,
  documentsMissing: "Not cited:",

  coverage: {
    caption: "Gaps by aspect and priority",
    alt: (aspects, holes) =>
      `Table of ${aspects} aspects with the number of gaps of high, medium and low priority under each; ${holes === 0 ? "every aspect has a gap or a reason" : `${holes} without a gap and without a reason`}.`,
    aspect: "Aspect",
    priorities: ["High", "Medium", "Low"],
    gaps: "Gaps, or why there is none",
    hole: "No gap and no reason recorded yet",
    otherAspects: "Other or no aspect",
    question: "Question asked of the draft",
  },

  priorityHeadings: { high: "High priority", medium: "Medium priority", low: "Low priority", none: "Not yet ranked" },
  priorityNames: { high: "high", medium: "medium", low: "low" },
  noGaps: "The table holds no gap yet.",
  proposedChange: "Proposed change:",
  norms: "Norms:",
  examples: "Compare:",
  sources: "Sources and examples:",
  draftSays: "The draft says:",
  alsoRecorded: "Also recorded, in full in the table:",
  leftOut: (count) => `The table{workbook} holds ${counted(count, "further gap", "further gaps")}: {ids}.`,
  shortened: (count, alone) =>
    `Shown in short here and in full in the table${alone ? "{workbook}" : ""}: ${gaps(count)}, {ids}.`,
  andOthers: (count) => `and ${counted(count, "other", "others")}`,
  amongOthers: (names) => `${names}, among others`,

  conclusions: {
    gaps,
    lead: (high, total) => {
      if (high === 0 && total === 1) {
        return "The gap found is not of high priority; the change proposed would nonetheless make the draft safer and clearer for children.";
      }
      if (high === 1 && total === 1) {
        return "The gap found is of high priority: in its present wording the draft leaves children's rights without sufficient guarantees there, and the point should be settled before it moves on.";
      }
      return high === 0
        ? `None of the ${gaps(total)} is of high priority; the changes proposed would nonetheless make the draft safer and clearer for children.`
        : `${high} of the ${gaps(total)} ${high === 1 ? "is" : "are"} of high priority: in its present wording the draft leaves children's rights without sufficient guarantees there, and these points should be settled before it moves on.`;
    },
    weight: "Where the weight lies.",
    weightText: (aspects) => `Gaps of high priority are most numerous under ${aspects}.`,
    provisions: "Which provisions need most work.",
    provisionsText: (provisions) => `Concerned most often: ${provisions}.`,
    coverage: "What was covered.",
    fullyCovered: "At least one gap was found under every aspect of the methodology.",
    reasonedAway: (names) => `No gap was found, for the reasons given in the table above, under ${names}.`,
    unexplained: (names) => `Still to be examined, with neither a gap nor a reason on record: ${names}.`,
    state: "State of the proposals.",
    stateText: (parts) => `By status: ${parts}.`,
    statuses: {
      final: (count) => `${count} final`,
      consultation: (count) => `${count} in consultation`,
      draft: (count) => `${count} in draft`,
      none: (count) => `${count} without a status`,
    },
    newText: (count) => `New wording has been drafted for ${gaps(count)}.`,
    consultations: "Outcome of the consultations.",
    openRemarks: (ids) => `Remarks are still open on ${ids}.`,
    rounds: "What the consultations changed.",
    norms: "Norms relied on most.",
    normsText: (instruments) => `The proposals rest above all on ${instruments}.`,
  },

  rounds: {
    added: (count) => counted(count, "new gap", "new gaps"),
    changed: (count) => `${gaps(count)} revised`,
    withdrawn: (count) => `${count} withdrawn`,
    unchanged: "no change",
    revised: (ids) => `Revised since the first round, the most important first: ${ids}.`,
  },

  recommendations: {
    lead: "The recommendations follow the order of the draft and are addressed to those who settle its text.",
    newText: "adopt this wording:",
    proposedText: "proposed wording:",
    alternative: "Alternative wording:",
    because: "Reason:",
    rest: (count) => `Take up the other ${gaps(count)} of the table, in the order of their priority.`,
    wholeDraft: "The draft as a whole",
  },

  consultationTable: {
    alt: "Table of the consultations held: date, participants, what was said.",
    header: ["Date", "With", "What was discussed"],
  },
  register: {
    alt: "Table of all gaps with their provision, priority and status.",
    header: ["Gap", "Provision", "Priority", "Status"],
    statuses: { draft: "draft", consultation: "in consultation", final: "final", withdrawn: "withdrawn" },
  },

  instruments: {
    cited: "Cited:",
    superseded: "superseded",
    supersededBy: (name) => `superseded by ${name}`,
    notInForce: "not in force",
    draft: "a draft, not adopted",
    repealed: "repealed",
    partlySuspended: "suspended in part",
    unverified: "* Not verified against the official text.",
    translation: "† Working translation of the title.",
    untranslated: "‡ Title in English.",
    more: (count) => `The table cites ${counted(count, "further instrument", "further instruments")}.`,
    none: "The table cites no instrument yet.",
  },
};
