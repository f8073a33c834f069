import type { Localised } from "../../domain/language";
import { UnusableInput, WorkbookChanged } from "../../domain/result";

/**
 * What Excel answered to a request.
 *
 * @param code what Excel calls it
 * @param detail Excel's own words
 */
export const answered = (code: string, detail: string): Localised =>
  ANSWERS[code] ?? {
    en: `Excel could not do this (${code}: ${detail}); try again, or open the pane anew`,
    ru: `Excel не смог этого сделать (${code}: ${detail}); повторите или откройте панель заново`,
    kk: `Excel мұны орындай алмады (${code}: ${detail}); қайталап көріңіз немесе панельді қайта ашыңыз`,
  };

const TOO_LARGE: Localised = {
  en: "The workbook holds more than Excel can hand over at once; split the largest table",
  ru: "В книге больше, чем Excel может передать за один раз; разделите самую большую таблицу",
  kk: "Кітапта Excel бір жолда бере алатыннан көп дерек бар; ең үлкен кестені бөліңіз",
};

const ANSWERS: Readonly<Record<string, Localised>> = {
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ItemNotFound: {
    en: "Something that was to be used is no longer in the workbook; read the workbook again",
    ru: "Того, что понадобилось, в книге больше нет; прочитайте книгу снова",
    kk: "Қажет болған нәрсе кітапта енді жоқ; кітапты қайта оқыңыз",
  },
  AccessDenied: {
    en: "The sheet is protected; unprotect it (Review › Unprotect Sheet; where no sheet can be added, Protect Workbook) or ask its owner",
    ru: "Лист защищен; снимите защиту («Рецензирование» › «Снять защиту листа», а если не добавляется лист, «Защитить книгу») или обратитесь к его владельцу",
    kk: "Парақ қорғалған; қорғауды алыңыз («Рецензиялау» › «Парақ қорғауын алу», ал парақ қосылмаса, «Кітапты қорғау») немесе иесінен сұраңыз",
  },
  InvalidOperationInCellEditMode: {
    en: "A cell is being edited; press Enter or Esc and try again",
    ru: "Ячейка редактируется; нажмите Enter или Esc и повторите",
    kk: "Ұяшық өңделіп жатыр; Enter не Esc басып, қайталаңыз",
  },
  Conflict: {
    en: "Somebody changes the workbook at this moment; try again",
    ru: "Книгу сейчас меняет кто-то другой; повторите",
    kk: "Кітапты дәл қазір басқа біреу өзгертіп жатыр; қайталаңыз",
  },
  RequestAborted: {
    en: "Excel stopped the work; try again",
    ru: "Excel прервал работу; повторите",
    kk: "Excel жұмысты тоқтатты; қайталаңыз",
  },
};

/** The sheet is gone or hidden. */
export const notShown = (cell: string, sheet: string): WorkbookChanged =>
  new WorkbookChanged({
    en: `The cell ${cell} on the sheet “${sheet}” cannot be shown; unhide the sheet if it is hidden, or read the workbook again`,
    ru: `Ячейку ${cell} на листе «${sheet}» показать нельзя; если лист скрыт, отобразите его, иначе прочитайте книгу снова`,
    kk: `«${sheet}» парағындағы ${cell} ұяшығын көрсету мүмкін емес; парақ жасырылған болса, оны көрсетіңіз, әйтпесе кітапты қайта оқыңыз`,
  });

/** The columns that were read one by one do not belong together. */
export const rowsMoved = (table: string): WorkbookChanged =>
  new WorkbookChanged({
    en: `Rows of the table ${table} were moved while it was read; read the workbook again`,
    ru: `Пока таблица ${table} читалась, ее строки переместили; прочитайте книгу снова`,
    kk: `${table} кестесі оқылып жатқанда жолдары жылжытылды; кітапты қайта оқыңыз`,
  });

/** There is no thread of that id. */
export const commentGone = (): UnusableInput =>
  new UnusableInput({
    en: "The comment is no longer in the workbook; read the workbook again",
    ru: "Этого комментария в книге больше нет; прочитайте книгу снова",
    kk: "Бұл пікір кітапта енді жоқ; кітапты қайта оқыңыз",
  });

/** The row that was to be commented on. */
export const commentRowGone = (): WorkbookChanged =>
  new WorkbookChanged({
    en: "The row of this comment is no longer in the workbook; read the workbook again",
    ru: "Строки, к которой относится комментарий, в книге больше нет; прочитайте книгу снова",
    kk: "Бұл пікірдің жолы кітапта енді жоқ; кітапты қайта оқыңыз",
  });

/** A cell holds one thread. */
export const commentThere = (cell: string): WorkbookChanged =>
  new WorkbookChanged({
    en: `The cell ${cell} has a comment already, and Excel allows one; read the workbook again and reply to it`,
    ru: `В ячейке ${cell} уже есть комментарий, а Excel допускает только один; прочитайте книгу снова и ответьте на него`,
    kk: `${cell} ұяшығында пікір бар, ал Excel біреуіне ғана рұқсат береді; кітапты қайта оқып, соған жауап беріңіз`,
  });

/** Excel knows no person of that address, or mentions nobody from here. */
export const mentionRefused = (name: string): UnusableInput =>
  new UnusableInput({
    en: `Excel did not take the mention of ${name}; send the text without it, or type @ and the name in Excel's own comment`,
    ru: `Excel не принял упоминание (${name}); отправьте текст без него или наберите @ и имя в самом комментарии Excel`,
    kk: `Excel ${name} деген атауды қабылдамады; мәтінді онсыз жіберіңіз немесе Excel-дің өз пікірінде @ белгісі мен атын теріңіз`,
  });

/** Some Excels let add-ins read comments and not begin them. */
export const noCommentsFromHere = (): UnusableInput =>
  new UnusableInput({
    en: "This Excel takes no new comments from an add-in; select the cell and choose Review › New Comment",
    ru: "Этот Excel не принимает новые комментарии от надстройки; выберите ячейку и нажмите «Рецензирование» › «Создать примечание»",
    kk: "Бұл Excel қондырмадан жаңа пікір қабылдамайды; ұяшықты таңдап, «Рецензиялау» › «Жаңа пікір» түймесін басыңыз",
  });

/** What was missing is there by now. */
export const changedMeanwhile = (): WorkbookChanged =>
  new WorkbookChanged({
    en: "The workbook changed at this moment; read it again",
    ru: "Книга только что изменилась; прочитайте ее снова",
    kk: "Кітап дәл осы сәтте өзгерді; оны қайта оқыңыз",
  });

/** A table can't take a name that another has. */
export const nameTaken = (table: string): UnusableInput =>
  new UnusableInput({
    en: `The workbook has another table ${table} already; rename it, or work in that one`,
    ru: `В книге уже есть другая таблица ${table}; переименуйте ее или работайте в ней`,
    kk: `Кітапта ${table} деген басқа кесте бар; оның атын өзгертіңіз немесе сонда жұмыс істеңіз`,
  });

/** A column was renamed or deleted since it was chosen. */
export const columnGone = (table: string, header: string): WorkbookChanged =>
  new WorkbookChanged({
    en: `The table ${table} has no column “${header}” any more; read the workbook again`,
    ru: `В таблице ${table} больше нет столбца «${header}»; прочитайте книгу снова`,
    kk: `${table} кестесінде «${header}» бағаны енді жоқ; кітапты қайта оқыңыз`,
  });

/** Somebody's writing came in between, again and again. */
export const busy = (): UnusableInput =>
  new UnusableInput({
    en: "Somebody writes in the same place at this moment, so not everything was written; try again",
    ru: "Там же сейчас пишет кто-то другой, поэтому записано не все; повторите",
    kk: "Сол жерге дәл қазір басқа біреу жазып жатыр, сондықтан бәрі жазылған жоқ; қайталаңыз",
  });

/** Excel refused to make the table larger; a person can do it by hand. */
export const notGrown = (table: string): UnusableInput =>
  new UnusableInput({
    en:
      `The new rows stand below the table ${table}, but Excel did not take them into it; ` +
      "drag the table's lower right corner down over them",
    ru:
      `Новые строки стоят под таблицей ${table}, но Excel не включил их в нее; ` +
      "растяните таблицу вниз за ее правый нижний угол",
    kk:
      `Жаңа жолдар ${table} кестесінің астында тұр, бірақ Excel оларды кестеге қоспады; ` +
      "кестенің төменгі оң жақ бұрышынан төмен созыңыз",
  });

/** Excel did not open a window for a new workbook. */
export const notOpened = (why: string): UnusableInput =>
  new UnusableInput({
    en: `Excel could not open a new workbook (${why}); download the file and open it yourself`,
    ru: `Excel не смог открыть новую книгу (${why}); скачайте файл и откройте его сами`,
    kk: `Excel жаңа кітап аша алмады (${why}); файлды жүктеп алып, өзіңіз ашыңыз`,
  });
