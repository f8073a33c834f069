import { isUnderAspect } from "../../../domain/review/coverage-formula";
import { GAP_STATUSES, STATUS_LABELS } from "../../../domain/gap/gap";
import { DISPOSITION_LABELS } from "../../../domain/review/consultation";
import type { LiveFormula } from "./live-columns";
import { countGapsCiting, countGapsOfAspect, countGapsOfRow, isRowUnderAspect, standingGaps } from "./live-columns";
import { PROGRESS_WORDS, YES } from "./sheet-words";
import { formulaText, tableReferences } from "../../../domain/review/table-reference";
import type { RowContent, RowTableName, WorkbookContent } from "./workbook-content";

/** A line of the progress list beside the review's details. */
export interface ProgressFigure {
  readonly label: string;
  /** A part of the figure above it. */
  readonly part?: true;
  readonly now: LiveFormula;
  /** What it has to reach; undefined when there is nothing to reach. */
  readonly of?: LiveFormula | number;
}

/** How far the review has come, by formulas on its tables, each with the value it has now. */
export const progressFigures = (content: WorkbookContent): readonly ProgressFigure[] => [
  ...gapFigures(content),
  ...aspectFigures(content),
  ...questionFigures(content),
  ...documentFigures(content),
  ...consultationFigures(content),
];

function gapFigures(content: WorkbookContent): readonly ProgressFigure[] {
  const { language } = content;
  const { column } = tableReferences(language);
  const rows = rowsOf(content, "Gaps");
  return [
    {
      label: PROGRESS_WORDS.gaps[language],
      now: {
        formula: `SUMPRODUCT(--(${isFilled(content, "Gaps", "id")}+${isFilled(content, "Gaps", "issue")}>0))`,
        value: rows.filter((row) => filled(row, "id") || filled(row, "issue")).length,
      },
    },
    ...GAP_STATUSES.map((status): ProgressFigure => {
      const label = STATUS_LABELS[status][language];
      return {
        label,
        part: true,
        now: {
          formula: `COUNTIF(${column("Gaps", "status")},${formulaText(label)})`,
          value: rows.filter((row) => row["status"] === label).length,
        },
      };
    }),
  ];
}

function aspectFigures(content: WorkbookContent): readonly ProgressFigure[] {
  const gaps = standingGaps(content);
  return coverageFigures(content, {
    table: "Aspects",
    counted: "gaps",
    reason: "noGapReason",
    isMeant: `${isFilled(content, "Aspects", "aspect")}*NOT(${isUnderAspect(tableReferences(content.language).column("Aspects", "id"))})`,
    rows: rowsOf(content, "Aspects").filter((row) => filled(row, "aspect") && !isRowUnderAspect(row)),
    isCovered: (row) => countGapsOfAspect(row["aspect"] ?? "", gaps) > 0,
    words: ["aspectsCovered", "aspectsExplained"],
  });
}

/** Questions that have an observation with a strategy, a gap, positive effects or a reason; an aspect's reason is its questions'. */
function questionFigures(content: WorkbookContent): readonly ProgressFigure[] {
  const gaps = standingGaps(content);
  const rows = rowsOf(content, "Aspects");
  const asked = rows.filter(
    (row) =>
      filled(row, "id") && (isRowUnderAspect(row) || !rows.some((one) => one["id"]?.startsWith(`${row["id"]}.`))),
  );
  const isAnswered = (row: RowContent): boolean =>
    (filled(row, "observation") && filled(row, "strategy")) ||
    filled(row, "positiveEffects") ||
    filled(row, "noGapReason") ||
    countGapsOfRow(row, gaps) > 0 ||
    rows.some((one) => !isRowUnderAspect(one) && one["aspect"] === row["aspect"] && filled(one, "noGapReason"));
  const { column } = tableReferences(content.language);
  const has = (key: string): string => isFilled(content, "Aspects", key);
  const [number, aspect, reason] = ["id", "aspect", "noGapReason"].map((key) => column("Aspects", key));
  const isAsked = `${has("id")}*((${isUnderAspect(number ?? "")}+(COUNTIF(${number},${number}&".*")=0))>0)`;
  const hasReason = `(COUNTIFS(${aspect},${aspect},${number},"<>*.*",${reason},"?*")>0)`;
  const said = `${has("observation")}*${has("strategy")}+${has("positiveEffects")}+${has("noGapReason")}`;
  return [
    {
      label: PROGRESS_WORDS.questions[content.language],
      now: {
        formula: `SUMPRODUCT(${isAsked}*((${said}+(${column("Aspects", "gaps")}>0)+${hasReason})>0))`,
        value: asked.filter(isAnswered).length,
      },
      of: { formula: `SUMPRODUCT(${isAsked})`, value: asked.length },
    },
  ];
}

function documentFigures(content: WorkbookContent): readonly ProgressFigure[] {
  const { language } = content;
  const gaps = standingGaps(content);
  return coverageFigures(content, {
    table: "Documents",
    counted: "citedIn",
    reason: "notCitedReason",
    isMeant: `(${tableReferences(language).column("Documents", "required")}=${formulaText(YES[language])})`,
    rows: rowsOf(content, "Documents").filter((row) => row["required"] === YES[language]),
    isCovered: (row) => countGapsCiting(row["citedAs"] ?? "", gaps) > 0,
    words: ["documentsCited", "documentsExplained"],
  });
}

interface Coverage {
  readonly table: RowTableName;
  /** Keys of the live column and of the column that gives a reason for 0 in it. */
  readonly counted: string;
  readonly reason: string;
  /** Formula that is true for rows that count. */
  readonly isMeant: string;
  readonly rows: readonly RowContent[];
  readonly isCovered: (row: RowContent) => boolean;
  readonly words: readonly [keyof typeof PROGRESS_WORDS, keyof typeof PROGRESS_WORDS];
}

/** How many rows of a table are covered of all, and how many of the rest have a reason. */
function coverageFigures(content: WorkbookContent, coverage: Coverage): readonly ProgressFigure[] {
  const { table, counted, reason, isMeant, rows, isCovered, words } = coverage;
  const count = tableReferences(content.language).column(table, counted);
  const rest = rows.filter((row) => !isCovered(row));
  return [
    {
      label: PROGRESS_WORDS[words[0]][content.language],
      now: { formula: `SUMPRODUCT(${isMeant}*(${count}>0))`, value: rows.length - rest.length },
      of: { formula: `SUMPRODUCT(--${isMeant})`, value: rows.length },
    },
    {
      label: PROGRESS_WORDS[words[1]][content.language],
      now: {
        formula: `SUMPRODUCT(${isMeant}*(${count}=0)*${isFilled(content, table, reason)})`,
        value: rest.filter((row) => filled(row, reason)).length,
      },
      of: { formula: `SUMPRODUCT(${isMeant}*(${count}=0))`, value: rest.length },
    },
  ];
}

function consultationFigures(content: WorkbookContent): readonly ProgressFigure[] {
  const { language, profile } = content;
  const open = DISPOSITION_LABELS.open[language];
  const disposition = tableReferences(language).column("Feedback", "disposition");
  const remarks = rowsOf(content, "Feedback").filter((row) => filled(row, "feedback"));
  const isRemark = isFilled(content, "Feedback", "feedback");
  const isDecided = `${isFilled(content, "Feedback", "disposition")}*(${disposition}<>${formulaText(open)})`;
  const held = `${isFilled(content, "Consultations", "id")}+${isFilled(content, "Consultations", "with")}`;
  return [
    {
      label: PROGRESS_WORDS.consultations[language],
      now: {
        formula: `SUMPRODUCT(--(${held}>0))`,
        value: rowsOf(content, "Consultations").filter((row) => filled(row, "id") || filled(row, "with")).length,
      },
      ...(profile.minimumConsultations > 0 && { of: profile.minimumConsultations }),
    },
    {
      label: PROGRESS_WORDS.feedback[language],
      now: {
        formula: `SUMPRODUCT(${isRemark}*${isDecided}*${isFilled(content, "Feedback", "response")})`,
        value: remarks.filter(
          (row) => filled(row, "disposition") && row["disposition"] !== open && filled(row, "response"),
        ).length,
      },
      of: { formula: `SUMPRODUCT(--${isRemark})`, value: remarks.length },
    },
  ];
}

const rowsOf = (content: WorkbookContent, table: RowTableName): readonly RowContent[] => content.rows[table] ?? [];

const filled = (row: RowContent, key: string): boolean => (row[key] ?? "").trim() !== "";

const isFilled = ({ language }: WorkbookContent, table: RowTableName, key: string): string =>
  `(LEN(TRIM(${tableReferences(language).column(table, key)}))>0)`;
