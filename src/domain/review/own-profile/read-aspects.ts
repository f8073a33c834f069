import { LANGUAGES } from "../../language";
import type { Aspect } from "../../profile/profile";
import type { MatchedTable } from "../match-table";
import type { ProfileFault } from "./profile-fault";
import type { ProfileRow } from "./profile-rows";
import { faultsOfDoubles, labelsIn, profileRows, toShortName } from "./profile-rows";

/** Names stand in the cells of gaps and at the heads of columns. */
const LONGEST_NAME = 100;
const MOST_ASPECTS = 60;
const COLUMNS = ["id", ...LANGUAGES.map((language) => `name ${language}`)];

/** An aspect and the row that it stands in. */
export interface AspectRow {
  readonly aspect: Aspect;
  readonly source: ProfileRow;
}

/** The aspects in the order of their rows, those with a name. */
export function readAspects(table: MatchedTable | undefined): {
  readonly rows: readonly AspectRow[];
  readonly faults: readonly ProfileFault[];
} {
  const sources = profileRows(table, MOST_ASPECTS);
  const rows = sources.flatMap((source): readonly AspectRow[] => {
    const name = source.inLanguages("name");
    return name.en === "" ? [] : [{ aspect: { id: source.text("id") || toShortName(name.en), name }, source }];
  });
  const labels = rows.flatMap(({ aspect, source }) => labelsIn(source, COLUMNS, aspect.id));
  const excess = sources[MOST_ASPECTS];
  return {
    rows,
    faults: [
      ...sources.flatMap(faultsIn),
      ...faultsOfDoubles(labels),
      ...(excess ? [{ kind: "too-many", most: MOST_ASPECTS, place: excess.at("name en") } as const] : []),
    ],
  };
}

function faultsIn(source: ProfileRow): readonly ProfileFault[] {
  if (source.inLanguages("name").en === "") return [{ kind: "aspect-unnamed", place: source.at("name en") }];
  return COLUMNS.flatMap((column): readonly ProfileFault[] => {
    const typed = source.text(column);
    const place = source.at(column);
    return [
      ...(typed.includes(";") ? [{ kind: "holds-semicolon", typed, place } as const] : []),
      ...(typed.length > LONGEST_NAME ? [{ kind: "too-long", typed, most: LONGEST_NAME, place } as const] : []),
    ];
  });
}
