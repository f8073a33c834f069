import type { Gap } from "../gap/gap";
import { idKey } from "../gap/id-key";
import type { RowPlace } from "../gap/row-place";
import { memoise } from "../memoise";
import { questionsByAspect } from "../profile/aspect-questions";
import type { Profile } from "../profile/profile";
import { withoutOwnId } from "../review/id-keys";
import type { AspectNote } from "../review/review";
import { isActive } from "../review/row-ids";
import { eachBlock } from "../rows-in-blocks";
import type { Block } from "../rows-in-blocks";
import type { Problem, Rule } from "./rule";

/** Numbers of questions are those of the methodology, or a gap counts for none. */
export const questionsKnown: Rule = {
  id: "questions-known",
  severity: "warning",
  summary: {
    en: "Numbers of questions are those of the methodology, each in one row of the Coverage sheet.",
    ru: "Номера вопросов взяты из методологии, у каждого одна строка на листе «Охват».",
    kk: "Сұрақтардың нөмірлері әдіснамадан алынған, әрқайсысының «Қамту» парағында бір жолы бар.",
  },
  examples: [
    { shows: "A question of the methodology.", review: { gaps: [{ questions: ["1.2"] }] }, finds: [] },
    {
      shows: "Two numbers parted by a comma.",
      review: { gaps: [{ questions: ["1.2, 1.3"] }] },
      finds: [
        "The Coverage sheet has no question “1.2, 1.3”. Give a number that stands there, with “;” between several.",
      ],
    },
    {
      shows: "A row with a number of one's own.",
      review: { aspects: [{ id: "12.9", aspect: "schools" }] },
      finds: ["The Coverage sheet has no question “12.9”. Give a number that stands there, with “;” between several."],
    },
    {
      shows: "Two rows for one question: the second counts for nothing.",
      review: {
        aspects: [
          { id: "12.1", aspect: "schools" },
          { id: "12.01", aspect: "schools" },
          { id: "12.1 ", aspect: "schools" },
        ],
      },
      finds: [
        "The Coverage sheet has no question “12.01”. Give a number that stands there, with “;” between several.",
        "Question 12.1 has a row already, and only the first counts. Delete this row, or move what it says there.",
      ],
    },
  ],
  check: ({ gaps, aspects }, { profile }) => [
    ...unknownIn(profile).gaps(gaps),
    ...unknownIn(profile).aspects(aspects),
    ...secondRows(aspects),
  ],
};

/** What is no question of a profile, by table. */
const unknownIn = memoise((profile: Profile) => {
  const known = new Set(
    questionsByAspect(profile).flatMap(({ number, under }) => [number, ...under.map(({ id }) => idKey(id))]),
  );
  const problem = (place: RowPlace, column: string, rowId: string, typed: string): readonly Problem[] =>
    typed === "" || known.has(idKey(typed)) ? [] : [{ place, column, rowId, about: typed, message: unknown(typed) }];
  return {
    gaps: eachBlock((block: Block<Gap>) =>
      block
        .filter(isActive)
        .flatMap(({ place, id, questions = [] }) =>
          questions.flatMap((typed) => problem(place, "questions", id, typed)),
        ),
    ),
    aspects: eachBlock((block: Block<AspectNote>) => block.flatMap(({ place, id }) => problem(place, "id", id, id))),
  };
});

const secondRows = (aspects: readonly AspectNote[]): readonly Problem[] =>
  withoutOwnId(aspects)
    .filter(({ id }) => idKey(id) !== "")
    .map(({ place, id }) => ({ place, column: "id", rowId: id, about: id, message: second(id.trim()) }));

const second = (id: string) => ({
  en: `Question ${id} has a row already, and only the first counts. Delete this row, or move what it says there.`,
  ru: `Для вопроса ${id} строка уже есть, учитывается только первая. Удалите эту строку или перенесите ее текст туда.`,
  kk: `${id}-сұраққа жол бұрыннан бар, тек біріншісі есепке алынады. Бұл жолды өшіріңіз немесе мәтінін соған көшіріңіз.`,
});

const unknown = (typed: string) => ({
  en: `The Coverage sheet has no question “${typed}”. Give a number that stands there, with “;” between several.`,
  ru: `На листе «Охват» нет вопроса «${typed}». Укажите номер оттуда, несколько разделяйте знаком «;».`,
  kk: `«Қамту» парағында «${typed}» сұрағы жоқ. Сондағы нөмірді көрсетіңіз, бірнешеуін «;» белгісімен бөліңіз.`,
});
