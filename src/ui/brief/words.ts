import type { BriefPart } from "../../domain/brief/brief-parts";
import type { RowState } from "../../domain/brief/compare-brief";
import type { Language, Localised } from "../../domain/language";
import type { BriefDepth } from "./count-depths";

/** Everything the screen Brief says, in one language. */
export interface BriefScreenWords {
  readonly title: string;
  readonly planning: string;
  readonly holds: string;
  readonly pages: (pages: string, maximum: number) => string;
  readonly tooLong: (maximum: number) => string;
  readonly estimate: string;
  readonly noGaps: string;
  readonly depth: Readonly<Record<BriefDepth, string>>;
  readonly depthHint: string;
  readonly goTo: (gap: string) => string;

  readonly language: string;
  readonly languages: Localised;
  readonly make: string;
  readonly makeAgain: string;
  readonly making: string;
  readonly made: string;
  readonly madeFile: (file: string) => string;
  readonly notMade: string;

  readonly last: string;
  readonly never: string;
  readonly fresh: string;
  readonly stale: string;
  readonly unknown: string;
  readonly states: Readonly<Record<Exclude<RowState, "fresh">, (count: number) => string>>;
  readonly partsChanged: string;
  readonly parts: Readonly<Record<BriefPart, string>>;
  readonly goToPart: (part: string) => string;
  readonly freshRows: (count: number) => string;
  readonly gone: string;

  readonly after: string;
  readonly afterSteps: readonly string[];
}

const rules = new Intl.PluralRules("ru");
const rows = (count: number, one: string, few: string, many: string): string => {
  const form = rules.select(count);
  return `${count} ${form === "one" ? one : form === "few" ? few : many}`;
};

const LANGUAGE_NAMES: Localised = { en: "English", ru: "Русский", kk: "Қазақша" };

const en: BriefScreenWords = {
  title: "Brief",
  planning: "Working out what fits…",
  holds: "What it will hold",
  pages: (pages, maximum) => `About ${pages} of ${maximum} pages`,
  tooLong: (maximum) => `Longer than ${maximum} pages even at its shortest: withdraw or merge some gaps.`,
  estimate: "An estimate: Word may break a line here or there differently.",
  noGaps: "The table has no gaps yet; the brief would say so.",
  depth: {
    full: "in full",
    short: "shortened",
    headline: "by their headline",
    left: "left to the table",
    shown: "in the brief",
  },
  depthHint: "Priority decides: high ones get their room first. What is left out is said in the brief.",
  goTo: (gap) => `Go to row ${gap}`,

  language: "Language of the brief",
  languages: LANGUAGE_NAMES,
  make: "Make the brief",
  makeAgain: "Make it anew",
  making: "Making the brief…",
  made: "The brief is made.",
  madeFile: (file) => `${file} went to your downloads.`,
  notMade: "The brief was not handed over. The message at the top says why; try again when it is settled.",

  last: "The last brief",
  never: "No brief has been made from this workbook yet.",
  fresh: "It says what the workbook says.",
  stale: "The workbook has moved on since.",
  unknown: "What differs is known only on the computer it was made on.",
  states: {
    changed: (count) => (count === 1 ? "1 row changed" : `${count} rows changed`),
    new: (count) => (count === 1 ? "1 row is new" : `${count} rows are new`),
    gone: (count) => (count === 1 ? "1 row is gone" : `${count} rows are gone`),
  },
  partsChanged: "Changed beside the rows:",
  parts: {
    details: "details of the review",
    provisions: "provisions of the draft",
    consultations: "consultations and feedback",
    coverage: "coverage of the aspects",
    documents: "documents",
  },
  goToPart: (part) => `Go to: ${part}`,
  freshRows: (count) => (count === 1 ? "1 row is as it was." : `${count} rows are as they were.`),
  gone: "no longer in the table",

  after: "And then",
  afterSteps: [
    "Open the file in Word and read it as your client will.",
    "Texts that come from the table sit in linked fields. Correct them in the table and make the brief anew: what is typed inside a field does not last.",
    "Write your own paragraphs between the fields. A brief made anew is a new file, so carry them over.",
    "Before you send it, look here once more: it must say what the table says.",
  ],
};

const ru: BriefScreenWords = {
  title: "Записка",
  planning: "Считаем, что поместится…",
  holds: "Что в нее войдет",
  pages: (pages, maximum) => `Примерно ${pages} из ${maximum} стр.`,
  tooLong: (maximum) => `Даже в самом кратком виде длиннее ${maximum} страниц: снимите или объедините часть пробелов.`,
  estimate: "Это оценка: Word может перенести отдельные строки иначе.",
  noGaps: "В таблице пока нет пробелов — в записке так и будет сказано.",
  depth: {
    full: "полностью",
    short: "в сокращении",
    headline: "одной строкой",
    left: "только в таблице",
    shown: "в записке",
  },
  depthHint: "Решает приоритет: место сначала получают высокие. О том, что не вошло, записка сообщает.",
  goTo: (gap) => `Перейти к строке ${gap}`,

  language: "Язык записки",
  languages: LANGUAGE_NAMES,
  make: "Составить записку",
  makeAgain: "Составить заново",
  making: "Составляем записку…",
  made: "Записка составлена.",
  madeFile: (file) => `${file} — в папке загрузок.`,
  notMade: "Передать записку не удалось. Причина — в сообщении вверху; устраните ее и попробуйте снова.",

  last: "Последняя записка",
  never: "Из этой книги записку еще не составляли.",
  fresh: "Она совпадает с книгой.",
  stale: "С тех пор книга изменилась.",
  unknown: "Что именно изменилось, известно лишь на том компьютере, где ее составляли.",
  states: {
    changed: (count) => rows(count, "строка изменена", "строки изменены", "строк изменено"),
    new: (count) => rows(count, "новая строка", "новые строки", "новых строк"),
    gone: (count) => rows(count, "строка удалена", "строки удалены", "строк удалено"),
  },
  partsChanged: "Кроме строк, изменились:",
  parts: {
    details: "данные обзора",
    provisions: "положения проекта",
    consultations: "консультации и отзывы",
    coverage: "охват аспектов",
    documents: "документы",
  },
  goToPart: (part) => `Перейти: ${part}`,
  freshRows: (count) => `${rows(count, "строка", "строки", "строк")} без изменений.`,
  gone: "в таблице больше нет",

  after: "Что дальше",
  afterSteps: [
    "Откройте файл в Word и прочитайте его глазами заказчика.",
    "Тексты из таблицы стоят в связанных полях. Правьте их в таблице и составляйте записку заново: набранное внутри поля не сохранится.",
    "Свои абзацы пишите между полями. Составленная заново записка — это новый файл, перенесите их туда.",
    "Перед отправкой загляните сюда еще раз: записка должна совпадать с таблицей.",
  ],
};

const kk: BriefScreenWords = {
  title: "Жазба",
  planning: "Не сыятыны есептеліп жатыр…",
  holds: "Оған не кіреді",
  pages: (pages, maximum) => `Шамамен ${pages} бет (ең көбі — ${maximum})`,
  tooLong: (maximum) =>
    `Ең қысқа түрінде де ${maximum} беттен асады: олқылықтардың бір бөлігін алып тастаңыз не біріктіріңіз.`,
  estimate: "Бұл — болжам: Word кей жолды басқаша тасымалдауы мүмкін.",
  noGaps: "Кестеде әзірге олқылық жоқ, жазбада солай айтылады.",
  depth: {
    full: "толық",
    short: "қысқартылып",
    headline: "бір жолмен",
    left: "тек кестеде",
    shown: "жазбада",
  },
  depthHint: "Басымдық шешеді: орын алдымен жоғарыларына беріледі. Не кірмегені жазбада айтылады.",
  goTo: (gap) => `${gap} жолына өту`,

  language: "Жазбаның тілі",
  languages: LANGUAGE_NAMES,
  make: "Жазба жасау",
  makeAgain: "Қайта жасау",
  making: "Жазба жасалып жатыр…",
  made: "Жазба дайын.",
  madeFile: (file) => `${file} жүктелгендер қалтасында.`,
  notMade: "Жазбаны тапсыру мүмкін болмады. Себебі жоғарыдағы хабарда; соны реттеп, қайталап көріңіз.",

  last: "Соңғы жазба",
  never: "Бұл кітаптан әлі жазба жасалмаған.",
  fresh: "Ол кітаппен сәйкес келеді.",
  stale: "Содан бері кітап өзгерді.",
  unknown: "Ненің өзгергені тек жазба жасалған компьютерде белгілі.",
  states: {
    changed: (count) => `${count} жол өзгерген`,
    new: (count) => `${count} жол жаңа`,
    gone: (count) => `${count} жол жойылған`,
  },
  partsChanged: "Жолдардан басқа мыналар өзгерді:",
  parts: {
    details: "шолу мәліметтері",
    provisions: "жобаның ережелері",
    consultations: "консультациялар мен пікірлер",
    coverage: "аспектілердің қамтылуы",
    documents: "құжаттар",
  },
  goToPart: (part) => `Өту: ${part}`,
  freshRows: (count) => `${count} жол өзгеріссіз.`,
  gone: "кестеде енді жоқ",

  after: "Әрі қарай",
  afterSteps: [
    "Файлды Word-та ашып, тапсырыс берушінің көзімен оқып шығыңыз.",
    "Кестеден алынған мәтіндер байланысқан өрістерде тұр. Оларды кестеде түзетіп, жазбаны қайта жасаңыз: өріс ішіне терілген мәтін сақталмайды.",
    "Өз абзацтарыңызды өрістердің арасына жазыңыз. Қайта жасалған жазба — жаңа файл, оларды соған көшіріңіз.",
    "Жібермес бұрын осында тағы бір қараңыз: жазба кестемен сәйкес келуге тиіс.",
  ],
};

const WORDS: Localised<BriefScreenWords> = { en, ru, kk };

export const briefScreenWords = (language: Language): BriefScreenWords => WORDS[language];
