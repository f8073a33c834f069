import { inEachLanguage } from "../../../domain/language";
import type { Language, Localised } from "../../../domain/language";
import { RECORD_WORDS } from "../../../domain/record/record-words";
import { COVERAGE_MAP } from "../../../domain/review/coverage-map";
import { YES_WORD } from "../../../domain/review/read-choice";
import { BRIEF_HINT, BRIEF_TITLE } from "../../../domain/review/tables/brief-words";
import type { TableName } from "../../../domain/review/tables";
import { PROFILE_HINTS, PROFILE_TITLES } from "./profile/profile-words";

/** Words of a new workbook that are not headers or choices. */
export const YES: Localised = YES_WORD;
export const NO: Localised = { en: "No", ru: "Нет", kk: "Жоқ" };
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", ru: "Русский", kk: "Қазақша" };

/** What a remark in Feedback comes from when it was no consultation. */
export const COMMENT: Localised = inEachLanguage((language) => RECORD_WORDS[language].comment);

/** Title of the workbook while the draft has no name yet. */
export const REVIEW_TITLE: Localised = {
  en: "Review of a draft law against the rights of the child",
  ru: "Обзор законопроекта с точки зрения прав ребенка",
  kk: "Заң жобасын бала құқықтары тұрғысынан шолу",
};

export const WHAT_THIS_IS: Localised = {
  en: "This workbook holds the whole review. The sheet Gaps is the table for the client; the other sheets hold what it rests on: provisions, final wording, coverage, documents and consultations.",
  ru: "В этой книге собран весь обзор. Лист «Пробелы» — таблица для заказчика; на остальных листах то, на чем она основана: положения, итоговые тексты, охват, документы и консультации.",
  kk: "Бұл кітапта шолу толық жинақталған. «Олқылықтар» парағы — тапсырыс берушіге арналған кесте; қалған парақтарда оның негізі тұр: ережелер, қорытынды мәтіндер, қамту, құжаттар және консультациялар.",
};

export const HOW_TO_COMMENT: Localised = {
  en: "To comment, no add-in is needed: select a cell of the table, choose Review › New Comment, write, and send. Reply in the same thread, and resolve it once it is settled.",
  ru: "Для комментария надстройка не нужна: выделите ячейку таблицы, выберите «Рецензирование › Создать примечание», напишите и отправьте. Отвечайте в той же ветке и закройте ее, когда вопрос решен.",
  kk: "Пікір жазу үшін қондырма қажет емес: кестенің ұяшығын таңдап, «Рецензиялау › Жаңа пікір» түймесін басып, жазып, жіберіңіз. Жауапты сол талқылауда беріңіз, мәселе шешілген соң талқылауды жабыңыз.",
};

/** The heading above each table. */
export const TABLE_TITLES: Readonly<Record<TableName, Localised>> = {
  Review: REVIEW_TITLE,
  Gaps: { en: "Gap table", ru: "Таблица пробелов", kk: "Олқылықтар кестесі" },
  Provisions: { en: "Provisions of the draft", ru: "Положения проекта", kk: "Жобаның ережелері" },
  Amendments: {
    en: "Final text of the amendments",
    ru: "Итоговый текст поправок",
    kk: "Түзетулердің қорытынды мәтіні",
  },
  Aspects: { en: "Coverage of the methodology", ru: "Охват методологии", kk: "Әдіснаманың қамтылуы" },
  Documents: { en: "Guiding documents", ru: "Руководящие документы", kk: "Басшылыққа алынатын құжаттар" },
  Consultations: { en: "Consultations", ru: "Консультации", kk: "Консультациялар" },
  Feedback: {
    en: "Feedback and what became of it",
    ru: "Отзывы и принятые по ним решения",
    kk: "Пікірлер және олар бойынша шешімдер",
  },
  Brief: BRIEF_TITLE,
  Waivers: {
    en: "Findings set aside",
    ru: "Замечания, оставленные без исправления",
    kk: "Түзетусіз қалдырылған ескертулер",
  },
  DraftHistory: {
    en: "The draft as it was",
    ru: "Проект в прежних версиях",
    kk: "Жобаның бұрынғы нұсқалары",
  },
  Rounds: { en: "Earlier rounds", ru: "Прежние раунды", kk: "Бұрынғы раундтар" },
  ...PROFILE_TITLES,
};

/** The line under the heading: how to fill the table in. */
export const TABLE_HINTS: Readonly<Record<Exclude<TableName, "Review">, Localised>> = {
  Gaps: {
    en: "One gap a row. The + signs above the sheet open headline, aspects, priority and status. Separate several values with “;”.",
    ru: "Один пробел — одна строка. Знаки + над листом открывают краткую суть, аспекты, приоритет и статус. Несколько значений разделяйте знаком «;».",
    kk: "Бір жолда — бір олқылық. Парақ үстіндегі + белгілері қысқаша мәнін, аспектілерді, басымдық пен мәртебені ашады. Бірнеше мәнді «;» белгісімен бөліңіз.",
  },
  Provisions: {
    en: "The units of the draft that the review refers to, each with the short number used on the other sheets.",
    ru: "Структурные единицы проекта, на которые ссылается обзор, с кратким номером для остальных листов.",
    kk: "Шолу сілтеме жасайтын жоба бөліктері; әрқайсысында басқа парақтарда қолданылатын қысқа нөмір бар.",
  },
  Amendments: {
    en: "A gap that is final needs new text here, and a justification that names an international norm.",
    ru: "Для окончательного пробела здесь нужны новая редакция и обоснование со ссылкой на международную норму.",
    kk: "Түпкілікті олқылық үшін мұнда жаңа редакция және халықаралық нормаға сілтемесі бар негіздеме қажет.",
  },
  Aspects: {
    en: "Answer each question: observation and strategy, positive effects, or why there is no gap. Coloured: still open. Grey: not asked.",
    ru: "Ответьте на каждый вопрос: наблюдение и стратегия, положительный эффект или причина. Цветом выделено открытое, серым — то, о чем не спрашивают.",
    kk: "Әр сұраққа жауап беріңіз: бақылау мен стратегия, оң әсер не себеп. Ашық тұрғаны түспен, сұралмайтыны сұрмен белгіленген.",
  },
  Documents: {
    en: "“Cited in rows” counts the gaps whose sources hold any of the names under “Cited as”. A coloured document is required, but neither cited nor explained.",
    ru: "«Цитируется в строках» — число пробелов, в источниках которых есть любое из названий столбца «Как цитируется». Цветом выделены обязательные документы без ссылки и без объяснения.",
    kk: "«Келтірілген жолдар» — дереккөздерінде «Қалай келтіріледі» бағанындағы атаулардың бірі бар олқылықтар саны. Міндетті, бірақ келтірілмеген әрі түсіндірілмеген құжаттар түспен белгіленеді.",
  },
  Consultations: {
    en: "Meetings and exchanges on the gap table.",
    ru: "Встречи и переписка по таблице пробелов.",
    kk: "Олқылықтар кестесі бойынша кездесулер мен хат алмасулар.",
  },
  Feedback: {
    en: "Each remark gets a disposition and a response.",
    ru: "Каждый отзыв получает решение и ответ.",
    kk: "Әр пікір бойынша шешім қабылданып, жауап беріледі.",
  },
  Brief: BRIEF_HINT,
  Waivers: {
    en: "A finding you decided to live with: its rule, the row, what it is about, and why. Without “About” it holds for whatever the rule finds in the row, without a row for the whole review.",
    ru: "Замечание, которое решено оставить: правило, строка, о чем оно и причина. Без «О чем» исключение действует на все, что правило найдет в строке, без строки — на весь обзор.",
    kk: "Қалдыруға шешім қабылданған ескерту: қағида, жол, не туралы екені және себебі. «Не туралы» бос болса, қағида жолдан табатынның бәріне, жолы көрсетілмесе, бүкіл шолуға қатысты.",
  },
  DraftHistory: {
    en: "Provisions whose text or number another version of the draft changed, with what they became. The import of a new version fills it.",
    ru: "Положения, у которых новая версия проекта изменила текст или номер, и чем они стали. Заполняется при загрузке новой версии.",
    kk: "Жобаның жаңа нұсқасы мәтінін не нөмірін өзгерткен ережелер және олар не болғаны. Жаңа нұсқа жүктелгенде толтырылады.",
  },
  Rounds: {
    en: "Rows as they stood when a round was sent out. Where the words are blank, the row says what it said in the last round with the same fingerprint. Please leave them as they are.",
    ru: "Строки в том виде, в каком они были разосланы. Если слов нет, строка говорит то же, что в последнем раунде с тем же отпечатком. Пожалуйста, не изменяйте их.",
    kk: "Раунд жіберілген кездегі жолдар. Сөздері бос болса, жол бақылау таңбасы сондай соңғы раундтағысын айтады. Оларды өзгертпеуіңізді сұраймыз.",
  },
  ...PROFILE_HINTS,
};

/** The sheet that sets aspects against documents. */
export const MAP_WORDS = {
  sheet: COVERAGE_MAP,
  title: {
    en: "Aspects by guiding documents",
    ru: "Аспекты и руководящие документы",
    kk: "Аспектілер және басшылыққа алынатын құжаттар",
  },
  hint: {
    en: "How many gaps of an aspect cite a document. Everything counts itself from the sheets Gaps, Coverage and Documents; a coloured name has no gap at all.",
    ru: "Сколько пробелов аспекта ссылается на документ. Все считается само по листам «Пробелы», «Охват» и «Документы»; цветом выделены названия, за которыми нет ни одного пробела.",
    kk: "Аспектінің қанша олқылығы құжатқа сілтеме жасайды. Бәрі «Олқылықтар», «Қамту» және «Құжаттар» парақтары бойынша өздігінен есептеледі; бірде-бір олқылығы жоқ атау түспен белгіленеді.",
  },
  aspect: { en: "Aspect", ru: "Аспект", kk: "Аспект" },
  gaps: { en: "Gaps", ru: "Пробелы", kk: "Олқылықтар" },
  all: { en: "All gaps", ru: "Все пробелы", kk: "Барлық олқылық" },
} as const satisfies Readonly<Record<string, Localised>>;

export const PROGRESS_WORDS = {
  heading: { en: "Progress", ru: "Ход работы", kk: "Жұмыс барысы" },
  now: { en: "Now", ru: "Сейчас", kk: "Қазір" },
  of: { en: "Of", ru: "Из", kk: "Барлығы" },
  gaps: { en: "Gaps in all", ru: "Всего пробелов", kk: "Барлық олқылық" },

  aspectsCovered: { en: "Aspects with a gap", ru: "Аспекты с пробелами", kk: "Олқылығы бар аспектілер" },
  aspectsExplained: {
    en: "Aspects without a gap, explained",
    ru: "Аспекты без пробелов, с объяснением",
    kk: "Олқылығы жоқ, түсіндірілген аспектілер",
  },
  questions: { en: "Questions answered", ru: "Вопросы, на которые дан ответ", kk: "Жауап берілген сұрақтар" },
  documentsCited: {
    en: "Required documents cited",
    ru: "Обязательные документы, на которые есть ссылки",
    kk: "Келтірілген міндетті құжаттар",
  },
  documentsExplained: {
    en: "Required documents not cited, explained",
    ru: "Обязательные документы без ссылок, с объяснением",
    kk: "Келтірілмеген, түсіндірілген міндетті құжаттар",
  },
  consultations: { en: "Consultations held", ru: "Проведенные консультации", kk: "Өткізілген консультациялар" },
  feedback: { en: "Feedback answered", ru: "Отзывы, на которые дан ответ", kk: "Жауап берілген пікірлер" },
} as const satisfies Readonly<Record<string, Localised>>;

export const PROMPTS = {
  several: {
    en: "Several values: separate them with “;”.",
    ru: "Несколько значений разделяйте знаком «;».",
    kk: "Бірнеше мәнді «;» белгісімен бөліңіз.",
  },
  aspects: {
    en: "Names as on the sheet Coverage; separate several with “;”.",
    ru: "Названия как на листе «Охват»; несколько разделяйте знаком «;».",
    kk: "«Қамту» парағындағы атаулар; бірнешеуін «;» белгісімен бөліңіз.",
  },
  count: {
    en: "A whole number: 1 comes first.",
    ru: "Целое число: 1 — самое важное.",
    kk: "Бүтін сан: 1 — ең маңыздысы.",
  },
  choose: {
    en: "Please choose from the list.",
    ru: "Пожалуйста, выберите значение из списка.",
    kk: "Тізімнен таңдаңыз.",
  },
  chooseOrType: {
    en: "Please choose from the list, or type another.",
    ru: "Пожалуйста, выберите из списка или впишите другое.",
    kk: "Тізімнен таңдаңыз немесе басқасын жазыңыз.",
  },
} as const satisfies Readonly<Record<string, Localised>>;

/** Page numbers of the footer, in Excel's codes. */
export const PAGE_OF: Localised = { en: "Page &P of &N", ru: "Стр. &P из &N", kk: "&N беттің &P-беті" };

/** What a program without threaded comments shows; the words in brackets are how Excel knows its own stub. */
export const THREAD_STUB = {
  notice: {
    en: "This program shows the conversation as a plain note. Open the workbook in a current Excel to answer in the thread.",
    ru: "Эта программа показывает обсуждение как простую заметку. Чтобы ответить в ветке, откройте книгу в актуальной версии Excel.",
    kk: "Бұл бағдарлама талқылауды қарапайым ескертпе ретінде көрсетеді. Талқылауда жауап беру үшін кітапты Excel бағдарламасының жаңа нұсқасында ашыңыз.",
  },
  comment: { en: "Comment", ru: "Комментарий", kk: "Пікір" },
  reply: { en: "Reply", ru: "Ответ", kk: "Жауап" },
} as const satisfies Readonly<Record<string, Localised>>;
