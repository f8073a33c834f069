import type { Language } from "../domain/language";
import { UnusableInput, ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { Consultation } from "../domain/review/consultation";
import type { Review } from "../domain/review/review";
import { toCellPlace } from "../domain/rules/cell-place";
import { tellFailed } from "../domain/rules/failed-cells";
import { tellUnreadDays } from "../domain/rules/unread-days";
import { composeMinutes, findConsultations } from "../domain/table/minutes/compose-minutes";
import type { ComposedMinutes } from "../domain/table/minutes/compose-minutes";
import { openReview } from "./open-review";
import type { ReviewWorkbook, TableDocuments } from "./ports";
import { withoutNames } from "./without-names";

/** Which minutes, and how. */
export interface MinutesChoice {
  /** Id of the consultation. */
  readonly consultation: string;
  readonly language: Language;
  readonly pseudonymise?: boolean | undefined;
}

export interface MinutesRequest extends Omit<MinutesChoice, "language"> {
  readonly workbook: ReviewWorkbook;
  readonly documents: TableDocuments;
  /** The review's own language when left out. */
  readonly language?: Language;
  /** ISO day that the minutes bear. */
  readonly date: string;
  /** The moment they are made, ISO in UTC. */
  readonly time: string;
}

/** Minutes as a file, and what to say of them. */
export interface MadeMinutes {
  readonly name: string;
  /** What document it is, as `documentMark` has it. */
  readonly mark: string;
  readonly file: Uint8Array;
  readonly remarks: number;
  /** About how many pages they fill. */
  readonly pages: number;
}

/**
 * The minutes of a consultation in a workbook, as a document for Word.
 *
 * @throws UnusableInput when the workbook holds no review, or no such consultation
 */
export async function makeMinutes(request: MinutesRequest): Promise<Result<MadeMinutes>> {
  const { value: review, messages } = await openReview(request.workbook);
  const made = minutesFile(review, { ...request, language: request.language ?? review.details.language }, request);
  return ok(made.value, [...messages, ...made.messages]);
}

/**
 * The same of a review that was read already.
 *
 * @throws UnusableInput when it holds no such consultation
 */
export function minutesFile(
  review: Review,
  choice: MinutesChoice,
  { documents, date, time }: Pick<MinutesRequest, "documents" | "date" | "time">,
): Result<MadeMinutes> {
  const { value, messages } = minutesOf(review, choice, { date, time });
  const { document, remarks } = value;
  const { name, mark = "" } = document;
  const made = { name, mark, file: documents.write(document), remarks, pages: documents.pages(document) };
  return ok(made, messages);
}

function minutesOf(
  typed: Review,
  { consultation: id, language, pseudonymise }: MinutesChoice,
  { date, time }: { readonly date: string; readonly time: string },
): Result<ComposedMinutes> {
  const { value: review, messages } = withoutNames(typed, { language, pseudonymise });
  const [consultation, ...others] = findConsultations(review, id);
  if (!consultation) throw noSuchConsultation(id, typed);
  if (others.length > 0) throw standsTwice(id, review, [consultation, ...others]);
  const composed = composeMinutes({ review, consultation, language, date, time });
  const told = [...tellFailed(composed.failed), ...tellUnreadDays(composed.unreadDays)];
  return ok(composed, [...messages, ...told.map((text) => ({ text }))]);
}

/** Which of them the remarks came from can't be told. */
function standsTwice(id: string, review: Review, rows: readonly Consultation[]): UnusableInput {
  const cells = rows.map(({ place }) => toCellPlace(review, place, "id")).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const places = cells.join(", ");
  return new UnusableInput({
    en: `The number ${id} stands in more than one row: ${places}. Give each consultation its own, and name it as the source of its remarks.`,
    ru: `Номер ${id} стоит в нескольких строках: ${places}. Дайте каждой консультации свой номер и укажите его источником ее замечаний.`,
    kk: `${id} нөмірі бірнеше жолда тұр: ${places}. Әр консультацияға өз нөмірін беріп, оны пікірлерінің дереккөзі етіп көрсетіңіз.`,
  });
}

function noSuchConsultation(id: string, { consultations }: Review): UnusableInput {
  const ids = consultations.map((row) => row.id).filter((each) => each !== "");
  const known = ids.join(", ");
  return new UnusableInput(
    ids.length === 0
      ? {
          en: `There is no consultation ${id}: the sheet of consultations has none yet. Record it there first.`,
          ru: `Консультации ${id} нет: лист консультаций пока пуст. Сначала запишите ее там.`,
          kk: `${id} консультациясы жоқ: консультациялар парағы әзірге бос. Алдымен оны сонда жазыңыз.`,
        }
      : {
          en: `There is no consultation ${id}. Those recorded: ${known}.`,
          ru: `Консультации ${id} нет. Записаны: ${known}.`,
          kk: `${id} консультациясы жоқ. Жазылғандары: ${known}.`,
        },
  );
}
