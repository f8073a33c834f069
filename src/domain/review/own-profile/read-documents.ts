import { isName } from "../../instrument/is-name";
import { LANGUAGES } from "../../language";
import type { GuidingDocument } from "../../profile/guidance";
import type { CellPlace } from "../../result";
import { fold } from "../../text/fold";
import { splitValues } from "../../text/split-values";
import type { MatchedTable } from "../match-table";
import type { ProfileFault } from "./profile-fault";
import type { Label, ProfileRow } from "./profile-rows";
import { faultsOfDoubles, labelsIn, profileRows, toShortName } from "./profile-rows";

const MOST_DOCUMENTS = 60;
const LONGEST_TITLE = 255;
const LONGEST_SHORT = 40;
const MOST_INSTRUMENTS = 20;
/** More of them the live formulas of a workbook do not see (`live-columns.ts`). */
const MOST_NAMES = 8;
/** Of one cell, for the same reason. */
const LONGEST_NAMES = 900;

const SIGNS = /[*?~"]/u;

/** A document, read from a row. */
export interface DocumentRow {
  readonly document: GuidingDocument;
  /** Where its instruments stand. */
  readonly place: CellPlace;
}

/** The documents in the order of their rows; their instruments as they are typed. */
export function readDocuments(table: MatchedTable | undefined): {
  readonly rows: readonly DocumentRow[];
  readonly faults: readonly ProfileFault[];
} {
  const sources = profileRows(table, MOST_DOCUMENTS);
  const filled = sources.filter((source) => source.inLanguages("title").en !== "");
  const rows = filled.map((source) => ({ source, document: toDocument(source) }));
  const excess = sources[MOST_DOCUMENTS];
  return {
    rows: rows.map(({ source, document }) => ({ document, place: source.at("instruments") })),
    faults: [
      ...sources.flatMap(faultsIn),
      ...faultsOfDoubles(rows.flatMap(({ source, document }) => labelsOf(source, document))),
      ...(excess ? [{ kind: "too-many", most: MOST_DOCUMENTS, place: excess.at("title en") } as const] : []),
    ],
  };
}

function toDocument(source: ProfileRow): GuidingDocument {
  const title = source.inLanguages("title");
  const short = source.inLanguages("short");
  const names = splitValues(source.text("names"));
  return {
    id: source.text("id") || toShortName(title.en),
    title,
    short: short.en === "" ? title : short,
    instruments: splitValues(source.text("instruments")).slice(0, MOST_INSTRUMENTS),
    citedAs: names.length > 0 ? names : [...new Set(Object.values(title))].filter((name) => !/[;*?~"]/u.test(name)),
  };
}

/** What a row of the Documents sheet is known by, so that no two documents are taken for each other. */
const labelsOf = (source: ProfileRow, { id, citedAs }: GuidingDocument): readonly Label[] => [
  ...labelsIn(source, ["id", ...LANGUAGES.map((language) => `title ${language}`)], id),
  ...citedAs.map((typed) => ({ key: fold(typed), typed, row: source.row, place: source.at("names") })),
];

function faultsIn(source: ProfileRow): readonly ProfileFault[] {
  if (source.inLanguages("title").en === "") return [{ kind: "document-untitled", place: source.at("title en") }];
  const tooLong = (column: string, most: number): readonly ProfileFault[] => {
    const typed = source.text(column);
    return typed.length > most ? [{ kind: "too-long", typed, most, place: source.at(column) }] : [];
  };
  const names = splitValues(source.text("names"));
  const place = source.at("names");
  return [
    ...LANGUAGES.flatMap((language) => tooLong(`title ${language}`, LONGEST_TITLE)),
    ...LANGUAGES.flatMap((language) => tooLong(`short ${language}`, LONGEST_SHORT)),
    ...tooLong("names", LONGEST_NAMES),
    ...(splitValues(source.text("instruments")).length > MOST_INSTRUMENTS
      ? [{ kind: "too-many", most: MOST_INSTRUMENTS, place: source.at("instruments") } as const]
      : []),
    ...(names.length > MOST_NAMES ? [{ kind: "too-many", most: MOST_NAMES, place } as const] : []),
    ...names.filter((name) => SIGNS.test(name)).map((typed) => ({ kind: "holds-sign", typed, place }) as const),
    ...names.filter((name) => !isName(name)).map((typed) => ({ kind: "no-name", typed, place }) as const),
  ];
}
