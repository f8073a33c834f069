import { dirname } from "node:path";

import type { Localised } from "../../domain/language";
import { UnusableInput } from "../../domain/result";

/** Why a file can't be read or written, and what to do about it. */

const refusal = (said: Localised): UnusableInput => new UnusableInput(said);

/** Bytes beyond any real review. */
export const tooLarge = (path: string, megabytes: number): UnusableInput =>
  refusal({
    en: `“${path}” is larger than ${megabytes} MB; that can't be a review workbook.`,
    ru: `«${path}» больше ${megabytes} МБ; книга с обзором такой быть не может.`,
    kk: `«${path}» ${megabytes} МБ-тан үлкен; шолу кітабы мұндай болмайды.`,
  });

/** What the system says of a file that can't be read, by its code. */
export function notRead(path: string, code: string, detail: string): UnusableInput {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return refusal({
        en: `There is no file “${path}”. Check the name and the folder.`,
        ru: `Файла «${path}» нет. Проверьте имя и папку.`,
        kk: `«${path}» файлы жоқ. Аты мен қалтасын тексеріңіз.`,
      });
    case "EISDIR":
      return refusal({
        en: `“${path}” is a folder, not a file. Name the file in it.`,
        ru: `«${path}» — папка, а не файл. Укажите файл в ней.`,
        kk: `«${path}» — файл емес, қалта. Ондағы файлды көрсетіңіз.`,
      });
    case "EACCES":
    case "EPERM":
      return refusal({
        en: `“${path}” may not be read by you. Ask its owner, or copy it to a folder of your own.`,
        ru: `У вас нет права читать «${path}». Обратитесь к владельцу или скопируйте файл в свою папку.`,
        kk: `Сізде «${path}» файлын оқу құқығы жоқ. Иесінен сұраңыз немесе өз қалтаңызға көшіріңіз.`,
      });
    default:
      return refusal({
        en: `“${path}” can't be read: ${detail}`,
        ru: `«${path}» прочитать нельзя: ${detail}`,
        kk: `«${path}» оқылмайды: ${detail}`,
      });
  }
}

/** What the system says of a file that can't be written, by its code. */
export function notWritten(path: string, code: string, detail: string): UnusableInput {
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return refusal({
        en: `The disk is full: “${path}” was not written. Free some space and try again.`,
        ru: `Диск заполнен: «${path}» не записан. Освободите место и повторите.`,
        kk: `Дискіде орын жоқ: «${path}» жазылмады. Орын босатып, қайталаңыз.`,
      });
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return refusal({
        en: `The folder of “${path}” is read-only; nothing was written. Choose another folder.`,
        ru: `Папка файла «${path}» доступна только для чтения; ничего не записано. Выберите другую папку.`,
        kk: `«${path}» файлының қалтасы тек оқуға ашық; ештеңе жазылмады. Басқа қалта таңдаңыз.`,
      });
    case "ENOENT":
    case "ENOTDIR":
      return refusal({
        en: `There is no folder “${dirname(path)}”; nothing was written. Make the folder first.`,
        ru: `Папки «${dirname(path)}» нет; ничего не записано. Сначала создайте папку.`,
        kk: `«${dirname(path)}» қалтасы жоқ; ештеңе жазылмады. Алдымен қалтаны жасаңыз.`,
      });
    case "EBUSY":
      return refusal({
        en: `“${path}” is open in another program; nothing was written. Close it there and try again.`,
        ru: `«${path}» открыт в другой программе; ничего не записано. Закройте его там и повторите.`,
        kk: `«${path}» басқа бағдарламада ашық; ештеңе жазылмады. Оны сонда жауып, қайталаңыз.`,
      });
    case "ENAMETOOLONG":
      return refusal({
        en: `The name “${path}” is longer than a file's name may be; nothing was written. Choose a shorter one.`,
        ru: `Имя «${path}» длиннее, чем может быть у файла; ничего не записано. Выберите имя короче.`,
        kk: `«${path}» аты файл атынан ұзын; ештеңе жазылмады. Қысқарақ ат таңдаңыз.`,
      });
    default:
      return refusal({
        en: `“${path}” can't be written: ${detail}`,
        ru: `«${path}» записать нельзя: ${detail}`,
        kk: `«${path}» жазылмайды: ${detail}`,
      });
  }
}

/** Another program's mark stands beside the file. */
export const openElsewhere = (path: string, program: string, mark: string): UnusableInput =>
  refusal({
    en:
      `“${path}” seems to be open in ${program}: “${mark}” stands beside it. It was left as it is. ` +
      `Close it there and try again; if nobody has it open any more, delete “${mark}” (or, on the command line, ` +
      "add --even-if-open).",
    ru:
      `Похоже, «${path}» открыт в ${program}: рядом стоит «${mark}». Файл оставлен как есть. ` +
      `Закройте его там и попробуйте снова; если он уже ни у кого не открыт, удалите «${mark}» (или добавьте ` +
      "--even-if-open в командной строке).",
    kk:
      `«${path}» ${program} бағдарламасында ашық сияқты: қасында «${mark}» тұр. Файл сол күйінде қалды. ` +
      `Оны сонда жауып, қайталап көріңіз; ешкімде ашық болмаса, «${mark}» файлын өшіріңіз (не командалық жолда ` +
      "--even-if-open қосыңыз).",
  });

/** Another run took the right to write that was ours. */
export const lockLost = (path: string): UnusableInput =>
  refusal({
    en: `Another gap-table began to write “${path}”. Nothing was written; run this again.`,
    ru: `«${path}» начал записывать другой запуск gap-table. Ничего не записано; запустите снова.`,
    kk: `«${path}» файлын басқа gap-table жаза бастады. Ештеңе жазылмады; қайта іске қосыңыз.`,
  });

/** Another run has the right to write. */
export const lockTaken = (path: string, lock: string): UnusableInput =>
  refusal({
    en:
      `Another gap-table is writing “${path}” just now; it was left as it is. Run this again when that one is done ` +
      `(if none is running, delete “${lock}”).`,
    ru:
      `«${path}» сейчас записывает другой запуск gap-table; файл оставлен как есть. Запустите снова, когда тот закончит ` +
      `(если других запусков нет, удалите «${lock}»).`,
    kk:
      `«${path}» файлын дәл қазір басқа gap-table жазып жатыр; файл сол күйінде қалды. Ол біткен соң қайта іске қосыңыз ` +
      `(ешқайсысы жұмыс істемесе, «${lock}» файлын жойыңыз).`,
  });

/** Another run was quicker to take it. */
export const lockTakenNow = (path: string): UnusableInput =>
  refusal({
    en: `Another gap-table began to write “${path}” just now. Run this again when it is done.`,
    ru: `«${path}» только что начал записывать другой запуск gap-table. Запустите снова, когда он закончит.`,
    kk: `«${path}» файлын басқа gap-table жаңа ғана жаза бастады. Ол біткен соң қайта іске қосыңыз.`,
  });

/** Somebody saved the file while it was being worked on. */
export const changedMeanwhile = (path: string): UnusableInput =>
  refusal({
    en:
      `“${path}” was changed by somebody else while it was being worked on, so it was left as it is now. ` +
      "Nothing was written; run this again to start from what stands there.",
    ru:
      `Пока шла работа, «${path}» изменил кто-то другой, поэтому файл оставлен таким, какой он теперь. ` +
      "Ничего не записано; запустите снова, чтобы исходить из нового содержания.",
    kk:
      `Жұмыс жүріп жатқанда «${path}» файлын басқа біреу өзгертті, сондықтан ол қазіргі күйінде қалды. ` +
      "Ештеңе жазылмады; жаңа мазмұнынан бастау үшін қайта іске қосыңыз.",
  });

/** Somebody made a file of that name while the work was done. */
export const cameMeanwhile = (path: string): UnusableInput =>
  refusal({
    en: `“${path}” came to be meanwhile and was left as it is. Nothing was written; choose another name.`,
    ru: `Тем временем файл «${path}» появился и оставлен как есть. Ничего не записано; выберите другое имя.`,
    kk: `Осы арада «${path}» файлы пайда болды және сол күйінде қалды. Ештеңе жазылмады; басқа ат таңдаңыз.`,
  });

/** A file with more than one name, of which only one would get the new content. */
export const hardLinked = (path: string, names: number): UnusableInput =>
  refusal({
    en:
      `“${path}” has ${names} names (hard links), and the others would keep the old content, so it was left as it is. ` +
      "Write to a new name instead.",
    ru:
      `Число имен (жестких ссылок) у «${path}»: ${names}; под остальными осталось бы старое содержание, поэтому файл ` +
      "оставлен как есть. Запишите под новым именем.",
    kk:
      `«${path}» файлының ${names} аты (қатты сілтемесі) бар, қалғандарында ескі мазмұн қалар еді, сондықтан ол сол ` +
      "күйінде қалды. Жаңа атпен жазыңыз.",
  });
