import { draftWordsOf } from "../amendment/draft-words";
import { textNotError } from "../rules/text-not-error";
import { amendmentFollowsSolution } from "../rules/amendment-follows-solution";
import { amendmentQuotesDraft } from "../rules/amendment-quotes-draft";
import { byWhenSaid } from "../rules/by-when-said";
import { briefTextsRead } from "../rules/brief-texts-read";
import { idKey } from "../gap/id-key";
import { provisionsMeant } from "../lookup/provisions-meant";
import { inIds } from "../review/in-ids";
import { amendmentsOut } from "../review/amendments-out";
import { idKeys } from "../review/id-keys";
import { isActive } from "../review/row-ids";
import { hasUnreadStatus } from "../review/unread-status";
import { toCellPlace } from "../rules/cell-place";
import { begunTexts } from "../rules/begun-texts";
import { amendmentProvisionKnown } from "../rules/amendment-provision-known";
import { provisionsKnown } from "../rules/provisions-known";
import { draftChangesSettled } from "../rules/draft-changes-settled";
import { finalHasNewText } from "../rules/final-has-new-text";
import { hasColumn, headerPlace } from "../rules/places";
import type { Rule } from "../rules/rule";
import type { CellPlace } from "../result";
import type { Review } from "../review/review";
import type { AskText, AuthorTexts } from "./author/author-text";
import type { BriefContext } from "./brief-context";
import { toBriefContext } from "./brief-context";
import { printedTitle } from "./brief-facts";
import type { BriefInput } from "./brief-input";
import { said, saidAsks } from "./opening-section";
import { findingsIn, wrongCitations } from "./findings-in";
import { heldBy, withoutDay } from "./held-by";
import { gapsInOtherLanguage } from "./other-language";
import { unwrittenParts } from "./unwritten";
import { toIsNamed, toIsPrinted } from "./printed-places";
import type { Printed } from "./printed-places";
import { tooLong } from "./too-long";
import { blankIssues, untoldCells } from "./untold";
import type { TooLong } from "./too-long";
import type { UnwrittenPart } from "./words/brief-words";

/** What a reader of a brief would stumble over, in the order of what is said first. */
export const READINESS_KINDS = [
  "columns",
  "withdrawn",
  "title",
  "draftLaw",
  "keyMessages",
  "asks",
  "author",
  "ranking",
  "numbers",
  "statuses",
  "amendmentGaps",
  "contact",
  "texts",
  "addressees",
  "terms",
  "tooLong",
  "blankIssues",
  "untold",
  "citations",
  "formulas",
  "provisions",
  "finalText",
  "draftWords",
  "begunText",
  "solutionWords",
  "draftChanges",
  "language",
  "consultations",
  "consultationDays",
  "citationsUnprinted",
] as const;
export type ReadinessKind = (typeof READINESS_KINDS)[number];

export type TextSize = Pick<TooLong, "letters" | "most">;

/** One thing to be settled before the brief is made. */
export interface ReadinessNote {
  readonly kind: ReadinessKind;
  /** Set while the brief says DRAFT because of it. */
  readonly isUnwritten: boolean;
  /** Set while the brief prints something that the program proposes instead. */
  readonly isProposed: boolean;
  /** The cells to go to, in the order of the tables; none where the workbook has no such sheet. */
  readonly places: readonly CellPlace[];
  /** Of a text that is too long: its letters, and how many there is room for. */
  readonly size?: TextSize;
}

/** What can be said of a brief before it is made. */
export interface BriefOutlook {
  /** None for a brief that can be sent as it is. */
  readonly notes: readonly ReadinessNote[];
  readonly author: AuthorTexts;
}

/**
 * What a reader would stumble over, each with the way to its cells, and what the author says or is proposed to. Never fails.
 *
 * @param printed how much of each gap the brief tells
 */
export function briefOutlook(input: BriefInput, printed: Printed): BriefOutlook {
  const { review } = input;
  const asPrinted = { isPrinted: toIsPrinted(review, printed), isNamed: toIsNamed(review, printed) };
  const printsWrong = wrongCitations(input).some(asPrinted.isPrinted);
  const context = { ...toBriefContext(input), ...asPrinted, printed, printsWrong };
  const unwritten: ReadonlySet<ReadinessKind> = new Set<UnwrittenPart>(unwrittenParts(context));
  const notes = READINESS_KINDS.flatMap((kind): readonly ReadinessNote[] => {
    if (kind === "tooLong")
      return tooLong(input).map(({ place, ...size }) => ({
        kind,
        isUnwritten: false,
        isProposed: false,
        places: [place],
        size,
      }));
    const places = FOUND[kind]?.(context) ?? (unwritten.has(kind) ? placeOf(kind, input.review) : undefined);
    return places === undefined
      ? []
      : [
          {
            kind,
            isUnwritten: unwritten.has(kind),
            isProposed: unwritten.has(kind) && PROPOSED[kind]?.(context) === true,
            places,
          },
        ];
  });
  return { notes, author: context.author };
}

/** Whether anything is printed of the parts that the program proposes. */
const PROPOSED: Readonly<Partial<Record<ReadinessKind, (context: BriefContext) => boolean>>> = {
  title: ({ author }) => printedTitle(author) !== "",
  keyMessages: (context) => said(context, context.author.keyMessages, "keyMessage").length > 0,
  asks: (context) => saidAsks(context).length > 0,
};

/** The cells at fault, undefined where nothing is; what only its author can write is asked for apart. */
const FOUND: Readonly<Partial<Record<ReadinessKind, (context: OutlookContext) => readonly CellPlace[] | undefined>>> = {
  columns: ({ input: { review } }) => atLeastOne(missingColumns(review)),
  withdrawn: ({ numbers, input: { review } }) =>
    numbers.gaps > 0 ? undefined : atLeastOne(review.gaps.map(({ place }) => toCellPlace(review, place, "status"))),
  contact: ({ author, input }) => (author.contact === "" ? placeOf("contact", input.review) : undefined),
  addressees: ({ author, input }) => atLeastOne(author.asks.filter(lacksAddressee).flatMap(cellOfAsk(input.review))),
  terms: ({ input }) => findingsOf(input, [byWhenSaid]),
  numbers: ({ input }) => atLeastOne(doubledNumbers(input.review)),
  statuses: ({ input: { review } }) =>
    atLeastOne(review.gaps.filter(hasUnreadStatus).map(({ place }) => toCellPlace(review, place, "status"))),
  amendmentGaps: ({ input: { review } }) =>
    atLeastOne(amendmentsOut(review, isActive, true).unknown.map(({ place }) => toCellPlace(review, place, "gap"))),
  texts: ({ input }) => findingsOf(input, [briefTextsRead]),
  citations: ({ input, isPrinted }) => atLeastOne(wrongCitations(input).filter(isPrinted)),
  citationsUnprinted: ({ input, isPrinted }) => atLeastOne(wrongCitations(input).filter((place) => !isPrinted(place))),
  formulas: ({ input, isPrinted }) =>
    atLeastOne((findingsOf(input, [textNotError]) ?? []).filter((place) => TOLD.has(place.table) && isPrinted(place))),
  provisions: ({ input, isNamed }) => atLeastOne(unknownProvisions(input).filter(isNamed)),
  blankIssues: (context) => atLeastOne(blankIssues(context, context.printed)),
  untold: (context) => atLeastOne(untoldCells(context, context.printed)),
  finalText: ({ input }) => findingsOf(input, [finalHasNewText]),
  draftWords: ({ input }) =>
    atLeastOne((findingsOf(input, [amendmentQuotesDraft]) ?? []).filter(toHasOtherWords(input))),
  begunText: ({ gaps, input }) => atLeastOne(gaps.flatMap(({ amendments }) => begunTexts(input.review, amendments))),
  solutionWords: ({ input, isNamed }) =>
    atLeastOne((findingsOf(input, [amendmentFollowsSolution]) ?? []).filter(isNamed)),
  draftChanges: ({ input, isNamed }) =>
    atLeastOne((findingsOf(input, [draftChangesSettled]) ?? []).filter((place) => isNamed(place))),
  language: ({ input, gaps }) =>
    atLeastOne(
      gapsInOtherLanguage({ input, gaps }).map(({ gap }) => toCellPlace(input.review, gap.place, "otherHeadline")),
    ),
  consultations: ({ input: { review, date, profile } }) =>
    profile.minimumConsultations > 0 &&
    heldBy(date, review.consultations).length + withoutDay(review.consultations).length === 0
      ? placeOf("consultations", review)
      : undefined,
  consultationDays: ({ input: { review } }) =>
    atLeastOne(withoutDay(review.consultations).map(({ place }) => toCellPlace(review, place, "date"))),
};

/** The columns that say which gaps a brief shows, and in what order. */
const DECIDING = ["status", "priority"];

/** The header row of the gaps, once for each of those that it lacks. */
const missingColumns = (review: Review): readonly CellPlace[] =>
  review.tables.some(({ table }) => table === "Gaps")
    ? DECIDING.filter((column) => !hasColumn(review, "Gaps", column)).map(() =>
        toCellPlace(review, headerPlace(review, "Gaps"), "id"),
      )
    : [];

/** Tables whose words a brief tells. */
const TOLD: ReadonlySet<string> = new Set(["Gaps", "Amendments", "Aspects"]);

interface OutlookContext extends BriefContext {
  readonly printed: Printed;
  readonly isPrinted: (place: CellPlace) => boolean;
  readonly isNamed: (place: CellPlace) => boolean;
}

const atLeastOne = <T>(found: readonly T[]): readonly T[] | undefined => (found.length === 0 ? undefined : found);

/** The cells of gaps that share a number, before or after the lower ones were given another. */
function doubledNumbers(review: Review): readonly CellPlace[] {
  const cells = new Map<string, CellPlace[]>();
  for (const { id, typedId = id, place } of review.gaps) {
    const key = idKey(typedId);
    if (key !== "") cells.set(key, [...(cells.get(key) ?? []), toCellPlace(review, place, "id")]);
  }
  return [...cells.values()].filter(({ length }) => length > 1).flat();
}

const lacksAddressee = ({ addressee, byWhen }: AskText): boolean => addressee === "" || byWhen === "";

const cellOfAsk =
  (review: Review) =>
  ({ place, addressee }: AskText): readonly CellPlace[] =>
    place ? [toCellPlace(review, place, addressee === "" ? "addressee" : "byWhen")] : [];

/** Cells that name a provision as the draft, where there is one, does not: the brief prints it as it was typed. */
function unknownProvisions(input: BriefInput): readonly CellPlace[] {
  if (idKeys(input.review.provisions).size === 0) return [];
  const { meant } = provisionsMeant(input.review.provisions);
  const places = findingsIn(input, [provisionsKnown, amendmentProvisionKnown])
    .filter(({ about }) => about !== undefined && meant(about) === undefined)
    .map(({ place }) => place);
  return [...new Map(places.map((place) => [`${place.sheet}!${place.cell}`, place])).values()];
}

/** Whether a row has other words than the draft, rather than only some of them: then the brief quotes the draft. */
function toHasOtherWords({ review }: BriefInput): (place: CellPlace) => boolean {
  const { amendments, provisions } = inIds(review);
  const rows = amendments.filter((amendment) => draftWordsOf(amendment, provisions).isOutdated);
  const numbers = new Set(rows.map(({ place }) => place.row));
  return ({ row }) => numbers.has(row);
}

const findingsOf = (input: BriefInput, rules: readonly Rule[]): readonly CellPlace[] | undefined =>
  atLeastOne(findingsIn(input, rules).map(({ place }) => place));

/** Where something is written that stands nowhere yet: the header of its table, or the row of the sheet Review. */
function placeOf(kind: ReadinessKind, review: Review): readonly CellPlace[] {
  const has = (table: string): boolean => review.tables.some((found) => found.table === table);
  switch (kind) {
    case "draftLaw":
    case "author": {
      const detail = kind === "author" ? "author" : "draftTitle";
      const place = review.detailPlaces[detail] ?? headerPlace(review, "Review");
      return has("Review") ? [toCellPlace(review, place, "value")] : [];
    }
    case "ranking":
      return has("Gaps") ? [toCellPlace(review, headerPlace(review, "Gaps"), rankColumn(review))] : [];
    case "consultations":
      return has("Consultations") ? [toCellPlace(review, headerPlace(review, "Consultations"), "id")] : [];
    default:
      return has("Brief") ? [toCellPlace(review, headerPlace(review, "Brief"), "text")] : [];
  }
}

/** Workbooks of earlier versions have priorities alone. */
const rankColumn = ({ tables }: Review): string =>
  tables.some(({ table, letters }) => table === "Gaps" && letters["rank"] !== undefined) ? "rank" : "priority";
