import { idKey } from "../gap/id-key";
import { changesBetween } from "../round/changes";
import type { RowChange } from "../round/changes";
import type { FrozenRow } from "../round/frozen-row";
import { rowsWithOwnIds } from "../round/own-ids";
import { toOnlyRenumbered } from "../round/only-renumbered";
import { roundsOf } from "../round/round";
import type { Span } from "./brief";
import type { BriefContext } from "./brief-context";
import type { BriefInput } from "./brief-input";
import { fitting } from "./fitting";
import { formatIds } from "./id-list";
import { bound, joinSpans, plain } from "./spans";
import type { BriefWords } from "./words/brief-words";

/** Of more rounds than this the last ones are told. */
const ROUNDS_TOLD = 4;
/** More revised gaps than this are counted. */
const REVISED_NAMED = 6;

/**
 * What each round changed in the gaps, and what changed after the last one, so that the numbers account for the gaps
 * named behind them: the most important of those that read otherwise today than in the first round. Nothing before there
 * are two rounds. A gap that is withdrawn counts as gone.
 */
export function roundsTold({ input, words, gaps }: BriefContext): readonly Span[] {
  const told = roundsOf(input.review)
    .filter(({ isWhole }) => isWhole)
    .map((round) => ({ ...round, rows: round.rows.filter(isStanding) }));
  const [first, ...later] = told;
  if (!first || later.length === 0) return [];
  const { quotes, rounds } = words;
  const steps = later.map(({ id, label, rows }, at): readonly Span[] => {
    const counts = counted(changesBetween(told[at] ?? first, rows), rounds) || rounds.unchanged;
    const name = fitting(label, 60) || fitting(id, 60);
    return [plain(quotes[0]), bound(name, "", `round ${id}`), plain(`${quotes[1]}: ${counts}`)];
  });
  const since = counted(changesBetween(told.at(-1) ?? first, standingRows(input)), rounds);
  const revised = revisedGaps(input);
  const labels = gaps.filter(({ id }) => revised.has(idKey(id))).map(({ label }) => label);
  return [
    ...joinSpans(
      [...steps.slice(-ROUNDS_TOLD), ...(since === "" ? [] : [[plain(`${rounds.sinceLast}: ${since}`)]])],
      "; ",
    ),
    plain(
      labels.length === 0
        ? "."
        : `. ${rounds.revised(formatIds(labels, REVISED_NAMED, words.andOthers), labels.length)}`,
    ),
  ];
}

/** The gaps that stand and read otherwise today than in the first round, by their keys; none before there are two. */
export function revisedGaps({ review }: Pick<BriefInput, "review">): ReadonlySet<string> {
  const [first, ...later] = roundsOf(review).filter(({ isWhole }) => isWhole);
  if (!first || later.length === 0) return new Set();
  const before = { ...first, rows: first.rows.filter(isStanding) };
  return new Set(
    changesBetween(before, standingRows({ review }))
      .filter((row) => row.state === "changed" && isReworded(row))
      .map(({ id }) => idKey(id)),
  );
}

const standingRows = ({ review }: Pick<BriefInput, "review">): readonly FrozenRow[] =>
  rowsWithOwnIds(review).filter(isStanding);

/** "" where nothing changed. */
function counted(rows: readonly RowChange[], words: BriefWords["rounds"]): string {
  const withdrawn = rows.filter(({ state }) => state === "gone").length;
  const added = rows.filter(({ state }) => state === "new").length;
  const changed = rows.filter((row) => row.state === "changed" && isReworded(row)).length;
  return [
    ...(added > 0 ? [words.added(added)] : []),
    ...(changed > 0 ? [words.changed(changed)] : []),
    ...(withdrawn > 0 ? [words.withdrawn(withdrawn)] : []),
  ].join(", ");
}

const isStanding = ({ table, cells }: FrozenRow): boolean => table === "Gaps" && cells["status"] !== "withdrawn";

/** Working columns: a new version of the draft renumbers provisions, and a status says how far the work is. */
const WORKING: ReadonlySet<string> = new Set(["id", "provisions", "status"]);

function isReworded(row: RowChange): boolean {
  const isOnlyRenumbered = toOnlyRenumbered(row);
  return row.columns.some((change) => !WORKING.has(change.column) && !isOnlyRenumbered(change));
}
