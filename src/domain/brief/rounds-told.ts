import { idKey } from "../gap/id-key";
import { changesBetween } from "../round/changes";
import type { RowChange } from "../round/changes";
import type { FrozenRow } from "../round/frozen-row";
import { rowsComparedTo } from "../round/own-ids";
import { toOnlyRenumbered } from "../round/only-renumbered";
import { roundsOf } from "../round/round";
import type { Round } from "../round/round";
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
 * What each round changed in the gaps, and which of the most important gaps read otherwise today than in the first one,
 * which may be more than the rounds count: what changed after the last one is in no round, and that is said. Nothing
 * before there are two. A gap that is withdrawn counts as gone.
 */
export function roundsTold({ input, words, gaps }: BriefContext): readonly Span[] {
  const told = roundsOf(input.review)
    .filter(({ isWhole }) => isWhole)
    .map((round) => ({ ...round, rows: round.rows.filter(isStanding) }));
  const [first, ...others] = told;
  if (!first || others.length === 0) return [];
  const { quotes, rounds } = words;
  const steps = others.map(({ id, label, rows }, at): readonly Span[] => {
    const counts = counted(changesBetween(told[at] ?? first, rows), rounds);
    const name = fitting(label, 60) || fitting(id, 60);
    return [plain(quotes[0]), bound(name, "", `round ${id}`), plain(`${quotes[1]}: ${counts}`)];
  });
  const revised = revisedGaps(input);
  const named = gaps.filter(({ id }) => revised.has(idKey(id)));
  const labels = named.map(({ label }) => label);
  const later = rewordedSince(told.at(-1) ?? first, input);
  const isLater = named.some(({ id }) => later.has(idKey(id)));
  return [
    ...joinSpans(steps.slice(-ROUNDS_TOLD), "; "),
    plain(
      labels.length === 0
        ? "."
        : `. ${rounds.revised(formatIds(labels, REVISED_NAMED, words.andOthers), labels.length, isLater)}`,
    ),
  ];
}

/** The gaps that stand and read otherwise today than in the first round, by their keys; none before there are two. */
export function revisedGaps({ review }: Pick<BriefInput, "review">): ReadonlySet<string> {
  const [first, ...later] = roundsOf(review).filter(({ isWhole }) => isWhole);
  if (!first || later.length === 0) return new Set();
  return rewordedSince({ ...first, rows: first.rows.filter(isStanding) }, { review });
}

/** The gaps that stand and read otherwise today than in a round, by their keys. */
const rewordedSince = (round: Round, { review }: Pick<BriefInput, "review">): ReadonlySet<string> =>
  new Set(
    changesBetween(round, rowsComparedTo(review, round).rows.filter(isStanding))
      .filter((row) => row.state === "changed" && isReworded(row))
      .map(({ id }) => idKey(id)),
  );

function counted(rows: readonly RowChange[], words: BriefWords["rounds"]): string {
  const withdrawn = rows.filter(({ state }) => state === "gone").length;
  const added = rows.filter(({ state }) => state === "new").length;
  const changed = rows.filter((row) => row.state === "changed" && isReworded(row)).length;
  const parts = [
    ...(added > 0 ? [words.added(added)] : []),
    ...(changed > 0 ? [words.changed(changed)] : []),
    ...(withdrawn > 0 ? [words.withdrawn(withdrawn)] : []),
  ];
  return parts.length === 0 ? words.unchanged : parts.join(", ");
}

const isStanding = ({ table, cells }: FrozenRow): boolean => table === "Gaps" && cells["status"] !== "withdrawn";

/** Working columns: a new version of the draft renumbers provisions, and a status says how far the work is. */
const WORKING: ReadonlySet<string> = new Set(["id", "provisions", "status"]);

function isReworded(row: RowChange): boolean {
  const isOnlyRenumbered = toOnlyRenumbered(row);
  return row.columns.some((change) => !WORKING.has(change.column) && !isOnlyRenumbered(change));
}
