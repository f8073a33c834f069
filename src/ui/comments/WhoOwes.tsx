import { Badge, Button, Textarea } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { toRowNamer } from "../../domain/record/assigned-row";
import { assignmentMail } from "../../domain/record/assignment-mail";
import type { MailText } from "../../domain/record/assignment-mail";
import { assignmentsOf, owedBy, peopleWhoOwe } from "../../domain/record/assignments";
import type { Assignment } from "../../domain/record/assignments";
import { noDueDay } from "../../domain/rules/assignment-complete";
import { dateInWords } from "../../domain/text/dates/date-in-words";
import { Disclosure } from "../disclosure/Disclosure";
import { copyTextOf } from "../self-test/copy-text";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { useCommentsStyles } from "./CommentsScreen.styles";
import type { CommentsScreenProps } from "./comments-screen-props";

/** Who owes what by when, person by person, with a mail for each to copy. */
export function WhoOwes({ review, now = new Date(), onGoTo }: CommentsScreenProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useCommentsStyles();
  const { comments: words } = useWords();
  const today = now.toLocaleDateString("sv");
  const language = useLanguage();
  const owed = useMemo(() => assignmentsOf(review, today), [review, today]);
  const nameOf = useMemo(() => toRowNamer(review, language), [review, language]);
  const mailLanguage = review.details.language;
  const namesInMails = useMemo(() => toRowNamer(review, mailLanguage), [review, mailLanguage]);
  const overdue = owed.filter(({ isOverdue }) => isOverdue).length;
  const groups = [
    ...peopleWhoOwe(owed).map((person) => ({ person, rows: owedBy(owed, person) })),
    { person: "", rows: owed.filter(({ people }) => people.length === 0) },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <div className={styles.part}>
      <Disclosure summaryClassName={screen.label} label={words.owed.title(owed.length, overdue)}>
        {() =>
          groups.length === 0 ? (
            <p className={screen.quiet}>{words.owed.none}</p>
          ) : (
            groups.map(({ person, rows }) => (
              <section key={person} className={screen.section} aria-label={person || words.owed.nobody}>
                <h3 className={screen.subtitle}>{person || words.owed.nobody}</h3>
                <ul className={screen.list}>
                  {rows.map((row) => (
                    <Owed key={`${row.of} ${row.id} ${row.place.row}`} row={row} name={nameOf(row)} onGoTo={onGoTo} />
                  ))}
                </ul>
                {person !== "" && (
                  <Mail person={person} mail={assignmentMail(review, owed, person, mailLanguage, namesInMails)} />
                )}
              </section>
            ))
          )
        }
      </Disclosure>
    </div>
  );
}

interface OwedProps extends Pick<CommentsScreenProps, "onGoTo"> {
  readonly row: Assignment;
  readonly name: string;
}

function Owed({ row, name, onGoTo }: OwedProps): ReactNode {
  const { id, of, task, due, typedDue, isOverdue, place } = row;
  const screen = useScreenStyles();
  const styles = useCommentsStyles();
  const language = useLanguage();
  const { dates, comments: words } = useWords();
  return (
    <li className={styles.owed}>
      <Button
        className={styles.choice}
        size="small"
        appearance="subtle"
        title={words.goToCell(id)}
        onClick={() => onGoTo(place.table, place.row, of === "gap" ? "issue" : "feedback")}
      >
        {name}
      </Button>
      <span className={styles.task}>{task}</span>
      {due !== undefined && <span className={screen.quiet}>{words.owed.due(dateInWords(due, dates))}</span>}
      {due === undefined && typedDue !== "" && <span className={screen.quiet}>{noDueDay(typedDue)[language]}</span>}
      {isOverdue && (
        <Badge appearance="outline" color="danger">
          {words.owed.overdue}
        </Badge>
      )}
    </li>
  );
}

/** Nothing is sent: the text is copied, or left selected where the browser does not let it be. */
function Mail({ person, mail }: { readonly person: string; readonly mail: MailText | undefined }): ReactNode {
  const screen = useScreenStyles();
  const { comments: words } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean>();
  if (!mail) return null;
  const copy = async (): Promise<void> => {
    if (field.current) setCopied(await copyTextOf(field.current));
  };
  return (
    <Disclosure summaryClassName={screen.quiet} label={words.owed.mail(person)}>
      {() => (
        <div className={screen.section}>
          <Textarea
            aria-label={words.owed.mail(person)}
            textarea={{ ref: field }}
            readOnly
            rows={8}
            value={`${mail.subject}\n\n${mail.body}`}
          />
          <div className={screen.row}>
            <Button size="small" onClick={() => void copy()}>
              {words.owed.copy}
            </Button>
            <span role="status" className={screen.quiet}>
              {copied === undefined ? "" : copied ? words.owed.copied : words.owed.notCopied}
            </span>
          </div>
        </div>
      )}
    </Disclosure>
  );
}
