import type { Language, Localised } from "../../language";

/** What the minutes of a consultation say around its texts. */
export interface MinutesWords {
  readonly title: (id: string) => string;
  readonly summary: string;
  readonly feedback: string;
  readonly number: string;
  readonly remark: string;
  readonly answer: string;
  readonly noFeedback: string;
  readonly next: string;
  readonly step: string;
  readonly who: string;
  readonly due: string;
  readonly nobody: string;
  readonly steps: Readonly<Record<"answer" | "confirm" | "consent", string>>;
  readonly look: string;
  readonly attachments: string;
  readonly alt: { readonly facts: string; readonly feedback: string; readonly next: string };
}

const WORDS: Localised<MinutesWords> = {
  en: {
    title: (id) => `Minutes of consultation ${id}`,
    summary: "Summary",
    feedback: "What was said, and what became of it",
    number: "No.",
    remark: "Remark",
    answer: "Decision and response",
    noFeedback: "No remark of this consultation is recorded.",
    next: "Next steps",
    step: "What",
    who: "Who",
    due: "By",
    nobody: "nobody named",
    steps: {
      answer: "Answer the remark",
      confirm: "Say whether the answer settles it",
      consent: "Ask whether the answer settles it: ",
    },
    look: "Go over the row",
    attachments: "Attachments",
    alt: {
      facts: "When, with whom, in which form and who attended.",
      feedback: "Remarks: number, who raised it, gap, remark, decision and response.",
      next: "Next steps: what, who, by when.",
    },
  },
  ru: {
    title: (id) => `Протокол консультации ${id}`,
    summary: "Краткое содержание",
    feedback: "Что сказано и что решено",
    number: "№",
    remark: "Замечание",
    answer: "Решение и ответ",
    noFeedback: "Замечаний по этой консультации не записано.",
    next: "Дальнейшие шаги",
    step: "Что",
    who: "Кто",
    due: "Срок",
    nobody: "никто не назван",
    steps: {
      answer: "Ответить на замечание",
      confirm: "Подтвердить, что ответ устраивает",
      consent: "Получить согласие с ответом: ",
    },
    look: "Просмотреть строку",
    attachments: "Приложения",
    alt: {
      facts: "Когда, с кем, в какой форме и кто участвовал.",
      feedback: "Замечания: номер, кто поднял, пробел, замечание, решение и ответ.",
      next: "Дальнейшие шаги: что, кто, к какому сроку.",
    },
  },
  kk: {
    title: (id) => `${id} консультациясының хаттамасы`,
    summary: "Қысқаша мазмұны",
    feedback: "Не айтылды және не шешілді",
    number: "Р/с №",
    remark: "Пікір",
    answer: "Шешім және жауап",
    noFeedback: "Бұл консультация бойынша пікір жазылмаған.",
    next: "Келесі қадамдар",
    step: "Не",
    who: "Кім",
    due: "Мерзімі",
    nobody: "ешкім аталмаған",
    steps: { answer: "Пікірге жауап беру", confirm: "Жауаппен келісетінін растау", consent: "Жауапқа келісім алу: " },
    look: "Жолды қарап шығу",
    attachments: "Қосымшалар",
    alt: {
      facts: "Қашан, кіммен, қандай нысанда және кім қатысқаны.",
      feedback: "Пікірлер: нөмірі, кім көтергені, олқылық, пікір, шешім және жауап.",
      next: "Келесі қадамдар: не, кім, қай мерзімге дейін.",
    },
  },
};

export const minutesWordsOf = (language: Language): MinutesWords => WORDS[language];
