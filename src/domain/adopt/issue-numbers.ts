import { idKey } from "../gap/id-key";
import type { AdoptedRow } from "./adoption";
import { OUR_ID, isGap } from "./number-rows";
import { provisionsIn } from "./provision-column";

type Cells = AdoptedRow["cells"];

/**
 * Cells whose issues begin with the number of the gap and its provisions on a line of their own, as the gap table of this
 * program has them: number and provisions go to their columns, where every gap begins so. Provisions that can't be
 * read stay.
 */
export function withIssueNumbers(rows: readonly Cells[]): readonly Cells[] {
  const isNumbered = rows
    .filter((cells) => isGap({ cells }))
    .every(({ id, issue = "" }) => id === undefined && lineOf(issue) !== undefined);
  return isNumbered ? rows.map(fromIssue) : rows;
}

function fromIssue(cells: Cells): Cells {
  const { issue = "", ...others } = cells;
  const line = lineOf(issue);
  if (!line) return cells;
  const provisions = cells["provisions"] === undefined ? provisionsIn(line.about) : undefined;
  const rest = [provisions === undefined ? line.about : "", line.issue].filter((text) => text !== "").join("\n");
  return {
    id: line.id,
    ...others,
    ...(rest !== "" && { issue: rest }),
    ...(provisions !== undefined && { provisions }),
  };
}

function lineOf(text: string): { readonly id: string; readonly about: string; readonly issue: string } | undefined {
  const [line = "", ...others] = text.split("\n");
  const [id = "", ...about] = line.split(" · ");
  if (!OUR_ID.test(idKey(id))) return undefined;
  return { id: id.trim(), about: about.join(" · ").trim(), issue: others.join("\n").trim() };
}
