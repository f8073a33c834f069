import type { Command } from "commander";

import { openReview } from "../../app/open-review";
import { toRowNamer } from "../../domain/record/assigned-row";
import { assignmentMail } from "../../domain/record/assignment-mail";
import { assignmentsOf, owedBy, peopleWhoOwe } from "../../domain/record/assignments";
import { toJsonAssignments, toMails, toTextAssignments, toTextNothing } from "../assignments-report";
import { languageOption } from "../language-option";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import type { Surroundings } from "../surroundings";
import { HELP } from "../words/help/help";

interface AssignmentsOptions {
  readonly person?: string;
  readonly mail?: boolean;
  readonly json?: boolean;
}

/** `gap-table assignments REVIEW.xlsx [--person NAME] [--mail] [--json]` */
export const assignmentsCommand = (program: Command, surroundings: Surroundings): void => {
  const { terminal } = surroundings;
  const help = HELP[terminal.language];
  program
    .command("assignments")
    .description(help.assignments.about)
    .argument("<file.xlsx>", help.workbook)
    .option("--person <name>", help.assignments.person)
    .option("--mail", help.assignments.mail)
    .option("--json", help.assignments.json)
    .addOption(languageOption(help.assignments.language))
    .addHelpText("after", help.assignments.more)
    .action(async (file: string, { person, mail, json }: AssignmentsOptions) => {
      const workbook = await openWorkbookFile(file);
      const { value: review, messages } = await naming(file, () => openReview(workbook));
      tell(surroundings, messages);
      const all = assignmentsOf(review, terminal.today());
      const shown = person === undefined ? all : owedBy(all, person);
      const people = person === undefined ? peopleWhoOwe(all) : [person];
      const nameOf = toRowNamer(review, review.details.language);
      const mails = mail
        ? people.flatMap((to) => {
            const text = assignmentMail(review, all, to, review.details.language, nameOf);
            return text ? [{ to, ...text }] : [];
          })
        : undefined;
      const language = surroundings.language();
      if (json) terminal.out(toJsonAssignments(shown, mails));
      else if (shown.length === 0) terminal.out(toTextNothing(person, peopleWhoOwe(all), language));
      else terminal.out(mails ? toMails(mails, language) : toTextAssignments(review, shown, language));
    });
};
