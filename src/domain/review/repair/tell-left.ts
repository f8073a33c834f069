import type { Localised } from "../../language";
import type { Unrepaired } from "../repair-step";
import { notCalculated } from "../uncalculated";
import { at, byLanguage, headerOf } from "./told-places";

/** One line on what a repair leaves, why, and what a person can do. */
export function tellLeft(left: Unrepaired): Localised {
  switch (left.kind) {
    case "no-headers":
      return {
        en: `No sheet has the headers of the table ${left.table}, so it can't be made again. If it is needed, copy its sheet from a new workbook.`,
        ru: `Ни на одном листе нет заголовков таблицы ${left.table}, поэтому создать ее заново нельзя. Если она нужна, скопируйте ее лист из новой книги.`,
        kk: `Ешбір парақта ${left.table} кестесінің тақырыптары жоқ, сондықтан оны қайта жасау мүмкін емес. Қажет болса, парағын жаңа кітаптан көшіріңіз.`,
      };
    case "headers-astray":
      return left.elsewhere ? tellElsewhere(left, left.elsewhere) : tellAstray(left);
    case "several-alike": {
      const places = left.places.join(", ");
      return {
        en: `Several places could be the table ${left.table} (${places}). Name the right one ${left.table} (Table Design › Table Name), or delete the others.`,
        ru: `Таблицей ${left.table} может быть несколько мест (${places}). Назовите нужную ${left.table} («Конструктор таблиц › Имя таблицы») или удалите остальные.`,
        kk: `${left.table} кестесі болуы мүмкін бірнеше орын бар (${places}). Керегін ${left.table} деп атаңыз («Кесте конструкторы › Кесте атауы») немесе қалғандарын жойыңыз.`,
      };
    }
    case "not-ours":
      return tellNotOurs(left);
    case "header-unclear":
      return byLanguage((language) => {
        const header = headerOf(left.table, left.column, language);
        const where = at(left.sheet, left.cell);
        return {
          en: `${where}: the column “${header}” is missing, and “${left.found}” stands in its place. If it is the same, call it “${header}”.`,
          ru: `${where}: нет столбца «${header}», на его месте стоит «${left.found}». Если это он, назовите его «${header}».`,
          kk: `${where}: «${header}» бағаны жоқ, орнында «${left.found}» тұр. Егер сол болса, оны «${header}» деп атаңыз.`,
        }[language];
      });
    case "no-room":
      return byLanguage((language) => {
        const header = headerOf(left.table, left.column, language);
        return {
          en: `${left.sheet}: there is no room to the right of the table ${left.table} for the missing column “${header}”. Move what stands there.`,
          ru: `${left.sheet}: справа от таблицы ${left.table} нет места для недостающего столбца «${header}». Перенесите то, что там стоит.`,
          kk: `${left.sheet}: ${left.table} кестесінің оң жағында жетіспейтін «${header}» бағанына орын жоқ. Ондағыны көшіріңіз.`,
        }[language];
      });
    case "header-blank":
      return {
        en: `${at(left.sheet, left.cell)}: a column of the table ${left.table} has no header, so the table can't be made again. Type a header.`,
        ru: `${at(left.sheet, left.cell)}: у столбца таблицы ${left.table} нет заголовка, поэтому создать ее заново нельзя. Введите заголовок.`,
        kk: `${at(left.sheet, left.cell)}: ${left.table} кестесі бағанының тақырыбы жоқ, сондықтан кестені қайта жасау мүмкін емес. Тақырып енгізіңіз.`,
      };
    case "header-twice":
      return tellTwice(left);
    case "rows-apart": {
      const isOne = left.rows.length === 1;
      const rows = left.rows.join(", ");
      return {
        en: isOne
          ? `${left.sheet}: row ${rows} stands apart from the table ${left.table} and may belong to it. Move it right below it and run this again.`
          : `${left.sheet}: rows ${rows} stand apart from the table ${left.table} and may belong to it. Move them right below it and run this again.`,
        ru: isOne
          ? `${left.sheet}: строка ${rows} стоит отдельно от таблицы ${left.table}, но может к ней относиться. Перенесите ее вплотную под таблицу и запустите снова.`
          : `${left.sheet}: строки ${rows} стоят отдельно от таблицы ${left.table}, но могут к ней относиться. Перенесите их вплотную под нее и запустите снова.`,
        kk: isOne
          ? `${left.sheet}: ${rows}-жол ${left.table} кестесінен бөлек тұр, бірақ соған тиесілі болуы мүмкін. Оны кестенің дәл астына көшіріп, қайта іске қосыңыз.`
          : `${left.sheet}: ${rows}-жолдар ${left.table} кестесінен бөлек тұр, бірақ соған тиесілі болуы мүмкін. Оларды кестенің дәл астына көшіріп, қайта іске қосыңыз.`,
      };
    }
    case "rows-numberless": {
      const rows = left.rows.join(", ");
      return {
        en: `${left.sheet}: below the table ${left.table} rows were left out that have a word in the place of a number, such as totals: ${rows}. Give those that belong to it a number and run this again.`,
        ru: `${left.sheet}: под таблицей ${left.table} оставлены строки, где вместо номера стоит слово, например итоги: ${rows}. Дайте номер тем, что к ней относятся, и запустите снова.`,
        kk: `${left.sheet}: ${left.table} кестесінің астында нөмірдің орнында сөз тұрған, мысалы қорытынды жолдар қалдырылды: ${rows}. Кестеге тиесілілеріне нөмір беріп, қайта іске қосыңыз.`,
      };
    }
    case "merged-cells": {
      const ranges = left.ranges.join(", ");
      return {
        en: `${at(left.sheet, ranges)}: merged cells stand where the table ${left.table} should be. Unmerge them (Home › Merge & Center) and run this again.`,
        ru: `${at(left.sheet, ranges)}: на месте таблицы ${left.table} есть объединенные ячейки. Отмените объединение («Главная» › «Объединить и поместить в центре») и запустите снова.`,
        kk: `${at(left.sheet, ranges)}: ${left.table} кестесінің орнында біріктірілген ұяшықтар бар. Біріктіруді алып тастап («Басты бет» › «Біріктіру және ортаға қою»), қайта іске қосыңыз.`,
      };
    }
    case "totals-in-way":
      return {
        en: `${left.sheet}: the table ${left.table} ends with a row of totals, and rows were typed below it. Turn the totals off (Table Design › Total Row) and run this again.`,
        ru: `${left.sheet}: таблица ${left.table} кончается строкой итогов, а строки введены под ней. Отключите строку итогов («Конструктор таблиц › Строка итогов») и запустите снова.`,
        kk: `${left.sheet}: ${left.table} кестесі қорытынды жолмен аяқталады, ал жолдар оның астына енгізілген. Қорытынды жолды өшіріп («Кесте конструкторы › Қорытынды жол»), қайта іске қосыңыз.`,
      };
    case "not-calculated":
      return notCalculated(left.cells);
    case "note-empty":
    case "cell-taken":
    case "thread-unknown":
    case "resolved-unknown":
      return tellComment(left);
  }
}

function tellNotOurs({ table, places, areTables }: Extract<Unrepaired, { readonly kind: "not-ours" }>): Localised {
  const where = places.join(", ");
  const said = {
    en: `${where}: these are the headers of the table ${table}, but nothing else says that it was that table, so it stays as it is.`,
    ru: `${where}: заголовки как у таблицы ${table}, но больше ничто не говорит, что это была она, поэтому все оставлено как есть.`,
    kk: `${where}: тақырыптары ${table} кестесінікіндей, бірақ оның сол кесте болғанын басқа ештеңе көрсетпейді, сондықтан сол күйінде қалдырылды.`,
  };
  return areTables
    ? {
        en: `${said.en} If it was, name it ${table} (Table Design › Table Name).`,
        ru: `${said.ru} Если это она, назовите ее ${table} («Конструктор таблиц» › «Имя таблицы»).`,
        kk: `${said.kk} Егер сол болса, оны ${table} деп атаңыз («Кесте конструкторы» › «Кесте атауы»).`,
      }
    : {
        en: `${said.en} If it was, format it as a table (Home › Format as Table) and name it ${table} (Table Design › Table Name).`,
        ru: `${said.ru} Если это она, отформатируйте ее как таблицу («Главная» › «Форматировать как таблицу») и назовите ${table} («Конструктор таблиц» › «Имя таблицы»).`,
        kk: `${said.kk} Егер сол болса, кесте ретінде пішімдеп («Басты бет» › «Кесте ретінде пішімдеу»), ${table} деп атаңыз («Кесте конструкторы» › «Кесте атауы»).`,
      };
}

type HeadersAstray = Extract<Unrepaired, { readonly kind: "headers-astray" }>;

/** Headers typed where the table begins would stand there beside those that were moved, and be taken for it. */
function tellElsewhere(
  { table, sheet }: HeadersAstray,
  { cell, missing }: NonNullable<HeadersAstray["elsewhere"]>,
): Localised {
  const where = at(sheet, cell);
  const names = (open: string, close: string): string => missing.map((name) => `${open}${name}${close}`).join(", ");
  return {
    en: `${where}: headers of the table ${table} stand here and not where the table begins, but too few of them to be sure. If they are its own, put back in this row the names that were changed (of the table's own list these are missing: ${names("“", "”")}), and run this again.`,
    ru: `${where}: здесь, а не там, где начинается таблица ${table}, стоят ее заголовки, но их слишком мало, чтобы быть уверенным. Если это они, верните в этой строке измененные имена (из списка столбцов самой таблицы нет: ${names("«", "»")}) и запустите снова.`,
    kk: `${where}: ${table} кестесінің тақырыптары кесте басталатын жерде емес, осында тұр, бірақ сенімді болу үшін тым аз. Солар болса, осы жолдағы өзгертілген атауларды қайтарып (кестенің өз бағандар тізімінен мыналар жоқ: ${names("«", "»")}), қайта іске қосыңыз.`,
  };
}

/** A row that came into the place of headers must not be typed over. */
function tellAstray({ table, sheet, cells }: HeadersAstray): Localised {
  const each = (tell: (cell: string, found: string, listed: string) => string): string =>
    cells.map(({ cell, found, listed }) => tell(cell, found.trim(), listed)).join("; ");
  const en = each((cell, found, listed) => `${cell} ${found === "" ? "is blank" : `holds “${found}”`} (“${listed}”)`);
  const ru = each((cell, found, listed) => `${cell} – ${found === "" ? "пусто" : `«${found}»`} (в списке «${listed}»)`);
  const kk = each((cell, found, listed) => `${cell} – ${found === "" ? "бос" : `«${found}»`} (тізімде «${listed}»)`);
  return {
    en: `${sheet}: the table ${table} is there, but its header cells don't tell its columns. In brackets is what the table's own list has: ${en}. Where it is that column, put the name back into the cell; if a row of the table stands there, copy it into a new row below first.`,
    ru: `${sheet}: таблица ${table} на месте, но по ячейкам заголовков не узнать ее столбцы. В ячейках и в списке столбцов самой таблицы: ${ru}. Если это тот же столбец, верните в ячейку имя из списка; если там оказалась строка таблицы, сначала скопируйте ее в новую строку ниже.`,
    kk: `${sheet}: ${table} кестесі орнында, бірақ тақырып ұяшықтары бойынша бағандарын тану мүмкін емес. Ұяшықтарда және кестенің өз бағандар тізімінде: ${kk}. Сол бағанның өзі болса, ұяшыққа тізімдегі атын қайтарыңыз; онда кестенің жолы тұрса, алдымен оны төмендегі жаңа жолға көшіріңіз.`,
  };
}

function tellTwice({
  table,
  sheet,
  header,
  listed,
}: Extract<Unrepaired, { readonly kind: "header-twice" }>): Localised {
  const said = {
    en: `${sheet}: the table ${table} has two columns “${header}”.`,
    ru: `${sheet}: в таблице ${table} два столбца «${header}».`,
    kk: `${sheet}: ${table} кестесінде «${header}» деген екі баған бар.`,
  };
  return listed
    ? {
        en: `${said.en} The table's own list has “${listed.header}” for that in ${listed.cell}: if it is that column, put “${listed.header}” back into ${listed.cell}; if not, rename one of them.`,
        ru: `${said.ru} В списке самой таблицы на месте ${listed.cell} стоит «${listed.header}»: если это тот же столбец, верните в ${listed.cell} «${listed.header}»; если нет, переименуйте один из них.`,
        kk: `${said.kk} Кестенің өз тізімінде ${listed.cell} орнында «${listed.header}» тұр: сол бағанның өзі болса, ${listed.cell} ұяшығына «${listed.header}» тақырыбын қайтарыңыз; болмаса, біреуінің атауын өзгертіңіз.`,
      }
    : {
        en: `${said.en} Rename one of them.`,
        ru: `${said.ru} Переименуйте один из них.`,
        kk: `${said.kk} Біреуінің атауын өзгертіңіз.`,
      };
}

type CommentLeft = Extract<
  Unrepaired,
  { readonly kind: "note-empty" | "cell-taken" | "thread-unknown" | "resolved-unknown" }
>;

/** What is left of comments: nothing of a table. */
function tellComment(left: CommentLeft): Localised {
  switch (left.kind) {
    case "note-empty":
      return {
        en: `${at(left.sheet, left.cell)}: a comment stood here and a program lost its words. Look them up in an earlier copy of the workbook.`,
        ru: `${at(left.sheet, left.cell)}: здесь был комментарий, но программа потеряла его текст. Найдите его в прежней копии книги.`,
        kk: `${at(left.sheet, left.cell)}: мұнда пікір болған, бірақ бағдарлама мәтінін жоғалтқан. Оны кітаптың бұрынғы көшірмесінен қараңыз.`,
      };
    case "cell-taken":
      return {
        en: `${at(left.sheet, left.cell)}: an earlier thread stands here as a note beside a newer one; a cell has one thread, so it stays a note.`,
        ru: `${at(left.sheet, left.cell)}: прежняя ветка стоит здесь заметкой рядом с новой; у ячейки одна ветка, поэтому она остается заметкой.`,
        kk: `${at(left.sheet, left.cell)}: бұрынғы талқылау мұнда жаңасының жанында ескертпе болып тұр; ұяшықта бір ғана талқылау болады, сондықтан ол ескертпе болып қалады.`,
      };
    case "thread-unknown":
      return {
        en: `${at(left.sheet, left.cell)}: this row of Feedback names a comment (${left.id}) that is not there, or was given another id or changed since. Look up which one it was, and put its id here.`,
        ru: `${at(left.sheet, left.cell)}: эта строка таблицы «Отзывы» называет комментарий (${left.id}), которого нет или который с тех пор получил другой номер либо был изменен. Найдите, какой это был, и впишите его номер.`,
        kk: `${at(left.sheet, left.cell)}: «Пікірлер» парағының бұл жолы атаған пікір (${left.id}) жоқ, не содан бері басқа нөмір алған немесе өзгерген. Оның қайсысы екенін тауып, нөмірін осында жазыңыз.`,
      };
    case "resolved-unknown": {
      const cells = left.cells.join(", ");
      return {
        en: `${at(left.sheet, cells)}: another program saved these comments without their times, and what was resolved may be lost with them. They are open; resolve again in Excel what was resolved in an earlier copy.`,
        ru: `${at(left.sheet, cells)}: другая программа сохранила эти комментарии без времени, и вместе с ним могли пропасть отметки о закрытии. Они открыты; в Excel снова закройте те, что были закрыты в прежней копии.`,
        kk: `${at(left.sheet, cells)}: басқа бағдарлама бұл пікірлерді уақытынсыз сақтаған, сонымен бірге жабылғаны туралы белгілер де жоғалуы мүмкін. Олар ашық; бұрынғы көшірмеде жабылғандарын Excel-де қайта жабыңыз.`,
      };
    }
  }
}
