import type { RefreshTally } from "../../domain/brief/refresh/refresh-tally";
import type { Language } from "../../domain/language";
import { countInRussian } from "../../domain/text/russian-form";

/** What a refresh did, and how many rows it placed. */
export interface RefreshDone extends RefreshTally {
  readonly placed: number;
}

const texts = (count: number): string => `${count} ${count === 1 ? "text" : "texts"}`;
const inRussian = (count: number): string => countInRussian(count, "текст", "текста", "текстов");

const WORDS: Readonly<
  Record<Language, Readonly<Record<keyof RefreshDone, (count: number) => string>> & { readonly none: string }>
> = {
  en: {
    none: "No text had to change.",
    taken: (count) => `${texts(count)} refreshed.`,
    kept: (count) => `${texts(count)} kept as you wrote ${count === 1 ? "it" : "them"}.`,
    freed: (count) => `${texts(count)} no longer linked.`,
    placed: (count) => `${count} ${count === 1 ? "row" : "rows"} added.`,
  },
  ru: {
    none: "Ни один текст менять не пришлось.",
    taken: (count) => `Обновлено: ${inRussian(count)}.`,
    kept: (count) => `Оставлено как у вас: ${inRussian(count)}.`,
    freed: (count) => `Больше не связано с книгой: ${inRussian(count)}.`,
    placed: (count) => `Добавлено: ${countInRussian(count, "строка", "строки", "строк")}.`,
  },
  kk: {
    none: "Ешбір мәтінді өзгерту қажет болмады.",
    taken: (count) => `${count} мәтін жаңартылды.`,
    kept: (count) => `${count} мәтін сіз жазғандай қалды.`,
    freed: (count) => `${count} мәтін енді байланыссыз.`,
    placed: (count) => `${count} жол қосылды.`,
  },
};

/** Says what became of the texts, and leaves out what there is none of. */
export function sayRefreshed(done: RefreshDone, language: Language): string {
  const { none, ...words } = WORDS[language];
  const isNone = done.taken + done.freed + done.placed === 0;
  const said = (["taken", "kept", "freed", "placed"] as const).flatMap((key) =>
    done[key] > 0 ? [words[key](done[key])] : [],
  );
  return [...(isNone ? [none] : []), ...said].join(" ");
}
