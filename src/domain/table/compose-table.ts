import { READ_FOR_CITATIONS } from "../brief/brief-gap";
import { draftLine } from "./draft-line";
import { STATUS_LABELS } from "../gap/gap";
import { oneLine } from "../brief/fitting";
import type { Block, Span } from "../brief/brief";
import { citedNorms } from "../brief/cited-norms";
import { instrumentEntry, listInstruments } from "../brief/instruments-section";
import { plain } from "../brief/spans";
import { wordsOf } from "../brief/words/words-of";
import { namedIn } from "../draft/named-in";
import type { CellPlace } from "../result";
import { inIds } from "../review/in-ids";
import { begunTexts } from "../rules/begun-texts";
import { failedCells } from "../rules/failed-cells";
import { unreadDays } from "../rules/unread-days";
import type { UnreadDay } from "../rules/unread-days";
import { dateInWords } from "../text/dates/date-in-words";
import { draftName } from "../text/draft-name";
import { sayDate } from "../text/dates/say-date";
import type { UnreadStatus } from "../review/unread-status";
import { chooseRows, countRows } from "./chosen-rows";
import type { ChosenRows } from "./chosen-rows";
import { comparativeForm, formSpans } from "./comparative-form";
import { comparativeTable } from "./comparative-table";
import { documentMark } from "./document-mark";
import { finalTable } from "./final-table";
import { gapsTable } from "./gaps-table";
import type { Matrix } from "./matrix/matrix";
import { composeMatrix } from "./matrix/compose-matrix";
import { matrixTable, totalsTable } from "./matrix/matrix-table";
import { MATRIX_WORDS } from "./matrix/matrix-words";
import { showsChanges, showsGaps } from "./table-form";
import type { TableForm } from "./table-form";
import { toChangeReader } from "./proposed-change";
import type { ProposedChange } from "./proposed-change";
import type { TableInput } from "./table-input";
import { toSpanWriter } from "./table-spans";
import { shownRows, wrongCitations } from "./wrong-citations";
import type { WordTable } from "./word-table";
import type { TableWords } from "./words/table-words";
import { tableWordsOf } from "./words/table-words-of";

/** A table, and what a person should know of it. */
export interface ComposedTable {
  readonly table: WordTable;
  /** What it holds: gaps, amendments, or remarks. */
  readonly rows: number;
  /** What a comments matrix is made of, for writing it as a workbook; undefined for the other forms. */
  readonly matrix: Matrix | undefined;
  readonly leftOut: Pick<ChosenRows, "withdrawn" | "otherStatus" | "withoutGap"> & {
    /** Ids of final gaps that a table of amendments has no row for. */
    readonly finalWithoutText: readonly string[];
  };
  /** Names of amendments it shows whose gap is not in the review: nobody can tell whether it stands. */
  readonly unknownGap: readonly string[];
  /** Gaps that it shows, or leaves out where a status is asked for, whose status can't be read. */
  readonly unreadStatus: readonly UnreadStatus[];
  /** Ids of amendments without a text of the draft whose provision has one: whether they are new can't be told. */
  readonly unclear: readonly string[];
  /** Ids of amendments whose text of the draft is not the draft's, so that the sheet's stands in its place, or nothing. */
  readonly outdated: readonly string[];
  /** Ids of amendments whose text of the draft leaves out words of the draft and does not say so. */
  readonly parts: readonly string[];
  /** Cells it shows whose new text is still the gap's solution. */
  readonly begun: readonly CellPlace[];
  /** Cells it shows with a citation that is certainly wrong. */
  readonly wrongCitations: readonly CellPlace[];
  /** Cells it shows with the error of a formula in place of words. */
  readonly failed: readonly CellPlace[];
  /** Days it shows that can't be read. */
  readonly unreadDays: readonly UnreadDay[];
}

/** The table of a review in one of the forms. Never fails: without rows it has its headings. The same input gives the same. */
export function composeTable(input: TableInput): ComposedTable {
  const { form, language, review } = input;
  const words = tableWordsOf(language);
  const named = inIds(review);
  const chosen = showsGaps(form) ? chooseRows({ ...input, review: named }) : NO_ROWS;
  // The ministry's form names provisions in words of the review's language.
  const provisions = form === "comparative" ? review.provisions : namedIn(review.provisions, language);
  const readChange = toChangeReader(provisions, named.gaps);
  const changes = form === "gaps" ? [] : chosen.amendments.map(readChange);
  const matrix = form === "matrix" ? composeMatrix(review, language) : undefined;
  const rows = matrix?.rows.length ?? countRows(form, chosen);
  const title = titleOf(input, words);
  const name = title.map(textOf).join("");
  const country = comparativeForm(review.details.jurisdiction);
  const body = matrix ? matrixTable(matrix, review.details.language) : bodyOf(input, chosen, changes, words);
  const totals = matrix && totalsTable(matrix, review.details.language);
  return {
    table: {
      form,
      language,
      name,
      mark: documentMark({ form, details: review.details, language }),
      page: "landscape",
      title: [title],
      subtitle: [
        ...subtitleOf(input, words),
        ...partOf(input, chosen, words),
        ...(matrix?.hasTimes ? [[plain(MATRIX_WORDS.utc[language])]] : []),
      ],
      ...(totals && { totals }),
      table: { ...body, alt: (form === "comparative" ? country.alt[language] : words.alt[form])(rows), caption: name },
      below: [
        ...(rows === 0 ? [{ kind: "paragraph", style: "body", spans: [plain(words.noRows)] } as const] : []),
        ...(form === "comparative" || matrix ? [] : legend(input, chosen)),
      ],
      author: oneLine(review.details.author),
      time: input.time,
      footer: words.footer(name, dateInWords(input.date, wordsOf(language))),
      pageOf: wordsOf(language).pageOf,
    },
    rows,
    matrix,
    leftOut: {
      withdrawn: chosen.withdrawn,
      otherStatus: chosen.otherStatus,
      withoutGap: showsChanges(form) ? chosen.withoutGap : [],
      finalWithoutText: finalWithoutText(form, chosen),
    },
    unknownGap: showsChanges(form) ? chosen.unknownGap : [],
    unreadStatus: chosen.unreadStatus,
    unclear: changes.filter(({ isUnclear }) => isUnclear).map(({ amendment }) => amendment.id),
    outdated: changes.filter(({ isOutdated }) => isOutdated).map(({ amendment }) => amendment.id),
    parts: changes.filter(({ isPart }) => isPart).map(({ amendment }) => amendment.id),
    begun: begunTexts(
      review,
      changes.map(({ amendment }) => amendment),
    ),
    wrongCitations: wrongCitations(input, chosen),
    failed: failedCells(review, shownRows(input, chosen)),
    unreadDays: matrix ? unreadDays(review, review.feedback, ["date", "closedOn"]) : [],
  };
}

const textOf = ({ text }: Span): string => text;

const NO_ROWS: ChosenRows = {
  gaps: [],
  unamended: [],
  amendments: [],
  withdrawn: [],
  otherStatus: [],
  withoutGap: [],
  unknownGap: [],
  unreadStatus: [],
};

function bodyOf(input: TableInput, { gaps }: ChosenRows, changes: readonly ProposedChange[], words: TableWords) {
  switch (input.form) {
    case "final":
      return finalTable(input, changes, words);
    case "comparative":
      return comparativeTable(input, changes, words);
    default:
      return gapsTable(input, gaps);
  }
}

function titleOf({ form, language, review: { details } }: TableInput, words: TableWords): readonly Span[] {
  if (form !== "comparative") return [plain(words.titles[form])];
  const country = comparativeForm(details.jurisdiction);
  return formSpans(country, country.title, language);
}

/** Which draft it is about, of which version, and for whom: what is not known is left out. */
function subtitleOf(
  { form, language, review: { details }, redline }: TableInput,
  words: TableWords,
): WordTable["subtitle"] {
  const { ofReview } = toSpanWriter(details.language, language);
  const [title, version, date] = [details.draftTitle, details.draftVersion, details.draftDate].map(oneLine);
  const onDraft: readonly Span[] =
    title === ""
      ? []
      : form === "comparative"
        ? [plain(words.onDraft(draftName(details.draftTitle, language)))]
        : draftLine(title ?? "", language, ofReview);
  const namesAuthors = form !== "comparative" || comparativeForm(details.jurisdiction).namesAuthors;
  const facts = [
    version ? words.version(version) : "",
    date ? words.draftOf(sayDate(date, language)) : "",
    !namesAuthors || details.client.trim() === "" ? "" : words.preparedFor(oneLine(details.client)),
    !namesAuthors || details.author.trim() === "" ? "" : words.author(oneLine(details.author)),
  ].filter((fact) => fact !== "");
  return [
    onDraft,
    facts.length === 0 ? [] : [plain(facts.join(" · "))],
    redline && showsChanges(form) ? [plain(words.changesMarked)] : [],
  ].filter((line) => line.length > 0);
}

/** What the table does not hold, said to whoever is handed it: the command line tells only who makes it. */
function partOf({ form, status, language }: TableInput, chosen: ChosenRows, words: TableWords): WordTable["subtitle"] {
  const { gaps, unamended, otherStatus } = chosen;
  const shown = showsChanges(form) ? gaps.length - unamended.length : gaps.length;
  const missing = finalWithoutText(form, chosen);
  return [
    ...(status === undefined || otherStatus.length === 0
      ? []
      : [[plain(words.isPart(shown, gaps.length + otherStatus.length, STATUS_LABELS[status][language]))]]),
    ...(missing.length === 0 ? [] : [[plain(words.finalWithoutText(missing.join(", ")))]]),
  ];
}

const finalWithoutText = (form: TableForm, { unamended }: ChosenRows): readonly string[] =>
  showsChanges(form) ? unamended.filter(({ status }) => status === "final").map(({ id }) => id) : [];

/** So many of the last lines stand on one page: a note of one line alone there would not be found. */
const LAST_TOGETHER = 4;

/** The instruments that the rows cite, each in full, at the size of the cells. */
function legend(
  { form, language, catalogue, citationsIn }: TableInput,
  { gaps, amendments }: ChosenRows,
): readonly Block[] {
  const texts =
    form === "gaps"
      ? gaps.flatMap(({ issue, solution, sources }) => [issue, solution, sources])
      : amendments.map(({ justification }) => justification);
  const norms = citedNorms(
    texts.flatMap((text) => citationsIn(text.slice(0, READ_FOR_CITATIONS))),
    catalogue,
  );
  if (norms.length === 0) return [];
  const context = { words: wordsOf(language), input: { language, catalogue } };
  const blocks = listInstruments(norms, context, (norm) => instrumentEntry(context, norm));
  return blocks.map((block, at) =>
    block.kind === "paragraph"
      ? { ...block, style: "cell", keepWithNext: at < blocks.length - 1 && at >= blocks.length - LAST_TOGETHER }
      : block,
  );
}
