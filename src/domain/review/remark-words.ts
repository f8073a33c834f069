import { frozenTableOf } from "./frozen-name";
import { inEachLanguage } from "../language";
import type { Localised } from "../language";
import type { Message } from "../result";
import { MORE, listed } from "./listed";
import { OUTSIDE } from "./outside-words";
import { COMMENT_TELLERS } from "./comment-remark-words";
import { HEADER_TELLER } from "./header-words";
import { PROFILE_TELLERS } from "./own-profile/profile-remark-words";
import type { Remark } from "./remark";
import type { RemarkWords, Teller } from "./remark-teller";
import { columnOf } from "./tables";

/** A remark in words: what was seen, and what to do. `text` is both together. */
export interface ToldRemark extends Message {
  readonly kind: Remark["kind"];
  readonly said: Localised;
  readonly cure: Localised;
}

/** What a remark says, with its cure. */
export function toldRemark(remark: Remark): ToldRemark {
  const { said, cure } = wordsFor(remark);
  const { kind, place } = remark;
  const text = inEachLanguage((language) => `${said[language]} ${cure[language]}`);
  return { kind, text, said, cure, ...(place && { place }) };
}

const wordsFor = (remark: Remark): RemarkWords => (TELLERS[remark.kind] as (remark: Remark) => RemarkWords)(remark);

const TELLERS: { readonly [Kind in Remark["kind"]]: Teller<Kind> } = {
  "table-missing": ({ table }) => ({
    said: {
      en: `The workbook has no table named ${table}; nothing is read for it.`,
      ru: `В книге нет таблицы с именем ${table}; ее содержание не читается.`,
      kk: `Кітапта ${table} деген кесте жоқ; одан ештеңе оқылмайды.`,
    },
    cure: {
      en: "If it was renamed, give it its name back (Table Design › Table Name); if it is gone, take it from a copy.",
      ru: "Если ее переименовали, верните имя («Конструктор таблиц» › «Имя таблицы»); если ее нет, возьмите ее из копии.",
      kk: "Аты өзгертілген болса, қайтарыңыз («Кесте конструкторы» › «Кесте атауы»); жоқ болса, көшірмеден алыңыз.",
    },
  }),
  "table-lost": ({ table, named, comments = 0, place }) => ({
    said:
      named === undefined
        ? {
            en: `The headers of the table ${table} stand on the sheet “${place.sheet}”, but there is no table any more; nothing is read for it.`,
            ru: `Заголовки таблицы ${table} стоят на листе «${place.sheet}», но таблицы там больше нет; ее содержание не читается.`,
            kk: `${table} кестесінің тақырыптары «${place.sheet}» парағында тұр, бірақ кестенің өзі жоқ; одан ештеңе оқылмайды.`,
          }
        : {
            en: `The table “${named}” on the sheet “${place.sheet}” has the headers of ${table} and is not read, since tables are known by their names.`,
            ru: `У таблицы «${named}» на листе «${place.sheet}» заголовки таблицы ${table}; она не читается, потому что таблицы узнаются по имени.`,
            kk: `«${place.sheet}» парағындағы «${named}» кестесінің тақырыптары ${table} кестесінікі; кестелер атымен танылатындықтан, ол оқылмайды.`,
          },
    cure:
      named === undefined
        ? {
            en: `Select a cell of it, format it as a table (Home › Format as Table) and name it ${table}; “gap-table repair” does the same.`,
            ru: `Выделите ее ячейку, отформатируйте как таблицу («Главная» › «Форматировать как таблицу») и назовите ${table}; то же делает «gap-table repair».`,
            kk: `Оның ұяшығын белгілеп, кесте ретінде пішімдеңіз («Басты бет» › «Кесте ретінде пішімдеу») және ${table} деп атаңыз; «gap-table repair» та осыны істейді.`,
          }
        : frozenTableOf(named) === table
          ? frozenCure(comments)
          : {
              en: `Name it ${table} (Table Design › Table Name).`,
              ru: `Назовите ее ${table} («Конструктор таблиц» › «Имя таблицы»).`,
              kk: `Оны ${table} деп атаңыз («Кесте конструкторы» › «Кесте атауы»).`,
            },
  }),
  "table-copied": ({ table, named, place }) => ({
    said: {
      en: `The table “${named}” on the sheet “${place.sheet}” has the headers of ${table}, which is another table; it is not read, so what is changed there counts nowhere.`,
      ru: `У таблицы «${named}» на листе «${place.sheet}» заголовки таблицы ${table}, которая есть и сама; она не читается, и правки в ней нигде не учитываются.`,
      kk: `«${place.sheet}» парағындағы «${named}» кестесінің тақырыптары бөлек тұрған ${table} кестесінікі; ол оқылмайды, сондықтан ондағы түзетулер еш жерде ескерілмейді.`,
    },
    cure: {
      en: `Carry what was changed in it over to the table ${table}, then delete the copy or keep it in a file of its own.`,
      ru: `Перенесите правки из нее в таблицу ${table}, затем удалите копию или храните ее в отдельном файле.`,
      kk: `Ондағы түзетулерді ${table} кестесіне көшіріңіз де, көшірмені жойыңыз немесе бөлек файлда сақтаңыз.`,
    },
  }),
  "table-alike": ({ table, named, place }) => ({
    said: {
      en: `The table “${named}” on the sheet “${place.sheet}” has columns of the table ${table} and is not read; the review is what stands in ${table}.`,
      ru: `В таблице «${named}» на листе «${place.sheet}» есть столбцы таблицы ${table}; она не читается: обзор — то, что стоит в ${table}.`,
      kk: `«${place.sheet}» парағындағы «${named}» кестесінде ${table} кестесінің бағандары бар; ол оқылмайды: шолу — ${table} кестесінде тұрғаны.`,
    },
    cure: {
      en: `A table of your own may stay as it is. If it is a copy, carry what was changed in it over to ${table}.`,
      ru: `Ваша собственная таблица может остаться как есть. Если это копия, перенесите правки из нее в ${table}.`,
      kk: `Өз кестеңіз болса, сол күйінде қала берсін. Көшірме болса, ондағы түзетулерді ${table} кестесіне көшіріңіз.`,
    },
  }),
  "column-missing": ({ table, column, place }) => {
    const header = columnOf(table, column)?.header ?? NOTHING;
    return {
      said: {
        en: `The table ${table} on the sheet “${place.sheet}” has no column “${header.en}”; it is read as empty.`,
        ru: `В таблице ${table} на листе «${place.sheet}» нет столбца «${header.ru}»; он читается как пустой.`,
        kk: `«${place.sheet}» парағындағы ${table} кестесінде «${header.kk}» бағаны жоқ; ол бос деп оқылады.`,
      },
      cure: {
        en: `Give the column its header back: “${header.en}”.`,
        ru: `Верните столбцу заголовок «${header.ru}».`,
        kk: `Бағанның тақырыбын қайтарыңыз: «${header.kk}».`,
      },
    };
  },
  "header-changed": HEADER_TELLER,
  "rows-hidden": ({ table, rows }) => ({
    said: {
      en: `The table ${table} has hidden or filtered rows (${listed(rows, MORE.en)}); they are read like the others.`,
      ru: `В таблице ${table} есть скрытые или отфильтрованные строки (${listed(rows, MORE.ru)}); они читаются наравне с остальными.`,
      kk: `${table} кестесінде жасырылған немесе сүзілген жолдар бар (${listed(rows, MORE.kk)}); олар басқалары сияқты оқылады.`,
    },
    cure: {
      en: "To see them, clear the filter (Data › Clear) or unhide the rows.",
      ru: "Чтобы увидеть их, снимите фильтр («Данные» › «Очистить») или отобразите строки.",
      kk: "Оларды көру үшін сүзгіні алып тастаңыз («Деректер» › «Тазалау») немесе жолдарды көрсетіңіз.",
    },
  }),
  "cells-merged": ({ table, cells }) => ({
    said: {
      en: `The table ${table} has merged cells (${listed(cells, MORE.en)}): only the first cell of each holds its text.`,
      ru: `В таблице ${table} есть объединенные ячейки (${listed(cells, MORE.ru)}): текст есть только в первой из них.`,
      kk: `${table} кестесінде біріктірілген ұяшықтар бар (${listed(cells, MORE.kk)}): мәтін тек біріншісінде тұр.`,
    },
    cure: {
      en: "Unmerge them (Home › Merge & Center) so that each row has its own.",
      ru: "Отмените объединение («Главная» › «Объединить и поместить в центре»), чтобы у каждой строки был свой текст.",
      kk: "Әр жолдың өз мәтіні болуы үшін біріктіруді алып тастаңыз («Басты бет» › «Біріктіру және ортаға қою»).",
    },
  }),
  "sheet-hidden": ({ table, visibility, place }) => ({
    said: {
      en: `The sheet “${place.sheet}” with the table ${table} is hidden; it is read like the others.`,
      ru: `Лист «${place.sheet}» с таблицей ${table} скрыт; он читается наравне с остальными.`,
      kk: `${table} кестесі тұрған «${place.sheet}» парағы жасырылған; ол басқалары сияқты оқылады.`,
    },
    cure:
      visibility === "hidden"
        ? {
            en: "To see it, right-click a sheet tab and choose Unhide.",
            ru: "Чтобы увидеть его, щелкните ярлык листа правой кнопкой и выберите «Показать».",
            kk: "Оны көру үшін парақ қойыншасын оң жақ түймемен басып, «Көрсету» дегенді таңдаңыз.",
          }
        : {
            en: "A macro or a program hid it from Excel's own list too; ask whoever did, or show it in the macro editor.",
            ru: "Макрос или программа скрыли его и из списка самого Excel; спросите, кто это сделал, или покажите лист в редакторе макросов.",
            kk: "Макрос не бағдарлама оны Excel тізімінен де жасырған; кім жасырғанын сұраңыз немесе макрос редакторында көрсетіңіз.",
          },
  }),
  "cells-outside": ({ table, where, place }) => ({
    said: OUTSIDE[where](table, place.cell, place.sheet),
    cure:
      where === "beside"
        ? {
            en: "If it belongs to a row, put it into a column of the table.",
            ru: "Если это относится к строке, перенесите его в столбец таблицы.",
            kk: "Бұл жолға қатысты болса, кестенің бағанына көшіріңіз.",
          }
        : {
            en: "If these are rows of the table, drag its lower right corner over them (Table Design › Resize Table).",
            ru: "Если это строки таблицы, растяните ее за правый нижний угол («Конструктор таблиц» › «Размер таблицы»).",
            kk: "Бұлар кестенің жолдары болса, оны төменгі оң бұрышынан созыңыз («Кесте конструкторы» › «Кесте өлшемі»).",
          },
  }),
  "text-struck": ({ table, cells }) => ({
    said: {
      en: `The table ${table} has text that is struck through (${listed(cells, MORE.en)}); it counts as deleted and is neither checked nor put into the brief.`,
      ru: `В таблице ${table} есть зачеркнутый текст (${listed(cells, MORE.ru)}); он считается удаленным: не проверяется и в записку не попадает.`,
      kk: `${table} кестесінде сызылған мәтін бар (${listed(cells, MORE.kk)}); ол жойылған болып саналады: тексерілмейді және жазбаға енбейді.`,
    },
    cure: {
      en: "Delete it in Excel if it is to go; take the line away if it is to stay.",
      ru: "Если он не нужен, удалите его в Excel; если нужен, снимите зачеркивание.",
      kk: "Керек болмаса, оны Excel-де өшіріңіз; керек болса, сызуды алып тастаңыз.",
    },
  }),
  "text-partly-struck": ({ table, cells }) => ({
    said: {
      en: `In the table ${table} part of a text is struck through (${listed(cells, MORE.en)}); Excel does not tell which, so all of it is read.`,
      ru: `В таблице ${table} часть текста зачеркнута (${listed(cells, MORE.ru)}); Excel не сообщает какая, поэтому читается весь текст.`,
      kk: `${table} кестесінде мәтіннің бір бөлігі сызылған (${listed(cells, MORE.kk)}); Excel қай бөлігі екенін айтпайды, сондықтан мәтін толық оқылады.`,
    },
    cure: {
      en: "Delete in Excel what is to go, and take the line away from what is to stay.",
      ru: "Удалите в Excel лишнее, а с нужного снимите зачеркивание.",
      kk: "Excel-де артығын өшіріп, керегінен сызуды алып тастаңыз.",
    },
  }),
  "formulas-due": ({ table, cells }) => ({
    said: {
      en: `In new rows of the table ${table} the formulas of a column have not been calculated yet (${listed(cells, MORE.en)}); these cells are read as blank.`,
      ru: `В новых строках таблицы ${table} формулы столбца еще не вычислены (${listed(cells, MORE.ru)}); эти ячейки читаются как пустые.`,
      kk: `${table} кестесінің жаңа жолдарында бағанның формулалары әлі есептелмеген (${listed(cells, MORE.kk)}); бұл ұяшықтар бос деп оқылады.`,
    },
    cure: {
      en: "Open the workbook in Excel or LibreOffice and save it.",
      ru: "Откройте книгу в Excel или LibreOffice и сохраните ее.",
      kk: "Кітапты Excel немесе LibreOffice бағдарламасында ашып, сақтаңыз.",
    },
  }),
  ...COMMENT_TELLERS,
  ...PROFILE_TELLERS,
  "struck-unread": () => ({
    said: {
      en: "The workbook is so large that the pane does not ask Excel which text is struck through; such text is read as if it stood.",
      ru: "Книга так велика, что панель не спрашивает Excel, какой текст зачеркнут; такой текст читается как действующий.",
      kk: "Кітап тым үлкен болғандықтан, панель Excel-ден қай мәтіннің сызылғанын сұрамайды; ондай мәтін сызылмағандай оқылады.",
    },
    cure: {
      en: "Delete text that no longer stands, or let “gap-table check” read the file: it sees what is struck through.",
      ru: "Удалите текст, который больше не действует, или проверьте файл командой «gap-table check»: она видит зачеркнутое.",
      kk: "Күшінде жоқ мәтінді жойыңыз немесе файлды «gap-table check» командасымен тексеріңіз: ол сызылғанды көреді.",
    },
  }),
  "sheet-too-large": ({ sheet }) => ({
    said: {
      en: `The sheet “${sheet}” is too large to be looked through; only its tables are read.`,
      ru: `Лист «${sheet}» слишком велик, чтобы его просмотреть; читаются только его таблицы.`,
      kk: `«${sheet}» парағы қарап шығу үшін тым үлкен; тек кестелері оқылады.`,
    },
    cure: {
      en: "If a table of the review is missing, look for it there yourself.",
      ru: "Если не хватает таблицы обзора, поищите ее там сами.",
      kk: "Шолудың бір кестесі жетіспесе, оны сол жерден өзіңіз іздеңіз.",
    },
  }),
};

/** People comment on a copy for reading, too, and nothing reads them there. */
function frozenCure(comments: number): Localised {
  const cure: Localised = {
    en: "This is a frozen copy, for reading only; open the review that it was made from.",
    ru: "Это копия только для чтения; откройте обзор, с которого она сделана.",
    kk: "Бұл — тек оқуға арналған көшірме; ол жасалған шолудың өзін ашыңыз.",
  };
  if (comments === 0) return cure;
  return {
    en: `${cure.en} It holds comments that are not read either: ${comments}. To have them in Feedback, put its sheets into a copy of the review (right-click their tabs › Move or Copy) and record them there (“gap-table comments FILE.xlsx --record -o OUT.xlsx”).`,
    ru: `${cure.ru} Комментарии в ней тоже не читаются: ${comments}. Чтобы они попали в отзывы, перенесите ее листы в копию обзора (правой кнопкой по ярлыкам › «Переместить или скопировать») и запишите их там («gap-table comments ФАЙЛ.xlsx --record -o НОВЫЙ.xlsx»).`,
    kk: `${cure.kk} Ондағы пікірлер де оқылмайды: ${comments}. Олар «Пікірлер» парағына түсуі үшін оның парақтарын шолудың көшірмесіне көшіріңіз (қойыншаларын оң жақ түймемен басып, «Жылжыту не көшіру») де, сонда жазыңыз («gap-table comments ФАЙЛ.xlsx --record -o ЖАҢА.xlsx»).`,
  };
}

const NOTHING: Localised = { en: "", ru: "", kk: "" };
