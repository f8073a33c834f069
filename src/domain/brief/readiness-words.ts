import type { Localised } from "../language";
import type { ReadinessKind, TextSize } from "./readiness";

/**
 * What is said of each thing that a reader of the brief would stumble over.
 *
 * @param count cells at fault
 * @param isProposed whether the brief prints something proposed instead
 * @param size of a text that is too long
 */
export const READINESS_WORDS: Readonly<
  Record<ReadinessKind, (count: number, isProposed: boolean, size?: TextSize) => Localised>
> = {
  columns: () => ({
    en: "The table of gaps lacks its column “Status” or “Priority”, which says what the brief shows: withdrawn gaps may stand in it, or the order be lost.",
    ru: "В таблице пробелов нет столбца «Статус» или «Приоритет», а он решает, что показать: в записку могут попасть снятые пробелы или потеряться порядок.",
    kk: "Олқылықтар кестесінде «Мәртебесі» немесе «Басымдық» бағаны жоқ, ал жазбада не көрсетілетінін сол шешеді: жазбаға алынып тасталған олқылықтар енуі не рет жоғалуы мүмкін.",
  }),
  withdrawn: (count) => ({
    en:
      count === 1
        ? "The only gap is withdrawn: the brief tells none."
        : `All ${count} gaps are withdrawn: the brief tells none.`,
    ru: `Все пробелы сняты (${count}): в записке нет ни одного.`,
    kk: `Барлық олқылық алынып тасталған (${count}): жазбада бірде-біреуі айтылмайды.`,
  }),
  title: (_, isProposed) => ({
    en: isProposed
      ? "No title of the author's: the brief has a proposed one."
      : "No title is written: the brief has none.",
    ru: isProposed
      ? "Нет авторского названия: в записке стоит предложенное."
      : "Название не написано: у записки его нет.",
    kk: isProposed ? "Автор берген атау жоқ: жазбада ұсынылған атау тұр." : "Атау жазылмаған: жазбаның атауы жоқ.",
  }),
  draftLaw: () => ({
    en: "The draft law is not named: a reader can't tell which one is meant.",
    ru: "Законопроект не назван: читатель не поймет, о каком идет речь.",
    kk: "Заң жобасы аталмаған: оқырман қай жоба екенін білмейді.",
  }),
  keyMessages: (_, isProposed) => ({
    en: isProposed
      ? "No key messages are written: headlines of the first gaps stand in their place."
      : "No key messages are written: the brief has none.",
    ru: isProposed
      ? "Главные мысли не написаны: вместо них стоит краткая суть первых пробелов."
      : "Главные мысли не написаны: в записке их нет.",
    kk: isProposed
      ? "Негізгі ойлар жазылмаған: олардың орнында алғашқы олқылықтардың қысқаша мәні тұр."
      : "Негізгі ойлар жазылмаған: жазбада олар жоқ.",
  }),
  asks: (_, isProposed) => ({
    en: isProposed
      ? "What is asked of whom is not written: solutions of the first gaps stand in its place."
      : "What is asked of whom is not written: the brief asks for nothing.",
    ru: isProposed
      ? "Не написано, о чем и кого просят: вместо этого стоят решения первых пробелов."
      : "Не написано, о чем и кого просят: в записке нет ни одной просьбы.",
    kk: isProposed
      ? "Кімнен не сұралатыны жазылмаған: оның орнында алғашқы олқылықтардың шешімдері тұр."
      : "Кімнен не сұралатыны жазылмаған: жазбада бірде-бір өтініш жоқ.",
  }),
  author: () => ({
    en: "No author is named.",
    ru: "Автор не указан.",
    kk: "Автор көрсетілмеген.",
  }),
  ranking: () => ({
    en: "No gap has a rank or a priority: the brief can't tell what comes first.",
    ru: "Ни у одного пробела нет ни ранга, ни приоритета: записка не знает, что важнее.",
    kk: "Бірде-бір олқылықтың реті де, басымдығы да жоқ: жазба ненің маңызды екенін біле алмайды.",
  }),
  contact: () => ({
    en: "No contact: a reader with a question does not know whom to write to.",
    ru: "Нет контакта: читатель с вопросом не узнает, кому написать.",
    kk: "Байланыс жоқ: сұрағы бар оқырман кімге жазарын білмейді.",
  }),
  addressees: (count) => ({
    en:
      count === 1
        ? "One thing asked for does not say of whom or by when."
        : `${count} things asked for do not say of whom or by when.`,
    ru: `Просьбы без адресата или срока: ${count}.`,
    kk: `Кімге немесе қай мерзімге дейін екені айтылмаған өтініштер саны: ${count}.`,
  }),
  terms: () => ({
    en: "“By when” tells no day: it holds a number, a date that may be two days, or one that there is not.",
    ru: "В графе «К какому сроку» день не назван: там число, дата, которую можно прочесть двояко, или день, которого нет.",
    kk: "«Қай мерзімге дейін» ұяшығында күн айтылмаған: онда сан, екі түрлі оқылатын күн немесе болмайтын күн тұр.",
  }),
  tooLong: (_, __, { letters, most } = { letters: 0, most: 0 }) => ({
    en: `A text is too long for the brief and is not printed whole: ${letters} letters, at most ${most}.`,
    ru: `Текст слишком длинный для записки и не будет напечатан целиком: знаков\u00a0– ${letters}, предел\u00a0– ${most}.`,
    kk: `Мәтін жазба үшін тым ұзын, толық басылмайды: таңба саны\u00a0– ${letters}, шегі\u00a0– ${most}.`,
  }),
  blankIssues: (count) => ({
    en:
      count === 1
        ? "One gap that the brief tells has no issue: what is wrong stands in its headline at most."
        : `${count} gaps that the brief tells have no issue: what is wrong stands in their headlines at most.`,
    ru: `Пробелы, о которых записка рассказывает, хотя проблема у них не описана: ${count}; что не так, говорит разве что их краткая суть.`,
    kk: `Жазбада айтылатын, бірақ мәселесі жазылмаған олқылықтар саны: ${count}; ненің дұрыс еместігі, әрі кеткенде, қысқаша мәнінде ғана айтылады.`,
  }),
  untold: (count) => ({
    en:
      count === 1
        ? "The brief prints nothing of one text: its first sentence, or the law behind a colon, is too long."
        : `The brief prints nothing of ${count} texts: their first sentence, or the law behind a colon, is too long.`,
    ru: `Ячейки, из которых в записку не войдет ни одного предложения, потому что первое (или текст закона после двоеточия) слишком длинное: ${count}.`,
    kk: `Бірінші сөйлемі (не қос нүктеден кейінгі заң мәтіні) тым ұзын болғандықтан, жазбаға бірде-бір сөйлемі енбейтін ұяшықтар саны: ${count}.`,
  }),
  numbers: (count) => ({
    en: `${count} gaps share a number with another: in the brief the lower ones have numbers that the table lacks.`,
    ru: `Пробелы, номер которых есть и у другого: ${count}; в записке у нижних из них номера, которых нет в таблице.`,
    kk: `Нөмірі басқасымен бірдей олқылықтар саны: ${count}; жазбада төменгілерінің нөмірлері кестеде жоқ.`,
  }),
  statuses: (count) => ({
    en:
      count === 1
        ? "One gap has a status that can't be read: the brief tells it as one that stands. Choose one from the list."
        : `${count} gaps have a status that can't be read: the brief tells them as ones that stand. Choose one from the list.`,
    ru: `Пробелы, статус которых прочесть нельзя: ${count}; записка рассказывает о них как о действующих. Выберите статус из списка.`,
    kk: `Мәртебесін оқу мүмкін емес олқылықтар саны: ${count}; жазба оларды күшінде тұрған ретінде айтады. Мәртебені тізімнен таңдаңыз.`,
  }),
  amendmentGaps: (count) => ({
    en:
      count === 1
        ? "One amendment names no gap of the review for certain: the brief may say nothing of it. Give the gap's number."
        : `${count} amendments name no gap of the review for certain: the brief may say nothing of them. Give the gaps' numbers.`,
    ru: `Поправки, по которым нельзя точно сказать, к какому пробелу обзора они относятся: ${count}; в записку они могут не войти. Укажите номера пробелов.`,
    kk: `Шолудың қай олқылығына қатысты екені нақты белгісіз түзетулер саны: ${count}; олар жазбаға енбей қалуы мүмкін. Олқылықтардың нөмірін көрсетіңіз.`,
  }),
  texts: (count) => ({
    en:
      count === 1
        ? "One cell of the author's texts names no part or language there is: its text is left out."
        : `${count} cells of the author's texts name no part or language there is: their texts are left out.`,
    ru: `Ячейки авторских текстов, где часть или язык не из списка: ${count}; их тексты в записку не вошли.`,
    kk: `Автор мәтіндерінде бөлігі не тілі тізімде жоқ ұяшықтар саны: ${count}; олардың мәтіндері жазбаға енбеді.`,
  }),
  citations: (count) => ({
    en: count === 1 ? "One citation in the table is wrong." : `${count} citations in the table are wrong.`,
    ru: `Неверные ссылки в таблице: ${count}.`,
    kk: `Кестедегі қате сілтемелер саны: ${count}.`,
  }),
  citationsUnprinted: (count) => ({
    en:
      count === 1
        ? "One more citation in the table is wrong, in a gap whose sources this brief does not print."
        : `${count} more citations in the table are wrong, in gaps whose sources this brief does not print.`,
    ru: `Неверные ссылки в пробелах, источники которых эта записка не печатает: ${count}.`,
    kk: `Дереккөздері бұл жазбада басылмайтын олқылықтардағы қате сілтемелер саны: ${count}.`,
  }),
  formulas: (count) => ({
    en:
      count === 1
        ? "One cell of words holds the error of a formula, which the brief may print."
        : `${count} cells of words hold the error of a formula, which the brief may print.`,
    ru: `Ячейки, где вместо текста стоит ошибка формулы, которая может попасть в записку: ${count}.`,
    kk: `Мәтіннің орнында жазбаға шығуы мүмкін формула қатесі тұрған ұяшықтар саны: ${count}.`,
  }),
  provisions: (count) => ({
    en:
      count === 1
        ? "One cell names a provision that the draft does not have: the brief prints it as it was typed."
        : `${count} cells name provisions that the draft does not have: the brief prints them as they were typed.`,
    ru: `Ячейки, где названы положения, которых нет в проекте: ${count}; в записке они стоят так, как набраны.`,
    kk: `Жобада жоқ ережелер аталған ұяшықтар саны: ${count}; жазбада олар терілген күйінде тұр.`,
  }),
  finalText: (count) => ({
    en: count === 1 ? "One final gap has no new text." : `${count} final gaps have no new text.`,
    ru: `Окончательные пробелы без новой редакции: ${count}.`,
    kk: `Жаңа редакциясы жоқ түпкілікті олқылықтар саны: ${count}.`,
  }),
  draftWords: (count) => ({
    en:
      count === 1
        ? "One amendment answers other words than the draft's, perhaps of an earlier version; the brief quotes the sheet of provisions."
        : `${count} amendments answer other words than the draft's, perhaps of an earlier version; the brief quotes the sheet of provisions.`,
    ru: `Поправки, текст проекта в которых не совпадает с листом положений (возможно, он из прежней версии): ${count}; записка цитирует лист.`,
    kk: `Жоба мәтіні ережелер парағындағымен сәйкес емес (бәлкім, бұрынғы нұсқадан қалған) түзетулер саны: ${count}; жазба парақтан дәйексөз келтіреді.`,
  }),
  begunText: (count) => ({
    en:
      count === 1
        ? "One new text still says what the solution says: the brief does not print it as wording."
        : `${count} new texts still say what the solution says: the brief does not print them as wording.`,
    ru: `Новые редакции, которые пока повторяют решение: ${count}; в записке они не приводятся как редакция.`,
    kk: `Әзірге шешімді қайталап тұрған жаңа редакциялар саны: ${count}; жазбада олар редакция ретінде берілмейді.`,
  }),
  solutionWords: (count) => ({
    en:
      count === 1
        ? "One solution gives words or numbers that its final text does not have: the brief prints both."
        : `${count} solutions give words or numbers that their final texts do not have: the brief prints both.`,
    ru: `Решения со словами или числами, которых нет в итоговом тексте: ${count}; записка печатает и то и другое.`,
    kk: `Қорытынды мәтінде жоқ сөздері не сандары бар шешімдер саны: ${count}; жазба екеуін де басады.`,
  }),
  draftChanges: (count) => ({
    en:
      count === 1
        ? "One gap still has the note on what changed in the draft: its texts may speak of an earlier version."
        : `${count} gaps still have the note on what changed in the draft: their texts may speak of an earlier version.`,
    ru: `Пробелы, у которых еще стоит отметка об изменении проекта: ${count}; их тексты, возможно, говорят о прежней версии.`,
    kk: `Жобаның өзгергені туралы белгісі әлі тұрған олқылықтар саны: ${count}; олардың мәтіні бұрынғы нұсқа туралы болуы мүмкін.`,
  }),
  language: (count) => ({
    en:
      count === 1
        ? "One gap is told in another language than the brief's."
        : `${count} gaps are told in another language than the brief's.`,
    ru: `Пробелы, тексты которых не на языке записки: ${count}.`,
    kk: `Мәтіні жазбаның тілінде емес олқылықтар саны: ${count}.`,
  }),
  consultations: () => ({
    en: "No consultation held by the day of the brief is recorded: the brief says nothing of what came of them.",
    ru: "Не записано ни одной консультации, проведенной ко дню записки: в записке не будет сказано, что они дали.",
    kk: "Жазба күніне дейін өткен бірде-бір консультация тіркелмеген: жазбада олардың нәтижесі айтылмайды.",
  }),
  consultationDays: (count) => ({
    en:
      count === 1
        ? "One consultation has no day that can be read: the brief does not say that it was held."
        : `${count} consultations have no day that can be read: the brief does not say that they were held.`,
    ru: `Консультации, дату которых прочесть нельзя: ${count}; в записке не сказано, что они проведены.`,
    kk: `Күнін оқу мүмкін емес консультациялар саны: ${count}; жазбада олар өткізілді делінбейді.`,
  }),
};
