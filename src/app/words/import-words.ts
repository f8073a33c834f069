import type { Localised } from "../../domain/language";
import { countInRussian as inRussian } from "../../domain/text/russian-form";

const inEnglish = (number: number): string => `${number} ${number === 1 ? "provision" : "provisions"}`;

/** What a session says while it brings a draft in, and when it has. */
export const IMPORT_WORDS = {
  writing: (rows: number): Localised => ({
    en: `Writing ${inEnglish(rows)}…`,
    ru: `Записываю ${inRussian(rows, "положение", "положения", "положений")}…`,
    kk: `${rows} ереже жазылуда…`,
  }),
  /** How many were added, stood there already, and were left out. */
  written: (added: number, same: number, left: number): Localised => ({
    en:
      `${inEnglish(added)} of the draft ${added === 1 ? "was" : "were"} added to the sheet Provisions.` +
      (same > 0 ? ` There already: ${same}.` : "") +
      (left > 0 ? ` Left out, as the preview said: ${left}.` : ""),
    ru:
      `На лист «Положения» добавлено: ${inRussian(added, "положение", "положения", "положений")} проекта.` +
      (same > 0 ? ` Уже были там: ${same}.` : "") +
      (left > 0 ? ` Не записано, как показано в предпросмотре: ${left}.` : ""),
    kk:
      `«Ережелер» парағына жобаның ${added} ережесі қосылды.` +
      (same > 0 ? ` Бұрыннан бары: ${same}.` : "") +
      (left > 0 ? ` Алдын ала қарауда айтылғандай жазылмағаны: ${left}.` : ""),
  }),
  /** Nothing was added, and rows that are there got their place in the draft. */
  ordered: (rows: number): Localised => ({
    en: `The sheet Provisions has all of these provisions already. The order of ${inEnglish(rows)} in the draft is written there now.`,
    ru: `На листе «Положения» уже есть все эти положения. Теперь там записан и порядок ${inRussian(rows, "положения", "положений", "положений")} в проекте.`,
    kk: `«Ережелер» парағында бұл ережелердің бәрі бар. Енді онда ${rows} ереженің жобадағы реті де жазылды.`,
  }),
  /** Some were written, and then something stood in the way. */
  partly: (added: number, left: number, reason: string): Localised => ({
    en: `${inEnglish(added)} were added, ${left} were not. ${reason} Bring the same draft in again: only what is missing is added.`,
    ru: `Добавлено: ${inRussian(added, "положение", "положения", "положений")}, не добавлено: ${left}. ${reason} Загрузите тот же проект еще раз: добавится только недостающее.`,
    kk: `${added} ереже қосылды, ${left} ереже қосылмады. ${reason} Сол жобаны қайта жүктеңіз: тек жетпейтіні қосылады.`,
  }),
  /** Of a draft whose reading broke for a reason that is none of the file's own. */
  unread: (detail: string): Localised => ({
    en: `The draft could not be read. Save it anew as .docx or .txt and try again, or paste its text. (${detail})`,
    ru: `Не удалось прочитать проект. Сохраните его заново как .docx или .txt и повторите или вставьте его текст. (${detail})`,
    kk: `Жобаны оқу мүмкін болмады. Оны .docx немесе .txt етіп қайта сақтап, қайталаңыз немесе мәтінін қойыңыз. (${detail})`,
  }),
  nothing: {
    en: "The sheet Provisions has all of these provisions already; nothing was written.",
    ru: "На листе «Положения» уже есть все эти положения; ничего не записано.",
    kk: "«Ережелер» парағында бұл ережелердің бәрі бар; ештеңе жазылмады.",
  },
  undo: {
    en: "To undo, press “Take back”, or delete the new rows at the end of the sheet.",
    ru: "Чтобы отменить, нажмите «Отменить» или удалите новые строки в конце листа.",
    kk: "Болдырмау үшін «Кері қайтару» түймесін басыңыз немесе парақтың соңындағы жаңа жолдарды жойыңыз.",
  },
  columnNeeded: (header: string, table: string): Localised => ({
    en: `The column “${header}” could not be added to the table ${table}: something stands to the right of it. Make room there, then try again.`,
    ru: `Не удалось добавить столбец «${header}» в таблицу ${table}: справа от нее что-то есть. Освободите место и повторите.`,
    kk: `${table} кестесіне «${header}» бағанын қосу мүмкін болмады: оның оң жағында бірдеңе тұр. Орын босатып, қайталаңыз.`,
  }),
};
