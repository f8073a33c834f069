import type { Localised } from "../../domain/language";
import { countInRussian } from "../../domain/text/russian-form";
import { joinSentences } from "../../domain/text/join-sentences";

/** How many rows name provisions that are others by now, by what is to be done about them. */
export interface AnchorTally {
  /** Gaps, each with a note of what changed. */
  readonly noted: number;
  /** Amendments in the same case; their table has no column for a note. */
  readonly amendments: number;
  /** Rows whose provision has another number and nothing else. */
  readonly renumbered: number;
}

/** What the session says while a review is taken over to another text of its draft, and when it is. */
export const TAKE_OVER_WORDS = {
  writing: {
    en: "Taking the draft over…",
    ru: "Переношу проект в обзор…",
    kk: "Жоба шолуға енгізілуде…",
  },
  takenOver: (version: string, rows: AnchorTally, keepsOldText: boolean): Localised => ({
    en: joinSentences(
      `The review is of “${version}” now.`,
      keepsOldText && "The old texts are on the hidden sheet of earlier drafts.",
      rows.noted > 0 && `Gaps that bear a note on what changed: ${rows.noted}.`,
      rows.amendments > 0 && `Amendments to look at again, which bear no note: ${rows.amendments}.`,
      rows.renumbered > 0 && `Rows that only name the new number: ${rows.renumbered}.`,
    ),
    ru: joinSentences(
      `Обзор теперь относится к версии «${version}».`,
      keepsOldText && "Прежние тексты — на скрытом листе прежних версий.",
      rows.noted > 0 && `Пробелов с пометкой о том, что изменилось: ${rows.noted}.`,
      rows.amendments > 0 && `Поправок без пометки, которые нужно посмотреть снова: ${rows.amendments}.`,
      rows.renumbered > 0 && `Строк, где изменился только номер: ${rows.renumbered}.`,
    ),
    kk: joinSentences(
      `Шолу енді «${version}» нұсқасына жатады.`,
      keepsOldText && "Бұрынғы мәтіндер бұрынғы нұсқалардың жасырын парағында.",
      rows.noted > 0 && `Не өзгергені белгіленген олқылықтар: ${rows.noted}.`,
      rows.amendments > 0 && `Белгісі жоқ, қайта қарауды қажет ететін түзетулер: ${rows.amendments}.`,
      rows.renumbered > 0 && `Тек нөмірі өзгерген жолдар: ${rows.renumbered}.`,
    ),
  }),
  filled: (added: number, beside: number): Localised => ({
    en: `Provisions added: ${added}. Provisions with their second language: ${beside}.`,
    ru: `Добавлено ${countInRussian(added, "положение", "положения", "положений")}. Со вторым языком: ${beside}.`,
    kk: `Қосылған ережелер: ${added}. Екінші тілі бар ережелер: ${beside}.`,
  }),
  /** Some of it was written, and then something stood in the way. */
  partly: (left: number, reason: string): Localised => ({
    en: `A part was written, and ${left} cells and rows were not. ${reason} Press “Take back”, then take the draft over again.`,
    ru: `Записана часть, не записано ячеек и строк: ${left}. ${reason} Нажмите «Отменить» и перенесите проект заново.`,
    kk: `Бір бөлігі жазылды, ${left} ұяшық пен жол жазылмады. ${reason} «Кері қайтару» түймесін басып, жобаны қайта енгізіңіз.`,
  }),
  changed: {
    en: "The review changed while you were looking, so nothing was written. The comparison has been made anew: please look at it again.",
    ru: "Пока вы смотрели, обзор изменился, поэтому ничего не записано. Сравнение сделано заново: посмотрите его еще раз.",
    kk: "Сіз қарап отырғанда шолу өзгерді, сондықтан ештеңе жазылмады. Салыстыру қайта жасалды: тағы қарап шығыңыз.",
  },
  inTheWay: (cells: string, count: number): Localised => ({
    en: `Nothing was written: ${count} ${count === 1 ? "cell is" : "cells are"} not what was read, or hold a formula: ${cells}. Look there, then try again.`,
    ru: `Ничего не записано: ${countInRussian(count, "ячейка изменилась или содержит", "ячейки изменились или содержат", "ячеек изменились или содержат")} формулу: ${cells}. Посмотрите там и повторите.`,
    kk: `Ештеңе жазылмады: ${count} ұяшық өзгерген немесе онда формула бар: ${cells}. Сонда қарап, қайталаңыз.`,
  }),
} as const;
