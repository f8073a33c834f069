import { assert, property } from "fast-check";
import { AMENDMENT_KINDS } from "../../../src/domain/amendment/amendment";
import { GAP_STATUSES, PRIORITIES } from "../../../src/domain/gap/gap";
import type { Review } from "../../../src/domain/review/review";
import { splitValues } from "../../../src/domain/text/split-values";
import { changesBetween } from "../../../src/domain/round/changes";
import type { RowChange } from "../../../src/domain/round/changes";
import { changesSince } from "../../../src/domain/round/changes-since";
import { roundsOf } from "../../../src/domain/round/round";
import { amendment, gap, review } from "../../support/builders";
import { WorkedTables, editsBetween, steps } from "../../support/edit-histories";
import type { ToldChange, WorkedRow } from "../../support/edit-histories";
import { withRound } from "../../support/rounds";
import { runs } from "../../support/runs";

const choice = <T extends string>(choices: readonly T[], text = ""): T | undefined =>
  choices.find((each) => each === text);

const EMPTY = review({ gaps: [], amendments: [] });

function toReview(tables: WorkedTables, rounds: Review["rounds"]): Review {
  return {
    ...EMPTY,
    rounds,
    gaps: tables
      .of("Gaps")
      .map(({ id, cells: { provisions = "", aspects = "", priority = "", status = "", ...cells } }) =>
        gap({
          ...cells,
          id,
          provisions: splitValues(provisions),
          aspects: splitValues(aspects),
          priority: choice(PRIORITIES, priority),
          status: choice(GAP_STATUSES, status),
          ...(priority !== "" && { typedPriority: priority }),
          ...(status !== "" && { typedStatus: status }),
        }),
      ),
    amendments: tables
      .of("Amendments")
      .map(({ id, cells: { kind = "", ...cells } }) =>
        amendment({ ...cells, id, kind: choice(AMENDMENT_KINDS, kind) }),
      ),
  };
}

const told = (changes: readonly RowChange[]): readonly ToldChange[] =>
  changes
    .map(({ id, state, columns }): ToldChange => `${id} ${state} ${columns.map(({ column }) => column).join(",")}`)
    .sort();

it("what changed equals the edits that were made, from any round to now and to the next one, on 1,000 histories", () => {
  assert(
    property(steps, (history) => {
      const tables = new WorkedTables();
      const frozen: (readonly WorkedRow[])[] = [];
      let { rounds } = toReview(tables, []);
      for (const step of [{ act: "freeze" } as const, ...history]) {
        if (step.act !== "freeze") tables.carryOut(step);
        else if (tables.rows.length > 0) {
          ({ rounds } = withRound(toReview(tables, rounds), `Round ${frozen.length}`));
          frozen.push(tables.rows);
        }
      }
      const now = toReview(tables, rounds);
      const read = roundsOf(now);
      const found = read.map((round, at) => [
        told(changesSince(now, `R${at + 1}`).rows),
        told(changesBetween(round, read[at + 1]?.rows ?? round.rows)),
      ]);
      const made = frozen.map((before, at) => [
        editsBetween(before, tables.rows),
        editsBetween(before, frozen[at + 1] ?? before),
      ]);
      if (JSON.stringify(found) !== JSON.stringify(made)) expect(found).toEqual(made);
    }),
    { numRuns: runs(1000) },
  );
});
