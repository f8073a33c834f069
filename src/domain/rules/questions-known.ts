import { idKey, isSameId } from "../gap/id-key";
import type { RowPlace } from "../gap/row-place";
import { memoise } from "../memoise";
import { questionsByAspect } from "../profile/aspect-questions";
import type { Review } from "../review/review";
import { activeGaps } from "../review/row-ids";
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
      finds: ["Unexpected question “1.2, 1.3”, expected a number of the Coverage sheet; several are separated by “;”"],
    },
    {
      shows: "A row with a number of one's own.",
      review: { aspects: [{ id: "12.9", aspect: "schools" }] },
      finds: ["Unexpected question “12.9”, expected a number of the Coverage sheet; several are separated by “;”"],
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
        "Unexpected question “12.01”, expected a number of the Coverage sheet; several are separated by “;”",
        "Unexpected second row for question 12.1, expected one; only the first counts",
      ],
    },
  ],
  check: (review, { profile }) => {
    const known = new Set(
      questionsByAspect(profile).flatMap(({ number, under }) => [number, ...under.map(({ id }) => idKey(id))]),
    );
    const problem = (place: RowPlace, column: string, rowId: string, typed: string): readonly Problem[] =>
      typed === "" || known.has(idKey(typed)) ? [] : [{ place, column, rowId, about: typed, message: unknown(typed) }];
    return [
      ...activeGaps(review).flatMap(({ place, id, questions = [] }) =>
        questions.flatMap((typed) => problem(place, "questions", id, typed)),
      ),
      ...review.aspects.flatMap(({ place, id }) => problem(place, "id", id, id)),
      ...secondRows(review.aspects),
    ];
  },
};

const secondRows = memoise((aspects: Review["aspects"]): readonly Problem[] =>
  aspects
    .filter(({ id }, at) => id !== "" && aspects.findIndex((one) => isSameId(one.id, id)) < at)
    .map(({ place, id }) => ({ place, column: "id", rowId: id, about: id, message: second(id.trim()) })),
);

const second = (id: string) => ({
  en: `Unexpected second row for question ${id}, expected one; only the first counts`,
  ru: `Вторая строка для вопроса ${id}; ожидается одна, учитывается только первая`,
  kk: `${id}-сұраққа екінші жол; біреуі күтіледі, тек біріншісі есепке алынады`,
});

const unknown = (typed: string) => ({
  en: `Unexpected question “${typed}”, expected a number of the Coverage sheet; several are separated by “;”`,
  ru: `Неизвестный вопрос «${typed}»; ожидается номер с листа «Охват», несколько разделяются знаком «;»`,
  kk: `Белгісіз сұрақ «${typed}»; «Қамту» парағындағы нөмір күтіледі, бірнешеуі «;» белгісімен бөлінеді`,
});
