import { Option } from "commander";
import type { Command } from "commander";

import { lookAtRefresh } from "../../app/refresh-brief";
import { choicesOf, usualChoices } from "../../domain/brief/refresh/choices-of";
import { EDITED_CHOICES } from "../../domain/brief/refresh/refresh-plan";
import type { EditedChoice, RefreshChoices, RefreshPlan } from "../../domain/brief/refresh/refresh-plan";
import { idKey } from "../../domain/gap/id-key";
import { UnusableInput } from "../../domain/result";
import { briefDocuments } from "../brief-documents";
import { catalogueWithLexicon } from "../catalogue-with-lexicon";
import { evenIfOpenOption } from "../even-if-open-option";
import { readInput } from "../files";
import { withOutput } from "../files/output";
import type { Output } from "../files/output";
import { refuseOutput } from "../files/refuse-output";
import { keepCopy, keepEdited } from "../keep-edited";
import { languageOption } from "../language-option";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import { stumbles } from "../readiness-report";
import { toJsonRefresh, toTextRefresh } from "../refresh-report";
import type { Surroundings } from "../surroundings";
import { HELP } from "../words/help/help";
import { notOffered, otherReview, twoChoices } from "../words/refresh-words";

interface RefreshOptions {
  readonly output?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly evenIfOpen?: boolean;
  readonly otherReview?: boolean;
  readonly edited: EditedChoice;
  readonly keep?: readonly string[];
  readonly take?: readonly string[];
  readonly free?: readonly string[];
  readonly new: "place" | "leave";
}

/** `gap-table refresh BRIEF.docx REVIEW.xlsx [-o OUT.docx] [--dry-run] [--json]` */
export const refreshCommand = (program: Command, surroundings: Surroundings): void => {
  const help = HELP[surroundings.terminal.language];
  const { refresh: words } = help;
  program
    .command("refresh")
    .description(words.about)
    .argument("<brief.docx>", help.status.brief)
    .argument("<file.xlsx>", help.workbook)
    .option("-o, --output <out.docx>", words.output)
    .addOption(new Option("--edited <choice>", words.edited).choices([...EDITED_CHOICES]).default("keep"))
    .addOption(named("keep", words.keep))
    .addOption(named("take", words.take))
    .addOption(named("free", words.free))
    .addOption(new Option("--new <choice>", words.new).choices(["place", "leave"]).default("place"))
    .option("--other-review", words.otherReview)
    .option("--dry-run", help.dryRun)
    .option("--json", help.doneAsJson)
    .addOption(evenIfOpenOption(help))
    .addOption(languageOption(help.status.language))
    .action(async (brief: string, file: string, options: RefreshOptions) => {
      const { output: given, dryRun } = options;
      if (dryRun) return refresh(brief, file, options, surroundings);
      await refuseOutput(given ?? brief, [".docx"], given === undefined ? file : brief);
      await withOutput(given ?? brief, options, (output) => refresh(brief, file, options, surroundings, output));
    });
};

/** An option that names texts; said more than once it adds to them. */
const named = (flag: string, about: string): Option =>
  new Option(`--${flag} <ids>`, about).argParser((given: string, before: readonly string[] = []) => [
    ...before,
    ...given.split(",").map((id) => id.trim()),
  ]);

async function refresh(
  brief: string,
  file: string,
  options: RefreshOptions,
  surroundings: Surroundings,
  place?: Output,
): Promise<void> {
  const { terminal, assets, language } = surroundings;
  const documents = await briefDocuments(assets);
  const [bytes, workbook, catalogue] = [
    await readInput(brief),
    await openWorkbookFile(file),
    await catalogueWithLexicon(),
  ];
  const opened = await naming(brief, () => documents.open(bytes));
  const request = { workbook, catalogue, layout: documents.layout(), date: terminal.today(), time: terminal.now() };
  const { value: looked, messages } = await naming(file, () => lookAtRefresh({ ...request, brief: opened }));
  tell(surroundings, messages);
  const { likeness } = looked.plan;
  if (likeness.isOther && place !== undefined && !options.otherReview) throw otherReview(file, brief, likeness);
  const choices = toChoices(looked.plan, options);
  const changes = looked.changesFor(choices);
  const written = changes && (await naming(brief, () => opened.write(changes)));
  const output = options.output ?? brief;
  let kept: string | undefined;
  if (place !== undefined && written !== undefined) {
    if (options.output !== undefined) kept = (await keepEdited(output, documents))?.copy;
    else if (!documents.isUntouched(bytes)) kept = await keepCopy(brief, bytes);
    place.write(opened.file());
  }
  for (const line of stumbles(file, { notes: looked.notes(), hasSheet: true })) terminal.err(`${line[language()]}\n`);
  const said = { brief, workbook: file, choices, written, output: place && written && output, kept };
  terminal.out(options.json ? toJsonRefresh(looked.plan, said) : toTextRefresh(looked.plan, said, language()));
}

/**
 * What was chosen for each text; of one that is named itself, not for all of its row.
 *
 * @throws UnusableInput for an id that names no text for which that may be chosen, or for which two things are
 */
function toChoices(plan: RefreshPlan, options: RefreshOptions): RefreshChoices {
  const [ofRows, ofTexts] = [new Map<string, EditedChoice>(), new Map<string, EditedChoice>()];
  for (const choice of EDITED_CHOICES) {
    const offered = plan.blocks.filter((block) => choicesOf(block).includes(choice));
    for (const id of options[choice] ?? []) {
      const isText = offered.some((block) => block.id === id);
      const own = offered.filter((block) => (isText ? block.id === id : idKey(block.binding.gap) === idKey(id)));
      if (own.length === 0)
        throw new UnusableInput(
          notOffered(
            `--${choice}`,
            id,
            offered.map((block) => block.id),
          ),
        );
      const chosen = isText ? ofTexts : ofRows;
      const other = own.map((block) => chosen.get(block.id)).find((before) => before && before !== choice);
      if (other) throw new UnusableInput(twoChoices(`--${other}`, `--${choice}`, id));
      for (const block of own) chosen.set(block.id, choice);
    }
  }
  const { places } = usualChoices(plan);
  return {
    blocks: new Map([...ofRows, ...ofTexts]),
    edited: options.edited,
    places: (gap) => options.new === "place" && places(gap),
  };
}
