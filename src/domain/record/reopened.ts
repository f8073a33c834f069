import { LANGUAGES } from "../language";
import type { Feedback } from "../review/consultation";
import { calendarDay } from "../text/dates/calendar-day";
import { onOneLine } from "../text/on-one-line";
import { RECORD_WORDS } from "./record-words";

type Closing = Pick<Feedback, "closedBy" | "closedOn" | "closedHow">;

/** What a closing goes by, so that another one is told from it: its day, how and by whom it was. */
const closingOf = ({ closedBy, closedOn, closedHow }: Closing): string =>
  [calendarDay(closedOn) ?? closedOn, closedHow, closedBy]
    .map(onOneLine)
    .filter((cell) => cell !== "")
    .join(", ");

/** The line that says that a comment which was resolved is open again, though its row is closed by what a person wrote. */
export const reopenedLine = (feedback: Closing, today: string, language: (typeof LANGUAGES)[number]): string =>
  RECORD_WORDS[language].reopened(today, closingOf(feedback));

/** The day on which a comment was seen to be open again after its row was closed as it is; undefined where it was not. */
export function reopenedOn(feedback: Closing & Pick<Feedback, "replies">, comment: Feedback["comment"]) {
  const closing = closingOf(feedback);
  if (comment === "resolved" || closing === "" || feedback.replies === "") return undefined;
  const days = feedback.replies.split("\n").flatMap((line) => {
    const day = /\d{4}-\d{2}-\d{2}/u.exec(line)?.[0];
    // Earlier lines name the day alone.
    const closings = [closing, calendarDay(feedback.closedOn) ?? closing];
    const isSaid = (said: string): boolean =>
      LANGUAGES.some((one) => RECORD_WORDS[one].reopened(day ?? "", said) === line);
    return day !== undefined && closings.some(isSaid) ? [day] : [];
  });
  return days.at(-1);
}
