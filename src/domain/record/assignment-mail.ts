import type { Language } from "../language";
import type { Review } from "../review/review";
import { sayDate } from "../text/dates/say-date";
import type { Assignment } from "./assignments";
import { toRowNamer } from "./assigned-row";
import { consentOf, owedBy } from "./assignments";
import { MAIL_WORDS } from "./mail-words";
import { draftName } from "../text/draft-name";
import { onOneLine } from "../text/on-one-line";

/** A mail to copy: nothing is sent. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}

/** Letters of a remark that a mail quotes. */
const QUOTED = 160;

/**
 * What to write to a person about what they owe, in the review's language unless another is given: what is overdue
 * first, then what comes next, each with its row and its day. Undefined where they owe nothing.
 *
 * @param nameOf how rows are named in that language, for who writes to several people
 */
export function assignmentMail(
  review: Review,
  assignments: readonly Assignment[],
  person: string,
  language: Language = review.details.language,
  nameOf: ReturnType<typeof toRowNamer> = toRowNamer(review, language),
): MailText | undefined {
  const owed = owedBy(assignments, person);
  if (owed.length === 0) return undefined;
  const { details } = review;
  const words = MAIL_WORDS[language];
  const title = onOneLine(details.draftTitle);
  const line = (assignment: Assignment): string => `- ${toLine(assignment, nameOf(assignment), person, language)}`;
  const part = (heading: string, rows: readonly Assignment[]): readonly string[] =>
    rows.length === 0 ? [] : [heading, ...rows.map(line), ""];
  return {
    subject: words.subject(title, owed.length),
    body: [
      words.greeting(person.trim()),
      "",
      words.opening(title === "" ? undefined : draftName(title, language)),
      "",
      ...part(
        words.overdue,
        owed.filter(({ isOverdue }) => isOverdue),
      ),
      ...part(
        words.next,
        owed.filter(({ isOverdue }) => !isOverdue),
      ),
      words.closing,
      ...(details.author.trim() === "" ? [] : ["", onOneLine(details.author)]),
    ].join("\n"),
  };
}

function toLine(assignment: Assignment, row: string, person: string, language: Language): string {
  const { step, task, due, typedDue } = assignment;
  const words = MAIL_WORDS[language];
  const said = task.replace(/\s+/gu, " ");
  const quoted = said.length > QUOTED ? `${said.slice(0, QUOTED).trimEnd()}…` : said;
  const others = consentOf(assignment, [person]).join(", ");
  const asked = step === "task" ? quoted || words.look : words[step](quoted);
  const what = others === "" ? asked : words.consent(quoted, others);
  const when = due === undefined ? typedDue : sayDate(due, language);
  return `${row}: ${what}${when === "" ? "" : ` ${words.by(when)}`}`;
}
