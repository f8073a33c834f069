import { idKey } from "../gap/id-key";
import { changesBetween } from "../round/changes";
import type { RowChange } from "../round/changes";
import { rowsWithOwnIds } from "../round/own-ids";
import { roundsOf } from "../round/round";
import type { Round } from "../round/round";
import type { Span } from "./brief";
import type { BriefContext } from "./brief-context";
import { oneLine } from "./brief-gap";
import { formatIds } from "./id-list";
import { bound, joinSpans, plain } from "./spans";
import type { BriefWords } from "./words/brief-words";

/** Of more rounds than this the last ones are told. */
const ROUNDS_TOLD = 4;
/** More revised gaps than this are counted. */
const REVISED_NAMED = 6;

/** The gaps as they stood, the oldest first: at each round that holds them all, and now. */
interface Stand extends Pick<Round, "rows" | "isWhole"> {
  /** Undefined for now. */
  readonly round: Round | undefined;
}

/**
 * What each round changed in the gaps, and which of the most important gaps read otherwise since the first one. Nothing
 * without rounds, or while nothing changed since the only one. A status alone is no change.
 */
export function roundsTold({ input, words, gaps, cut }: BriefContext): readonly Span[] {
  const stands = standsOf(input.review);
  const [first] = stands;
  const now = stands.at(-1);
  if (!first || !now || stands.length < 2) return [];
  const { quotes, rounds } = words;
  const steps = stands.slice(1).map((stand, at): readonly Span[] => {
    const counts = told(changesBetween(stands[at] ?? first, stand.rows), rounds);
    if (!stand.round) return [plain(`${rounds.sinceThen}: ${counts}`)];
    const { id, label } = stand.round;
    const name = cut(oneLine(label) || id, 60).text;
    return [plain(quotes[0]), bound(name, "", `round ${id}`), plain(`${quotes[1]}: ${counts}`)];
  });
  const revised = new Set(
    changesBetween(first, now.rows)
      .filter((row) => row.table === "Gaps" && row.state === "changed" && isReworded(row))
      .map(({ id }) => idKey(id)),
  );
  const labels = gaps.filter(({ id }) => revised.has(idKey(id))).map(({ label }) => label);
  return [
    ...joinSpans(steps.slice(-ROUNDS_TOLD), "; "),
    plain(labels.length === 0 ? "." : `. ${rounds.revised(formatIds(labels, REVISED_NAMED, words.andOthers))}`),
  ];
}

function standsOf(review: BriefContext["input"]["review"]): readonly Stand[] {
  const frozen = roundsOf(review)
    .filter(({ isWhole }) => isWhole)
    .map((round): Stand => ({ ...round, round }));
  const last = frozen.at(-1);
  if (!last) return [];
  const now = { rows: rowsWithOwnIds(review), isWhole: true, round: undefined };
  const since = changesBetween(last, now.rows).filter((row) => isWithdrawn(row) || isReworded(row));
  return since.some(({ table }) => table === "Gaps") ? [...frozen, now] : frozen;
}

function told(changes: readonly RowChange[], words: BriefWords["rounds"]): string {
  const rows = changes.filter(({ table }) => table === "Gaps");
  const withdrawn = rows.filter(isWithdrawn).length;
  const added = rows.filter(({ state }) => state === "new").length;
  const changed = rows.filter((row) => row.state === "changed" && !isWithdrawn(row) && isReworded(row)).length;
  const parts = [
    ...(added > 0 ? [words.added(added)] : []),
    ...(changed > 0 ? [words.changed(changed)] : []),
    ...(withdrawn > 0 ? [words.withdrawn(withdrawn)] : []),
  ];
  return parts.length === 0 ? words.unchanged : parts.join(", ");
}

const isWithdrawn = ({ state, columns }: RowChange): boolean =>
  state === "gone" ||
  (state === "changed" && columns.some(({ column, after }) => column === "status" && after === "withdrawn"));

const isReworded = ({ columns }: RowChange): boolean =>
  columns.some(({ column }) => column !== "status" && column !== "id");
