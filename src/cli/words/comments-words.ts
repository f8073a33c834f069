import { UnusableInput } from "../../domain/result";
import type { Localised } from "../../domain/language";
import type { RecordNews } from "../../domain/record/record-plan";

/** What the command line says of comments and their record. */
export interface CommentsWords {
  readonly none: string;
  /** Before a list with times: Excel stores no others, and where people were nobody knows. */
  readonly utc: string;
  readonly note: string;
  /** Of a comment on a copy that the review holds already; it is not counted. */
  readonly again: string;
  readonly resolved: string;
  readonly open: string;
  readonly notRecorded: string;
  readonly nobody: string;
  readonly sum: (all: number, open: number, recorded: number) => string;
  readonly howToRecord: string;
  readonly added: string;
  readonly news: Readonly<Record<RecordNews, string>>;
  readonly seen: string;
  readonly tooLong: (cell: string) => string;
  readonly noWords: (cell: string) => string;
  /** Before the choices of a question, each with what to add to the command line. */
  readonly answerBy: string;
  readonly wrote: (output: string, added: number, changed: number) => string;
  readonly wouldWrite: (file: string, added: number, changed: number) => string;
  readonly nothing: (file: string) => string;
  /** Where all that is new waits for an answer. */
  readonly onlyQuestions: (file: string) => string;
  readonly asked: (questions: number) => string;
}

export const COMMENTS_WORDS: Localised<CommentsWords> = {
  en: {
    none: "There are no comments and no notes.",
    utc: "Days and times are in UTC.",
    note: "note",
    again: "once more on a copy",
    resolved: "resolved",
    open: "open",
    notRecorded: "not in Feedback",
    nobody: "nobody named",
    sum: (all, open, recorded) => `Comments and notes: ${all}, open: ${open}, in Feedback: ${recorded}.`,
    howToRecord: "With --record they are written into Feedback.",
    added: "new",
    news: {
      reworded: "in other words now, the old ones are kept",
      answered: "new replies",
      "reply-reworded": "a reply is in other words now, the old ones are kept",
      "reply-deleted": "a reply was deleted in Excel, kept here",
      resolved: "resolved",
      "resolved-in-copy": "is resolved in a copy, not in the table",
      reopened: "opened again",
      deleted: "its comment is not in this file, kept here",
      returned: "there again",
      moved: "stands elsewhere now",
      "gap-deleted": "is about the gap that was deleted, as you said",
      told: "is noted as you said",
      identified: "recognised",
    },
    seen: "looked at",
    tooLong: (cell) =>
      `${cell}: not all that was said there fits into the cells of Feedback; the rest stands in the comment alone`,
    noWords: (cell) => `${cell}: a note without a word was left out`,
    answerBy: "answer with",
    wrote: (output, added, changed) => `Wrote ${output}: new rows of Feedback: ${added}, updated: ${changed}.`,
    wouldWrite: (file, added, changed) =>
      `${file}: new rows of Feedback: ${added}, to update: ${changed}. Nothing was written.`,
    onlyQuestions: (file) => `${file}: nothing was written.`,
    nothing: (file) => `${file}: Feedback holds every comment as it is now. Nothing was written.`,
    asked: (questions) => `Questions for you: ${questions}. What they are about stays as it is recorded.`,
  },
  ru: {
    none: "Комментариев и заметок нет.",
    utc: "Дни и время указаны по UTC.",
    note: "заметка",
    again: "повтор в копии",
    resolved: "закрыт",
    open: "открыт",
    notRecorded: "нет на листе «Отзывы»",
    nobody: "автор не назван",
    sum: (all, open, recorded) =>
      `Комментариев и заметок: ${all}, открыто: ${open}, записано на лист «Отзывы»: ${recorded}.`,
    howToRecord: "С параметром --record они записываются на лист «Отзывы».",
    added: "новый",
    news: {
      reworded: "сказано иначе, прежние слова сохранены",
      answered: "новые ответы",
      "reply-reworded": "ответ изменен, прежние слова сохранены",
      "reply-deleted": "ответ удален в Excel, здесь сохранен",
      resolved: "закрыт",
      "resolved-in-copy": "в копии закрыт, в таблице нет",
      reopened: "открыт снова",
      deleted: "комментария нет в этом файле, здесь сохранен",
      returned: "снова на месте",
      moved: "стоит теперь в другом месте",
      "gap-deleted": "относится к удаленному пробелу, как вы указали",
      told: "записано, как вы указали",
      identified: "опознан",
    },
    seen: "просмотрен",
    tooLong: (cell) =>
      `${cell}: не все сказанное помещается в ячейки листа «Отзывы»; остальное есть только в комментарии`,
    noWords: (cell) => `${cell}: заметка без единого слова пропущена`,
    answerBy: "ответ",
    wrote: (output, added, changed) =>
      `Записан файл ${output}: новых строк на листе «Отзывы» — ${added}, обновлено — ${changed}.`,
    wouldWrite: (file, added, changed) =>
      `${file}: новых строк на листе «Отзывы» будет ${added}, обновится ${changed}. Ничего не записано.`,
    onlyQuestions: (file) => `${file}: ничего не записано.`,
    nothing: (file) => `${file}: на листе «Отзывы» уже есть все комментарии в нынешнем виде. Ничего не записано.`,
    asked: (questions) => `Вопросов к вам: ${questions}. Пока ответа нет, записанное остается как есть.`,
  },
  kk: {
    none: "Пікір де, ескертпе де жоқ.",
    utc: "Күні мен уақыты UTC бойынша.",
    note: "ескертпе",
    again: "көшірмеде қайталанған",
    resolved: "жабылған",
    open: "ашық",
    notRecorded: "«Пікірлер» парағында жоқ",
    nobody: "авторы аталмаған",
    sum: (all, open, recorded) =>
      `Пікірлер мен ескертпелер: ${all}, ашығы: ${open}, «Пікірлер» парағында: ${recorded}.`,
    howToRecord: "--record параметрімен олар «Пікірлер» парағына жазылады.",
    added: "жаңа",
    news: {
      reworded: "енді басқаша айтылған, бұрынғы сөздері сақталды",
      answered: "жаңа жауаптар",
      "reply-reworded": "жауап енді басқаша айтылған, бұрынғы сөздері сақталды",
      "reply-deleted": "жауап Excel-де жойылған, мұнда сақталды",
      resolved: "жабылды",
      "resolved-in-copy": "көшірмеде жабылған, кестеде жоқ",
      reopened: "қайта ашылды",
      deleted: "Excel-дегі пікір бұл файлда жоқ, мұнда сақталды",
      returned: "қайтадан бар",
      moved: "енді басқа жерде тұр",
      "gap-deleted": "сіз айтқандай, жойылған олқылық туралы",
      told: "сіз айтқандай жазылды",
      identified: "танылды",
    },
    seen: "қаралды",
    tooLong: (cell) =>
      `${cell}: айтылғанның бәрі «Пікірлер» парағының ұяшықтарына сыймайды; қалғаны пікірдің өзінде ғана`,
    noWords: (cell) => `${cell}: мәтінсіз ескертпе өткізіп жіберілді`,
    answerBy: "жауап беру",
    wrote: (output, added, changed) =>
      `${output} файлы жазылды: «Пікірлер» парағындағы жаңа жолдар — ${added}, жаңартылғаны — ${changed}.`,
    wouldWrite: (file, added, changed) =>
      `${file}: «Пікірлер» парағына ${added} жол қосылады, ${changed} жол жаңарады. Ештеңе жазылған жоқ.`,
    onlyQuestions: (file) => `${file}: ештеңе жазылған жоқ.`,
    nothing: (file) => `${file}: «Пікірлер» парағында барлық пікір қазіргі күйінде бар. Ештеңе жазылған жоқ.`,
    asked: (questions) => `Сізге сұрақ: ${questions}. Жауап болғанша жазылғаны сол күйінде қалады.`,
  },
};

/** `--about` is not written as it should be. */
export const noSuchAnswer = (given: string): UnusableInput =>
  new UnusableInput({
    en: `“--about ${given}” answers no question; expected COMMENT=ANSWER as the questions of “gap-table comments --record --dry-run” show it`,
    ru: `«--about ${given}» не отвечает ни на один вопрос; ожидается КОММЕНТАРИЙ=ОТВЕТ, как показывает «gap-table comments --record --dry-run»`,
    kk: `«--about ${given}» ешбір сұраққа жауап бермейді; «gap-table comments --record --dry-run» көрсеткендей ПІКІР=ЖАУАП күтіледі`,
  });

/** An option that only means something together with `--record`. */
export const onlyWithRecord = (option: string): UnusableInput =>
  new UnusableInput({
    en: `${option} goes together with --record: without it nothing is written`,
    ru: `${option} используется вместе с --record: без него ничего не записывается`,
    kk: `${option} тек --record параметрімен бірге қолданылады: онсыз ештеңе жазылмайды`,
  });

/** An option that would be wrong together with `--record`. */
export const notWithRecord = (option: string): UnusableInput =>
  new UnusableInput({
    en: `${option} does not go together with --record: the record names who said what, and only what is given out goes without names`,
    ru: `${option} не используется вместе с --record: в записях указано, кто что сказал, без имен бывает только то, что передается другим`,
    kk: `${option} мен --record бірге қолданылмайды: жазбада кім не айтқаны тұрады, есімсіз тек басқаларға берілетіні болады`,
  });
