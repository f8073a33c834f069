import { inEachLanguage } from "../language";
import type { Language, Localised } from "../language";
import { columnOf, DELIVERABLE_COLUMNS } from "../review/tables";
import { UNKNOWN_AUTHOR, knownAuthor } from "../review/unknown-author";
import type { AdoptedTable, AdoptionRemark, RowRemark, SourcePlace } from "./adoption";
import type { DeliverableColumn } from "./recognise-columns";
import type { LooseComment } from "./source-table";
import { onOneLine } from "../text/on-one-line";

/** Which table it is: the sheet's name, or its number in the document. */
export const sayTable = ({ table, sheet }: Omit<SourcePlace, "row">): Localised =>
  sheet === undefined
    ? { en: `table ${table}`, ru: `таблица ${table}`, kk: `${table}-кесте` }
    : { en: `sheet “${sheet}”`, ru: `лист «${sheet}»`, kk: `«${sheet}» парағы` };

/** Which table was taken, and how many rows it gives. */
export function sayFound(table: AdoptedTable): Localised {
  const name = sayTable(table);
  return {
    en: `Found: ${name.en}, rows: ${table.rows}`,
    ru: `Найдено: ${name.ru}, строк: ${table.rows}`,
    kk: `Табылды: ${name.kk}, жол саны: ${table.rows}`,
  };
}

/** The headers that became a column. */
export const sayHeaders = ({ columns }: AdoptedTable, column: DeliverableColumn): Localised =>
  list(columns[column].map(quoted), " + ");

/** What of a table became which column, in one line. */
export function sayAdopted(table: AdoptedTable): Localised {
  const columns = DELIVERABLE_COLUMNS.map((column) => sayHeaders(table, column));
  return inEachLanguage((language) =>
    [
      sayFound(table)[language],
      ...columns.map((headers, at) => `${at + 1}) ← ${headers[language]}`),
      ...(table.provision === undefined ? [] : [`${PROVISION[language]} ← ${quoted(table.provision)[language]}`]),
    ].join("; "),
  );
}

const PROVISION = columnOf("Gaps", "provisions")?.header ?? { en: "", ru: "", kk: "" };

const quoted = (text: string): Localised =>
  text === "" ? { en: "—", ru: "—", kk: "—" } : { en: `“${text}”`, ru: `«${text}»`, kk: `«${text}»` };

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** Several as a list, in each language. */
const list = (texts: readonly Localised[], between = ", "): Localised =>
  inEachLanguage((language) => texts.map((text) => text[language]).join(between));

/** What a person should know of an adoption. */
export function sayAdoptionRemark(remark: AdoptionRemark): Localised {
  switch (remark.kind) {
    case "tracked-changes":
    case "hidden-texts":
    case "hidden-rows":
    case "other-paragraphs":
    case "headings":
    case "headers-again":
    case "comments":
    case "comments-recorded":
    case "comments-nameless":
    case "comments-undated":
    case "comments-stateless":
      return COUNTED[remark.kind](remark.count);
    case "own-columns":
      return OWN_COLUMNS(list(remark.headers.map(quoted)));
    case "headers-left":
      return HEADERS_LEFT(list(remark.headers.map(quoted)));
    case "hidden-sheets":
      return HIDDEN_SHEETS(list(remark.sheets.map(quoted)));
    case "large-sheets":
      return LARGE_SHEETS(list(remark.sheets.map(quoted)));
    case "other-comments":
      return OTHER_COMMENTS(list(remark.comments.map(saidWithReplies), "; "));
    case "comments-cut":
      return COMMENTS_CUT(list(remark.comments.map(beginningOf), "; "));
    case "table-left":
      return TABLE_LEFT(sayTable(remark.table), list(remark.table.headers.map(({ text }) => quoted(shorten(text)))));
    default:
      return inEachLanguage(
        (language) =>
          `${ROWS[remark.kind][language]}: ${remark.places.map((place) => sayPlace(place, language)).join("; ")}`,
      );
  }
}

/** What somebody said and what was answered, each behind the one before. */
const saidWithReplies = (comment: LooseComment): Localised => list([comment, ...comment.replies].map(saidBy), " → ");

const beginningOf = ({ author, text, at }: LooseComment): Localised =>
  saidBy({ author, text: shorten(onOneLine(text)), ...(at !== undefined && { at }) });

function saidBy({ author, text, at }: Pick<LooseComment, "author" | "text" | "at">): Localised {
  const said = quoted(onOneLine(text));
  const where = at === undefined ? "" : ` (${at})`;
  return inEachLanguage((language) => `${knownAuthor(author) || UNKNOWN_AUTHOR[language]}${where}: ${said[language]}`);
}

function sayPlace({ row, ...table }: SourcePlace, language: Language): string {
  const words: Localised = { en: `row ${row}`, ru: `строка ${row}`, kk: `${row}-жол` };
  return `${sayTable(table)[language]}, ${words[language]}`;
}

const ROWS: Readonly<Record<RowRemark, Localised>> = {
  "rows-joined": {
    en: "Rows that share one issue became one gap",
    ru: "Строки с общей проблемой стали одним пробелом",
    kk: "Мәселесі ортақ жолдар бір олқылыққа айналды",
  },
  "beside-solution": {
    en: "Such a gap has several solutions, and what stands beside one of them only says in the table's own columns which one; see also the other columns",
    ru: "У такого пробела несколько решений; то, что стоит только у одного из них, в столбцах самой таблицы названо вместе с этим решением; посмотрите и другие столбцы",
    kk: "Мұндай олқылықта бірнеше шешім бар; тек біреуінің қасында тұрған мәтінге кестенің өз бағандарында сол шешім қосып жазылды; басқа бағандарды да қараңыз",
  },
  "cell-repeated": {
    en: "A cell merged over several rows stands in each of them",
    ru: "Ячейка, объединенная на несколько строк, повторена в каждой",
    kk: "Бірнеше жолға біріктірілген ұяшық олардың әрқайсысында қайталанды",
  },
  "cell-across": {
    en: "A cell lies over two of the three columns; its text is in the left one, please divide it",
    ru: "Ячейка лежит на двух из трех столбцов; текст стоит в левом, разделите его",
    kk: "Ұяшық үш бағанның екеуін алып тұр; мәтіні сол жақтағысында, оны бөліңіз",
  },
  "no-issue": {
    en: "No issue of its own; see whether the row belongs to the one above",
    ru: "Нет своей проблемы; проверьте, не относится ли строка к предыдущей",
    kk: "Өз мәселесі жоқ; жол алдыңғысына жатпай ма, қараңыз",
  },
  "maybe-heading": {
    en: "Only the issue is filled in; see whether the row is a heading, or goes on with the one above",
    ru: "Заполнена только проблема; проверьте, не заголовок ли это и не продолжение ли предыдущей строки",
    kk: "Тек мәселе толтырылған; бұл тақырып па әлде алдыңғы жолдың жалғасы ма, қараңыз",
  },
  "maybe-note": {
    en: "Begins as a signature or a note does, and was taken as a gap; see whether it is one",
    ru: "Начинается как подпись или примечание, взято как пробел; проверьте, пробел ли это",
    kk: "Қол не ескертпе сияқты басталады, олқылық деп алынды; бұл олқылық па, қараңыз",
  },
  "maybe-gap": {
    en: "Taken as headers, so that it is no gap; see whether it is one",
    ru: "Взято как заголовки столбцов, а не как пробел; проверьте, не пробел ли это",
    kk: "Олқылық емес, баған тақырыптары деп алынды; бұл олқылық па, қараңыз",
  },
  totals: {
    en: "A row of totals is no gap; its text is kept in the column of headings",
    ru: "Строка итогов — не пробел; ее текст сохранен в столбце заголовков",
    kk: "Қорытынды жол олқылық емес; мәтіні тақырыптар бағанында сақталды",
  },
  "note-below": {
    en: "A signature or a note below the table is no gap; its text is kept in the column of headings",
    ru: "Подпись или примечание под таблицей — не пробел; текст сохранен в столбце заголовков",
    kk: "Кесте астындағы қол не ескертпе олқылық емес; мәтіні тақырыптар бағанында сақталды",
  },
  struck: {
    en: "Text that is struck through stands in a column of its own",
    ru: "Зачеркнутый текст стоит в отдельном столбце",
    kk: "Сызып тасталған мәтін жеке бағанда тұр",
  },
  "partly-struck": {
    en: "Part of a cell is struck through, which Excel does not tell; its whole text was taken, please take the struck words out",
    ru: "Часть ячейки зачеркнута, но какая, Excel не сообщает; взят весь текст, уберите зачеркнутые слова",
    kk: "Ұяшықтың бір бөлігі сызылған, қайсысы екенін Excel айтпайды; мәтіні түгел алынды, сызылған сөздерді алып тастаңыз",
  },
  "goes-on": {
    en: "Longer than the 32,767 characters of a cell; the text goes on in the row below, under a number of its own",
    ru: "Длиннее 32 767 знаков ячейки; текст продолжается строкой ниже под своим номером",
    kk: "Ұяшықтың 32 767 таңбасынан ұзын; мәтін келесі жолда өз нөмірімен жалғасады",
  },
};

const COUNTED = {
  "tracked-changes": (count: number): Localised => ({
    en: `Tracked changes, taken as accepted: ${count}`,
    ru: `Исправления, взятые как принятые: ${count}`,
    kk: `Қабылданған деп алынған түзетулер: ${count}`,
  }),
  "hidden-texts": (count: number): Localised => ({
    en: `Paragraphs with hidden text, taken with it; please see whether it is to stay: ${count}`,
    ru: `Абзацы со скрытым текстом, взяты вместе с ним; проверьте, нужен ли он: ${count}`,
    kk: `Жасырын мәтіні бар абзацтар, онымен бірге алынды; ол керек пе, қараңыз: ${count}`,
  }),
  "hidden-rows": (count: number): Localised => ({
    en: `Hidden rows, taken as the others; please see whether they are to stay: ${count}`,
    ru: `Скрытые строки, взяты наравне с другими; проверьте, нужны ли они: ${count}`,
    kk: `Жасырын жолдар, басқалары сияқты алынды; олар керек пе, қараңыз: ${count}`,
  }),
  "other-paragraphs": (count: number): Localised => ({
    en: `Paragraphs outside of tables, not taken: ${count}`,
    ru: `Абзацы вне таблиц, не взяты: ${count}`,
    kk: `Кестелерден тыс абзацтар, алынбады: ${count}`,
  }),
  headings: (count: number): Localised => ({
    en: `Headings between the rows, kept beside the row below in a column of their own: ${count}`,
    ru: `Заголовки между строками, сохранены у следующей строки в отдельном столбце: ${count}`,
    kk: `Жол аралық тақырыптар, келесі жолдың жанында, жеке бағанда сақталды: ${count}`,
  }),
  "headers-again": (count: number): Localised => ({
    en: `Rows that repeat the headers, left out: ${count}`,
    ru: `Строки, повторяющие заголовки, пропущены: ${count}`,
    kk: `Баған тақырыптарын қайталайтын жолдар, алынбады: ${count}`,
  }),
  comments: (count: number): Localised => ({
    en: `Comments, kept as comments of the review: ${count}`,
    ru: `Комментарии, сохранены как комментарии обзора: ${count}`,
    kk: `Пікірлер, шолудың пікірлері болып сақталды: ${count}`,
  }),
  "comments-recorded": (count: number): Localised => ({
    en: `Further remarks on a cell that has a comment already, of which Excel holds one; kept as rows of Feedback, each under its author: ${count}`,
    ru: `Другие замечания к ячейке, у которой уже есть комментарий (в Excel он один); сохранены строками в отзывах, каждое под своим автором: ${count}`,
    kk: `Пікірі бар ұяшыққа (Excel-де ол біреу ғана) жазылған басқа пікірлер; әрқайсысы өз авторымен «Пікірлер» парағының жолы болып сақталды: ${count}`,
  }),
  "comments-nameless": (count: number): Localised => ({
    en: `Comments and answers whose author the file does not tell; they are by “${UNKNOWN_AUTHOR.en}”, in Feedback by nobody: ${count}`,
    ru: `Комментарии и ответы, автора которых файл не называет; подписаны «${UNKNOWN_AUTHOR.ru}», в отзывах — без имени: ${count}`,
    kk: `Файлда авторы аталмаған пікірлер мен жауаптар; «${UNKNOWN_AUTHOR.kk}» деп, «Пікірлер» парағында атсыз жазылды: ${count}`,
  }),
  "comments-undated": (count: number): Localised => ({
    en: `Comments and answers whose date the file does not tell; they have none: ${count}`,
    ru: `Комментарии и ответы, дата которых в файле не указана; даты у них нет: ${count}`,
    kk: `Файлда күні көрсетілмеген пікірлер мен жауаптар; күні қойылмады: ${count}`,
  }),
  "comments-stateless": (count: number): Localised => ({
    en: `Comments of which another program made notes, which don't tell whether they were resolved; they are open: ${count}`,
    ru: `Комментарии, из которых другая программа сделала заметки; были ли они закрыты, неизвестно, они открыты: ${count}`,
    kk: `Басқа бағдарлама ескертпеге айналдырған пікірлер; жабылған-жабылмағаны белгісіз, олар ашық: ${count}`,
  }),
};

const OWN_COLUMNS = (headers: Localised): Localised => ({
  en: `Columns of the table's own, kept to the right: ${headers.en}`,
  ru: `Собственные столбцы таблицы, сохранены справа: ${headers.ru}`,
  kk: `Кестенің өз бағандары, оң жақта сақталды: ${headers.kk}`,
});
const HEADERS_LEFT = (headers: Localised): Localised => ({
  en: `Words of the headers, over columns that were joined or divided, that no column is called by; not taken: ${headers.en}`,
  ru: `Слова заголовков над объединенными или разделенными столбцами, которыми не назван ни один столбец; не взяты: ${headers.ru}`,
  kk: `Біріктірілген не бөлінген бағандар үстіндегі, бірде-бір баған аталмаған тақырып сөздері; алынбады: ${headers.kk}`,
});
const HIDDEN_SHEETS = (sheets: Localised): Localised => ({
  en: `Hidden sheets, not taken: ${sheets.en}`,
  ru: `Скрытые листы, не взяты: ${sheets.ru}`,
  kk: `Жасырын парақтар, алынбады: ${sheets.kk}`,
});
const LARGE_SHEETS = (sheets: Localised): Localised => ({
  en: `Sheets that hold more than is read of one, so that something may be missing: ${sheets.en}`,
  ru: `На листах больше, чем читается с одного, что-то может отсутствовать: ${sheets.ru}`,
  kk: `Парақтарда біреуінен оқылатыннан көп мәтін бар, бірдеңе жетіспеуі мүмкін: ${sheets.kk}`,
});
const OTHER_COMMENTS = (comments: Localised): Localised => ({
  en: `Comments that hang on none of these rows, not taken: ${comments.en}`,
  ru: `Комментарии не к этим строкам, не взяты: ${comments.ru}`,
  kk: `Бұл жолдарға қатысы жоқ пікірлер, алынбады: ${comments.kk}`,
});
const COMMENTS_CUT = (comments: Localised): Localised => ({
  en: `Remarks longer, with their answers, than the 32,767 characters of a cell; Feedback holds their beginning, and the rest stands in the file alone: ${comments.en}`,
  ru: `Замечания, которые вместе с ответами длиннее 32 767 знаков ячейки; в отзывах только начало, остальное есть лишь в исходном файле: ${comments.ru}`,
  kk: `Жауаптарымен бірге ұяшықтың 32 767 таңбасынан ұзын пікірлер; «Пікірлер» парағында тек басы бар, қалғаны бастапқы файлда ғана: ${comments.kk}`,
});
const TABLE_LEFT = (table: Localised, headers: Localised): Localised => ({
  en: `Not taken, since its headers don't tell the three columns: ${table.en} (${headers.en})`,
  ru: `Не взято: по заголовкам не видно трех столбцов: ${table.ru} (${headers.ru})`,
  kk: `Алынбады: тақырыптарынан үш баған көрінбейді: ${table.kk} (${headers.kk})`,
});
