import type { Localised } from "../../domain/language";
import type { ChangeState } from "../../domain/round/changes";
import type { Changes } from "../../domain/round/changes-since";
import type { RoundPlan } from "../../domain/round/plan-round";
import { inEachLanguage } from "../../domain/language";
import { ROUND_WORDS } from "../../app/words/round-words";
import { DRAFT_WORDS } from "./draft-words";
import { UnusableInput } from "../../domain/result";

const WOULD: Localised = {
  en: "This would be done; nothing was written.",
  ru: "Так было бы сделано; ничего не записано.",
  kk: "Осылай жасалар еді; ештеңе жазылған жоқ.",
};

/** What the command line says of rounds. */
export const ROUND = {
  frozen: (plan: RoundPlan, output: string | undefined, kept: string | undefined): Localised =>
    inEachLanguage((language) =>
      [
        ROUND_WORDS.frozen(plan)[language],
        (output === undefined ? WOULD : wrote(output))[language],
        ...(kept === undefined ? [] : [DRAFT_WORDS[language].kept(kept)]),
      ].join("\n"),
    ),
  reviewed: (ids: readonly string[], name: string, output: string | undefined, kept: string | undefined): Localised =>
    inEachLanguage((language) =>
      [
        ROUND_WORDS.reviewed(ids, name)[language],
        (output === undefined ? WOULD : wrote(output))[language],
        ...(kept === undefined ? [] : [DRAFT_WORDS[language].kept(kept)]),
      ].join("\n"),
    ),
  alreadyReviewed: (ids: readonly string[], name: string): Localised => ({
    en: `Marked already as reviewed by ${name}, today and as they read now: ${ids.join(", ")}. Nothing was written.`,
    ru: `Уже отмечены сегодня как проверенные в нынешнем виде (${name}): ${ids.join(", ")}. Ничего не записано.`,
    kk: `Қазіргі күйінде бүгін тексерілді деп белгіленіп қойған (${name}): ${ids.join(", ")}. Ештеңе жазылған жоқ.`,
  }),
  since: ({ since: { id, label, date } }: Changes): Localised => {
    const day = date === "" ? "" : `, ${date}`;
    return {
      en: `Since ${id} “${label}”${day}:`,
      ru: `После ${id} «${label}»${day}:`,
      kk: `${id} «${label}» раундынан бері${day}:`,
    };
  },
  counts: (counts: Readonly<Record<ChangeState, number>>): Localised => ({
    en: `New rows: ${counts.new}, changed: ${counts.changed}, gone: ${counts.gone}`,
    ru: `Новых строк: ${counts.new}, измененных: ${counts.changed}, удаленных: ${counts.gone}`,
    kk: `Жаңа жол: ${counts.new}, өзгергені: ${counts.changed}, жойылғаны: ${counts.gone}`,
  }),
  would: WOULD,
  wrote: (output: string): Localised => wrote(output),
  kept: (copy: string): Localised => ({
    en: `The document that stood there is not as Gap Table made it; it is kept as ${copy}.`,
    ru: `Документ, который там стоял, не в том виде, в каком его сделал Gap Table; он сохранен как ${copy}.`,
    kk: `Онда тұрған құжат Gap Table жасаған күйінде емес; ол ${copy} атымен сақталды.`,
  }),
  composing: {
    en: "Composing the table of changes",
    ru: "Составление таблицы изменений",
    kk: "Өзгерістер кестесі құрастырылып жатыр",
  },
  noGap: (id: string): UnusableInput =>
    new UnusableInput({
      en: `The review has no gap ${id}, or two of that number; take a number of the gap table that one row has`,
      ru: `В обзоре нет пробела ${id} или таких номеров два; возьмите из таблицы пробелов номер, который есть у одной строки`,
      kk: `Шолуда ${id} олқылығы жоқ немесе ондай нөмір екеу; олқылықтар кестесінен бір ғана жолда тұрған нөмірді алыңыз`,
    }),
  whichGaps: new UnusableInput({
    en: "Say which gaps were reviewed, by their numbers, or “--all” for all of them",
    ru: "Укажите номера проверенных пробелов или «--all» для всех",
    kk: "Тексерілген олқылықтардың нөмірлерін көрсетіңіз немесе бәрі үшін «--all» беріңіз",
  }),
  nothingToReview: {
    en: "There is no gap to mark as reviewed; nothing was written.",
    ru: "Отмечать как проверенное нечего: пробелов нет. Ничего не записано.",
    kk: "Тексерілді деп белгілейтін олқылық жоқ; ештеңе жазылған жоқ.",
  },
  nobody: new UnusableInput(ROUND_WORDS.nameNeeded),
} as const;

const wrote = (output: string): Localised => ({
  en: `Wrote ${output}.`,
  ru: `Записан файл ${output}.`,
  kk: `${output} файлы жазылды.`,
});
