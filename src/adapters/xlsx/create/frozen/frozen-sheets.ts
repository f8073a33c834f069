import { AMENDMENT_KIND_LABELS } from "../../../../domain/amendment/amendment";
import { DRAFT_DETAILS } from "../../../../domain/frozen/frozen-review";
import type { FrozenReview } from "../../../../domain/frozen/frozen-review";
import { frozenName } from "../../../../domain/review/frozen-name";
import type { FrozenAmendment, FrozenProvision } from "../../../../domain/frozen/frozen-texts";
import type { Language } from "../../../../domain/language";
import { DETAIL_LABELS, TABLES, columnOf } from "../../../../domain/review/tables";
import type { TableName } from "../../../../domain/review/tables";
import { styleOf } from "../column-style";
import { listSheet } from "../list-sheet";
import type { ListColumn } from "../list-sheet";
import type { SheetModel } from "../sheet-model";
import { PAGE_OF, REVIEW_TITLE, TABLE_TITLES } from "../sheet-words";
import { FROZEN_WORDS, thisIsFrozen } from "./frozen-words";

/** The column of a frozen table that says which provision it is: as it is cited, so wider than its number. */
const CITATION_WIDTH = 26;

/** Characters that fit on a page across A4 in letters of 8 points. */
const PAGE_WIDTH = 180;
const LEAST_WIDTH = 9;

/** The sheets of a frozen copy. Their tables are no tables of a review, so that nobody works on in it. */
export function frozenSheets(frozen: FrozenReview, date: string): readonly SheetModel[] {
  const { language, gaps, provisions, finalText } = frozen;
  return [
    aboutSheet(frozen, date),
    {
      ...tableSheet(frozen, date, "Gaps", gaps, ["id", "issue", "solution", "sources", "provisions"]),
      deliverable: true,
    },
    ...(finalText.length > 0
      ? [
          tableSheet(frozen, date, "Amendments", finalText.map(withKindInWords(language)), [
            "id",
            "gap",
            "provision",
            "draftText",
            "newText",
            "alternativeText",
            "justification",
            // A repeal has no new text, and without its kind would look unfinished.
            ...(finalText.some(({ kind }) => kind) ? ["kind"] : []),
          ]),
        ]
      : []),
    ...(provisions.length > 0
      ? [tableSheet(frozen, date, "Provisions", provisions.map(asCited), ["id", "heading", "text"])]
      : []),
  ];
}

/** Called as on the other sheets. */
const asCited = ({ id, citation, ...texts }: FrozenProvision) => ({ id: citation || id, ...texts });

const withKindInWords =
  (language: Language) =>
  ({ kind, ...cells }: FrozenAmendment) => ({
    ...cells,
    ...(kind && { kind: AMENDMENT_KIND_LABELS[kind][language] }),
  });

function aboutSheet({ language, draft }: FrozenReview, date: string): SheetModel {
  const title = REVIEW_TITLE[language];
  return listSheet<(typeof DRAFT_DETAILS)[number]>({
    name: FROZEN_WORDS.sheet[language],
    table: frozenName("Details"),
    title,
    hint: thisIsFrozen(date)[language],
    columns: [
      { header: FROZEN_WORDS.item[language], width: 30, style: "label", value: (key) => DETAIL_LABELS[key][language] },
      { header: FROZEN_WORDS.value[language], width: 110, style: "value", value: (key) => draft[key] },
    ],
    rows: DRAFT_DETAILS.filter((key) => draft[key] !== ""),
    frozen: 0,
    print: { footer: title, pageOf: PAGE_OF[language] },
  });
}

function tableSheet<Row extends object>(
  { language, draft }: FrozenReview,
  date: string,
  name: Exclude<TableName, "Review">,
  rows: readonly Row[],
  keys: readonly string[],
): SheetModel {
  const title = TABLE_TITLES[name][language];
  const columns = keys.map((key): ListColumn<Row> => {
    const spec = columnOf(name, key);
    if (!spec) throw new Error(`The table ${name} has no column ${key}`);
    const isCited = key === "provisions" || key === "provision" || (name === "Provisions" && key === "id");
    return {
      header: spec.header[language],
      width: isCited ? CITATION_WIDTH : spec.width,
      style: styleOf(spec),
      value: (row) => new Map(Object.entries(row)).get(key === "provisions" ? "provision" : key) as string | undefined,
    };
  });
  return listSheet({
    name: TABLES[name].sheet[language],
    table: frozenName(name),
    title,
    hint: thisIsFrozen(date)[language],
    columns: fitted(columns),
    rows,
    frozen: 1,
    print: { footer: [draft.draftTitle, title].filter(Boolean).join(" · "), pageOf: PAGE_OF[language] },
  });
}

function fitted<Row>(columns: readonly ListColumn<Row>[]): readonly ListColumn<Row>[] {
  const share = Math.min(1, PAGE_WIDTH / columns.reduce((sum, { width }) => sum + width, 0));
  return columns.map((column) => ({ ...column, width: Math.max(LEAST_WIDTH, Math.floor(column.width * share)) }));
}
