import type { RowContent } from "../../src/adapters/xlsx/create/workbook-content";
import type { Profile } from "../../src/domain/profile/profile";
import { readDetails } from "../../src/domain/review/read-details";
import { rowReader } from "../../src/domain/review/read-row";
import type { RoundRow } from "../../src/domain/review/review";
import { AMENDMENTS } from "../../src/domain/review/tables/amendments";
import { GAPS } from "../../src/domain/review/tables/gaps";
import { ROUNDS } from "../../src/domain/review/tables/rounds";
import type { TableSpec } from "../../src/domain/review/tables";
import { planRound } from "../../src/domain/round/plan-round";
import { textOf } from "./sample-source";
import type { Row, SampleRound, SampleSource } from "./sample-source";

/** How the rows of a sample become those of its workbook. */
export interface RowWriters {
  readonly profile: Profile;
  readonly gap: (gap: SampleSource["gaps"][number]) => RowContent;
  readonly amendment: (row: Row) => RowContent;
}

/** The rows of the table Rounds: each round as it would have been frozen on its day. */
export function sampleRounds(source: SampleSource, { profile, gap, amendment }: RowWriters): readonly RowContent[] {
  const toRow = rowReader(profile);
  const read =
    <Spec extends TableSpec>(spec: Spec) =>
    (row: RowContent, at: number) =>
      toRow(spec)({ place: { table: spec.name, sheet: "", row: at + 1 }, text: (key) => row[key] ?? "" });
  const details = { ...readDetails(undefined, source.language).details, profile: profile.id };
  const rounds: RoundRow[] = [];
  const content: RowContent[] = [];
  source.rounds.forEach((round, at) => {
    const later = source.rounds.slice(at);
    const { rows } = planRound(
      {
        details,
        profile,
        gaps: source.gaps.filter(isThere(later)).map(asOf("gap", later)).map(gap).map(read(GAPS)),
        amendments: source.amendments
          .filter(isThere(later))
          .map(asOf("amendment", later))
          .map(amendment)
          .map(read(AMENDMENTS)),
        // A list of its own each time: what is read of one is remembered.
        rounds: [...rounds],
      },
      textOf(round, "label"),
      textOf(round, "date"),
    );
    content.push(...rows);
    rounds.push(...rows.map(read(ROUNDS)));
  });
  return content;
}

const isThere =
  (rounds: readonly SampleRound[]) =>
  (row: Row): boolean =>
    !rounds.some(({ absent }) => absent.includes(textOf(row, "id")));

/** A row as it stood at the first of some rounds: what that says, then the next, then the row itself. */
const asOf =
  (key: "gap" | "amendment", rounds: readonly SampleRound[]) =>
  <Source extends Row>(row: Source): Source =>
    rounds
      .flatMap(({ rows }) => rows.filter((each) => textOf(each, key) === textOf(row, "id")))
      .reduceRight<Source>((later, said) => ({ ...later, ...cellsOf(said) }), row);

const cellsOf = (said: Row): Row =>
  Object.fromEntries(Object.entries(said).filter(([key]) => key !== "gap" && key !== "amendment"));
