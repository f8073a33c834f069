import { countInRussian } from "../../domain/text/russian-form";
import type { RefreshDone } from "../../app/words/refreshed-words";
import { oneDecimal } from "../../app/words/one-decimal";
import type { BlockState, EditedChoice, PageOutlook, SectionComparison } from "../../domain/brief/refresh/refresh-plan";
import type { ReviewLikeness, RowTheme } from "../../domain/brief/refresh/refresh-plan";
import type { Language, Localised } from "../../domain/language";
import { inEachLanguage } from "../../domain/language";
import { UnusableInput } from "../../domain/result";
import { count } from "./report-words";

/** What is said of a brief's texts, one by one, and of a refresh. */
export interface RefreshWords {
  readonly origin: (brief: string, workbook: string, time: string, catalogue: string) => string;
  /** Where the workbook at hand has another name. */
  readonly otherName: (workbook: string) => string;
  readonly otherReview: (likeness: ReviewLikeness) => string;
  readonly state: Readonly<Record<BlockState, string>>;
  readonly chosen: Readonly<Record<EditedChoice, string>>;
  /** Of tracked changes in a text that is the table's now. */
  readonly dropped: (words: string) => string;
  readonly newRow: (headline: string, formerly: string | undefined) => string;
  /** Where the block of a new row is put. */
  readonly placed: (theme: RowTheme | undefined) => string;
  readonly notPlaced: string;
  /** The name of a section, in quotation marks. */
  readonly named: (section: string) => string;
  readonly section: Readonly<Record<Exclude<SectionComparison["state"], "fresh">, string>>;
  readonly around: (gaps: readonly string[]) => string;
  readonly aroundUnknown: string;
  readonly leaves: string;
  readonly pages: (pages: PageOutlook) => string;
  /** Where that is more than is asked for. @param places whether blocks of new rows are among it */
  readonly tooLong: (most: number, places: boolean) => string;
  readonly nothing: (brief: string) => string;
  /** Where nothing can be written, and the brief says something else than the table all the same. */
  readonly leftToYou: string;
  readonly would: (done: RefreshDone) => string;
  readonly wrote: (output: string, done: RefreshDone) => string;
  readonly undo: (kept: string) => string;
  readonly replaced: string;
}

export const REFRESH_WORDS: Readonly<Record<Language, RefreshWords>> = {
  en: {
    origin: (brief, workbook, time, catalogue) =>
      `${brief} came from ${workbook} on ${time}, with the catalogue ${catalogue}.`,
    otherName: (workbook) => `The brief was made from a workbook of another name, ${workbook}.`,
    otherReview: ({ texts, alike }) =>
      `This seems to be another review: of ${count(texts, "text")} of gaps in the brief, ${alike} ${alike === 1 ? "is" : "are"} like it in the workbook, and the draft, client or author are others.`,
    state: {
      fresh: "fresh",
      changed: "changed in the table",
      edited: "edited here",
      both: "edited here and changed in the table",
      gone: "the table no longer says this; the text stays until you name it in --keep or --free, or take it out",
      freed: "no longer linked; it stays in the brief as text like any other",
      removed: "taken out of the brief or made free text",
    },
    chosen: { keep: "yours stays", take: "the table's is taken", free: "becomes free text" },
    dropped: (words) =>
      `the tracked changes in it are dropped, the text is the table's now; to keep them, name it in --keep: ${words}`,
    newRow: (headline, formerly) =>
      `new: ${headline}` + (formerly === undefined ? "" : `; its words stand in the brief as ${formerly}`),
    placed: (theme) => {
      if (theme === undefined) return "its block is placed by its priority";
      return theme.isTold
        ? `its block is placed under “${theme.name}”, by its priority`
        : `the brief tells no gap under “${theme.name}”: its block is placed behind the other gaps, under a heading of that name`;
    },
    notPlaced: "no block is placed",
    named: (section) => `“${section}”`,
    section: {
      changed: "would be written otherwise today",
      gone: "would not be there today",
      new: "would be added today",
    },
    around: (gaps) => `The heading above, or the words of ours beside, would be others today for ${gaps.join(", ")}.`,
    aroundUnknown: "An earlier version made this brief: what it says around the table's texts can't be compared.",
    leaves: "A refresh leaves these; gap-table brief writes them anew.",
    pages: ({ before, after, most }) =>
      before === undefined || after === undefined
        ? `The pages can't be counted; at most ${most} are asked for.`
        : `About ${oneDecimal(before, "en")} pages now, ${oneDecimal(after, "en")} afterwards, of ${most}.`,
    tooLong: (most, places) =>
      `That is longer than ${most} pages: ${places ? "leave new rows out with --new leave, " : ""}shorten or withdraw gaps in the table, or make it again with gap-table brief, which keeps to ${most}.`,
    nothing: (brief) => `${brief} says what the table says; nothing was written.`,
    leftToYou: "Nothing was written: what is listed above a refresh leaves to you.",
    would: ({ taken, kept, freed, placed }) =>
      `Would change ${count(taken, "text")}, keep ${kept} as edited, free ${freed} and place ${count(placed, "block")}, and set its date and source anew; nothing was written.`,
    wrote: (output, { taken, kept, freed, placed }) =>
      `Wrote ${output}: changed ${count(taken, "text")}, kept ${kept} as edited, freed ${freed}, placed ${count(placed, "block")}, and set its date and source anew.`,
    undo: (kept) => `The brief as it was is kept as ${kept}.`,
    replaced: "Nobody had edited the brief, so no copy was kept.",
  },
  ru: {
    origin: (brief, workbook, time, catalogue) =>
      `${brief} составлена по ${workbook}, ${time}, с каталогом ${catalogue}.`,
    otherName: (workbook) => `Записка составлена по книге с другим именем: ${workbook}.`,
    otherReview: ({ texts, alike }) =>
      `Похоже, это другой обзор: текстов пробелов в записке — ${texts}, похожих на них в книге — ${alike}, а проект, заказчик или автор другие.`,
    state: {
      fresh: "без изменений",
      changed: "изменено в таблице",
      edited: "изменено здесь",
      both: "изменено и здесь, и в таблице",
      gone: "в таблице этого больше нет; текст остается, пока вы не назовете его в --keep или --free или не уберете",
      freed: "больше не связано с книгой; остается в записке обычным текстом",
      removed: "убрано из записки или стало обычным текстом",
    },
    chosen: { keep: "остается ваш текст", take: "берется текст таблицы", free: "становится обычным текстом" },
    dropped: (words) =>
      `исправления в режиме рецензирования здесь убраны, теперь здесь текст таблицы; чтобы их оставить, назовите его в --keep: ${words}`,
    newRow: (headline, formerly) =>
      `новая: ${headline}` + (formerly === undefined ? "" : `; те же слова стоят в записке под номером ${formerly}`),
    placed: (theme) => {
      if (theme === undefined) return "блок ставится по приоритету";
      return theme.isTold
        ? `блок ставится под заголовком «${theme.name}», по приоритету`
        : `под заголовком «${theme.name}» в записке пробелов нет: блок ставится после остальных пробелов, под таким заголовком`;
    },
    notPlaced: "блок не ставится",
    named: (section) => `«${section}»`,
    section: {
      changed: "сегодня был бы написан иначе",
      gone: "сегодня его бы не было",
      new: "сегодня был бы добавлен",
    },
    around: (gaps) => `Заголовок над текстами или наши слова рядом с ними сегодня были бы другими: ${gaps.join(", ")}.`,
    aroundUnknown: "Записку составила прежняя версия: то, что стоит вокруг текстов таблицы, сравнить нельзя.",
    leaves: "Обновление этого не трогает; заново это пишет gap-table brief.",
    pages: ({ before, after, most }) =>
      before === undefined || after === undefined
        ? `Сосчитать страницы нельзя; требуется не больше ${most}.`
        : `Сейчас примерно ${oneDecimal(before, "ru")} стр., после обновления ${oneDecimal(after, "ru")} из ${most}.`,
    tooLong: (most, places) =>
      `Это длиннее ${most} стр.: ${places ? "не ставьте новые строки (--new leave), " : ""}сократите или снимите пробелы в таблице либо составьте записку заново командой gap-table brief, она укладывается в ${most} стр.`,
    nothing: (brief) => `${brief} говорит то же, что таблица; ничего не записано.`,
    leftToYou: "Ничего не записано: перечисленное выше обновление оставляет вам.",
    would: ({ taken, kept, freed, placed }) =>
      `Изменилось бы: ${countInRussian(taken, "текст", "текста", "текстов")}, осталось бы как у вас: ${kept}, стало бы обычным текстом: ${freed}, добавилось бы: ${countInRussian(placed, "блок", "блока", "блоков")}; дата и источник стали бы новыми. Ничего не записано.`,
    wrote: (output, { taken, kept, freed, placed }) =>
      `Записан файл ${output}: изменено ${countInRussian(taken, "текст", "текста", "текстов")}, оставлено как у вас ${kept}, стало обычным текстом ${freed}, добавлено блоков ${placed}; дата и источник новые.`,
    undo: (kept) => `Прежняя записка сохранена как ${kept}.`,
    replaced: "Записку не редактировали, поэтому копия не сохранена.",
  },
  kk: {
    origin: (brief, workbook, time, catalogue) =>
      `${brief} ${workbook} файлы бойынша ${time} уақытында, ${catalogue} каталогымен жасалған.`,
    otherName: (workbook) => `Жазба басқа атаулы кітаптан жасалған: ${workbook}.`,
    otherReview: ({ texts, alike }) =>
      `Бұл басқа шолуға ұқсайды: жазбада олқылықтардың ${texts} мәтіні бар, кітапта соларға ұқсасы — ${alike}, ал жоба, тапсырыс беруші не автор басқа.`,
    state: {
      fresh: "өзгеріссіз",
      changed: "кестеде өзгерген",
      edited: "осында өзгертілген",
      both: "осында да, кестеде де өзгерген",
      gone: "кестеде бұл енді жоқ; --keep не --free ішінде атағанша немесе алып тастағанша мәтін қалады",
      freed: "кітаппен енді байланыссыз; жазбада қарапайым мәтін болып қалады",
      removed: "жазбадан алынған немесе қарапайым мәтінге айналған",
    },
    chosen: { keep: "сіздікі қалады", take: "кестенікі алынады", free: "қарапайым мәтінге айналады" },
    dropped: (words) =>
      `мұндағы қадағаланған түзетулер алынды, енді мұнда кестенің мәтіні тұр; оларды қалдыру үшін --keep параметрінде атаңыз: ${words}`,
    newRow: (headline, formerly) =>
      `жаңа: ${headline}` + (formerly === undefined ? "" : `; сол сөздер жазбада ${formerly} нөмірімен тұр`),
    placed: (theme) => {
      if (theme === undefined) return "блогы басымдығына қарай қойылады";
      return theme.isTold
        ? `блогы «${theme.name}» тақырыбының астына басымдығына қарай қойылады`
        : `жазбада «${theme.name}» тақырыбымен олқылық жоқ: блогы өзге олқылықтардан кейін, сондай тақырыптың астына қойылады`;
    },
    notPlaced: "блогы қойылмайды",
    named: (section) => `«${section}»`,
    section: {
      changed: "бүгін басқаша жазылар еді",
      gone: "бүгін болмас еді",
      new: "бүгін қосылар еді",
    },
    around: (gaps) =>
      `Мәтіндердің үстіндегі тақырып немесе қасындағы біздің сөздер бүгін басқаша болар еді: ${gaps.join(", ")}.`,
    aroundUnknown: "Жазбаны бұрынғы нұсқа жасаған: кесте мәтіндерінің айналасындағыны салыстыру мүмкін емес.",
    leaves: "Жаңарту бұларға тимейді; оларды gap-table brief қайта жазады.",
    pages: ({ before, after, most }) =>
      before === undefined || after === undefined
        ? `Беттерді санау мүмкін емес; ${most} беттен аспауы керек.`
        : `Қазір шамамен ${oneDecimal(before, "kk")} бет, жаңартудан кейін ${oneDecimal(after, "kk")}, рұқсаты ${most}.`,
    tooLong: (most, places) =>
      `Бұл ${most} беттен асады: ${places ? "жаңа жолдарды жазбаға қоспаңыз (--new leave), " : ""}кестедегі олқылықтарды қысқартыңыз не алып тастаңыз немесе жазбаны gap-table brief командасымен қайта жасаңыз, ол ${most} беттен аспайды.`,
    nothing: (brief) => `${brief} кестемен бірдей; ештеңе жазылмады.`,
    leftToYou: "Ештеңе жазылмады: жоғарыда аталғандарды жаңарту өзіңізге қалдырады.",
    would: ({ taken, kept, freed, placed }) =>
      `${taken} мәтін өзгерер, ${kept} мәтін сіз жазғандай қалар, ${freed} мәтін қарапайым болар, ${placed} блок қосылар, күні мен дереккөзі жаңарар еді; ештеңе жазылмады.`,
    wrote: (output, { taken, kept, freed, placed }) =>
      `${output} файлы жазылды: ${taken} мәтін өзгертілді, ${kept} мәтін сіз жазғандай қалды, ${freed} мәтін қарапайым болды, ${placed} блок қосылды, күні мен дереккөзі жаңартылды.`,
    undo: (kept) => `Бұрынғы жазба ${kept} атымен сақталды.`,
    replaced: "Жазбаны ешкім өңдемеген, сондықтан көшірме сақталмады.",
  },
};

/** What was chosen for a text can't be chosen for it. */
export const notOffered = (option: string, id: string, offered: readonly string[]): Localised => {
  const others = offered.join(", ");
  return {
    en: `${option} decides nothing about ${id}. ${others === "" ? "No text waits for it" : `It decides about: ${others}`}`,
    ru: `${option} для ${id} ничего не решает. ${others === "" ? "Текстов, которые этого ждут, нет" : `Решает для: ${others}`}`,
    kk: `${option} ${id} туралы ештеңе шешпейді. ${others === "" ? "Мұны күтетін мәтін жоқ" : `Шешетіндері: ${others}`}`,
  };
};

/** One text can't be kept and taken. */
export const twoChoices = (one: string, other: string, id: string): Localised => ({
  en: `${id} is named in ${one} and in ${other}. Name it in one of them; nothing was written`,
  ru: `${id} указано и в ${one}, и в ${other}. Оставьте его в одном из них; ничего не записано`,
  kk: `${id} ${one} ішінде де, ${other} ішінде де аталған. Біреуінде ғана қалдырыңыз; ештеңе жазылмады`,
});

/** A brief is not filled with the texts of another review unless a person says so. */
export const otherReview = (workbook: string, brief: string, likeness: ReviewLikeness): UnusableInput => {
  const seems = inEachLanguage((language) => REFRESH_WORDS[language].otherReview(likeness));
  return new UnusableInput({
    en: `${workbook}: ${seems.en} Nothing was written into ${brief}. If it is the right one all the same, add --other-review; --dry-run shows what would change`,
    ru: `${workbook}: ${seems.ru} В ${brief} ничего не записано. Если это все же тот обзор, добавьте --other-review; что изменится, покажет --dry-run`,
    kk: `${workbook}: ${seems.kk} ${brief} ішіне ештеңе жазылмады. Сонда да дұрыс шолу болса, --other-review қосыңыз; не өзгеретінін --dry-run көрсетеді`,
  });
};
