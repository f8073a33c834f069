import type { Command } from "commander";

import { REVIEWED_COLUMNS, reviewedEdits } from "../../app/mark-reviewed";
import { openReview } from "../../app/open-review";
import { ourTable } from "../../app/sheet-cells";
import type { Gap } from "../../domain/gap/gap";
import { isSameId } from "../../domain/gap/id-key";
import { ROUND_WORDS } from "../../app/words/round-words";
import type { Localised } from "../../domain/language";
import type { Message } from "../../domain/result";
import { othersMark } from "../../domain/round/reviewed";
import type { StandingMark } from "../../domain/round/reviewed";
import type { Review } from "../../domain/review/review";
import { activeGaps } from "../../domain/review/row-ids";
import { toCellPlace } from "../../domain/rules/cell-place";
import { isOurTable } from "../../domain/review/tables";
import { withIntoOptions } from "../into-options";
import { languageOption } from "../language-option";
import { naming, tell } from "../open-workbook-file";
import { openWithColumns } from "../open-with-columns";
import { notWritten } from "../read-decisions";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";
import { HELP } from "../words/help/help";
import { ROUND } from "../words/round-words";
import { STEPS } from "../words/work-words";
import { withReview } from "../write-into";
import type { IntoOptions } from "../write-into";

interface ReviewedOptions extends IntoOptions {
  readonly by: string;
  readonly all?: boolean;
  readonly replace?: boolean;
  readonly json?: boolean;
}

/** `gap-table reviewed REVIEW.xlsx [GAP…] [--all [--replace]] --by NAME [-o OUT.xlsx] [--dry-run] [--json]` */
export const reviewedCommand = (program: Command, surroundings: Surroundings): void => {
  const { terminal } = surroundings;
  const help = HELP[terminal.language];
  withIntoOptions(
    program
      .command("reviewed")
      .description(help.reviewed.about)
      .argument("<review.xlsx>", help.workbook)
      .argument("[gaps...]", help.reviewed.gaps)
      .requiredOption("--by <name>", help.reviewed.by)
      .option("--all", help.reviewed.all)
      .option("--replace", help.reviewed.replace),
    help,
    help.reviewed.output,
  )
    .option("--json", help.doneAsJson)
    .addOption(languageOption(help.reviewed.language))
    .addHelpText("after", help.reviewed.more)
    .action((file: string, ids: readonly string[], options: ReviewedOptions) =>
      withReview(file, options, surroundings, async (write) => {
        const language = surroundings.language();
        const { by, all, json, dryRun = false } = options;
        const name = by.trim();
        if (name === "") throw ROUND.nobody;
        if (ids.length === 0 && !all) throw ROUND.whichGaps;
        toProgress(terminal, language)(STEPS.reading(file));
        const workbook = await openWithColumns(file, { Gaps: REVIEWED_COLUMNS }, options);
        const { value: review, messages } = await naming(file, () => openReview(workbook));
        tell(surroundings, messages);
        const { gaps, left, replaced } = rowsToMark(review, ids, options);
        tell(surroundings, marksTold(review, { left, replaced }));
        const table = ourTable((await workbook.readTables(isOurTable)).value, review, "Gaps");
        const edits = table ? gaps.flatMap((gap) => reviewedEdits(gap, table, name, terminal.today())) : [];
        const { conflicts } = await naming(file, () => workbook.write(edits));
        const [refused] = conflicts;
        if (refused) throw notWritten(refused.edit);
        const { output, kept } = edits.length > 0 ? await write(workbook) : {};
        const marked = gaps.map(({ id }) => id);
        const said = { file, dryRun, ...(output !== undefined && { output }), ...(kept !== undefined && { kept }) };
        terminal.out(
          json
            ? `${JSON.stringify({ ...said, by: name, date: terminal.today(), gaps: marked, replaced: inJson(replaced), left: inJson(left) }, undefined, 2)}\n`
            : `${saidOf(gaps.map(nameIn(review)), name, { isMarked: edits.length === 0, output, kept })[language]}\n`,
        );
      }),
    );
};

interface RowsToMark {
  readonly gaps: readonly Gap[];
  /** What others have in rows that are not marked, since nobody named them or asked for it. */
  readonly left: readonly StandingMark[];
  /** What others have in rows that are marked. */
  readonly replaced: readonly StandingMark[];
}

/** @throws UnusableInput for a number that no row has, or several */
function rowsToMark(
  review: Review,
  ids: readonly string[],
  { by, all = false, replace = false }: ReviewedOptions,
): RowsToMark {
  const asked = new Set(ids.map((id) => gapOf(review, id)));
  const wanted = all ? activeGaps(review) : [...asked];
  const others = wanted.flatMap((gap) => othersMark(gap, by) ?? []);
  const left = others.filter(({ gap }) => !replace && !asked.has(gap));
  return {
    gaps: wanted.filter((gap) => !left.some((mark) => mark.gap === gap)),
    left,
    replaced: others.filter((mark) => !left.includes(mark)),
  };
}

function marksTold(review: Review, { left, replaced }: Omit<RowsToMark, "gaps">): readonly Message[] {
  const named = (marks: readonly StandingMark[]) => marks.map((mark) => ({ ...mark, name: nameIn(review)(mark.gap) }));
  return [
    ...(left.length > 0 ? [{ text: ROUND_WORDS.leftToOthers(named(left)) }] : []),
    ...(replaced.length > 0 ? [{ text: ROUND_WORDS.replaced(named(replaced)) }] : []),
  ];
}

const inJson = (marks: readonly StandingMark[]): readonly object[] =>
  marks.map(({ gap, by, on }) => ({ gap: gap.id, by, on }));

function saidOf(
  gaps: readonly string[],
  name: string,
  {
    isMarked,
    output,
    kept,
  }: { readonly isMarked: boolean; readonly output: string | undefined; readonly kept: string | undefined },
): Localised {
  if (gaps.length === 0) return ROUND.nothingToReview;
  return isMarked ? ROUND.alreadyReviewed(gaps, name) : ROUND.reviewed(gaps, name, output, kept);
}

/** A gap by its number, where it has one for itself, else by its cell. */
const nameIn =
  (review: Review) =>
  ({ id, place }: Gap): string =>
    id.trim() !== "" && review.gaps.filter((one) => isSameId(one.id, id)).length === 1
      ? id
      : toCellPlace(review, place, "id").cell;

function gapOf({ gaps }: Review, id: string): Gap {
  const [gap, twin] = gaps.filter((one) => isSameId(one.id, id));
  if (!gap || twin) throw ROUND.noGap(id);
  return gap;
}
