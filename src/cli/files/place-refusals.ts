import type { Localised } from "../../domain/language";
import { UnusableInput } from "../../domain/result";

/** Why a place that a person named is none for a file, and what to do about it. */

const refusal = (said: Localised): UnusableInput => new UnusableInput(said);

/** A folder stands there. */
export const isFolder = (path: string): UnusableInput =>
  refusal({
    en: `“${path}” is a folder. Name a file to write.`,
    ru: `«${path}» — папка. Укажите файл для записи.`,
    kk: `«${path}» — қалта. Жазылатын файлды көрсетіңіз.`,
  });

/** A link that leads nowhere stands there. */
export const isDeadLink = (path: string): UnusableInput =>
  refusal({
    en: `“${path}” is a link to a file that is not there. Name that file itself.`,
    ru: `«${path}» — ссылка на файл, которого нет. Укажите сам файл.`,
    kk: `«${path}» — жоқ файлға сілтеме. Файлдың өзін көрсетіңіз.`,
  });

/** Something stands there that is no file. */
export const isDevice = (path: string): UnusableInput =>
  refusal({
    en: `“${path}” is a device or the like, not a file. Name a file to write.`,
    ru: `«${path}» — устройство или подобное, а не файл. Укажите файл для записи.`,
    kk: `«${path}» — файл емес, құрылғы немесе сол сияқты нәрсе. Жазылатын файлды көрсетіңіз.`,
  });

/** The name ends in none of the extensions; the first of them is advised. */
export function wrongExtension(path: string, extensions: readonly string[]): UnusableInput {
  const [first = ""] = extensions;
  const named = (or: string): string =>
    extensions.length > 1 ? `${extensions.slice(0, -1).join(", ")} ${or} ${extensions.at(-1)}` : first;
  return refusal({
    en: `“${path}” does not end in ${named("or")}. Name a ${named("or")} file to write.`,
    ru: `Имя «${path}» не заканчивается на ${named("или")}. Укажите для записи файл ${named("или")}.`,
    kk: `«${path}» аты ${named("немесе")} деп аяқталмайды. Жазу үшін ${named("немесе")} файлын көрсетіңіз.`,
  });
}

/** What is to be read would be written over. */
export const isInput = (path: string): UnusableInput =>
  refusal({
    en: `“${path}” is the file to read; it was left as it is. Choose another name to write.`,
    ru: `«${path}» — читаемый файл; он оставлен как есть. Выберите для записи другое имя.`,
    kk: `«${path}» — оқылатын файл; ол сол күйінде қалды. Жазу үшін басқа ат таңдаңыз.`,
  });

/** The same, where the command changes a file as it stands if that is asked for. */
export const isInputToChange = (path: string): UnusableInput =>
  refusal({
    en: `“${path}” is the file to read; it was left as it is. Choose another name to write, or add “--in-place” without “-o” to change it where it is.`,
    ru: `«${path}» — читаемый файл; он оставлен как есть. Выберите для записи другое имя или укажите «--in-place» без «-o», чтобы изменить его самого.`,
    kk: `«${path}» — оқылатын файл; ол сол күйінде қалды. Жазу үшін басқа ат таңдаңыз немесе файлдың өзін өзгерту үшін «-o» бермей, «--in-place» көрсетіңіз.`,
  });

/** The file's own permissions forbid it. */
export const isReadOnly = (path: string): UnusableInput =>
  refusal({
    en: `“${path}” is read-only, so it was left as it is. Choose another name, or make it writable.`,
    ru: `«${path}» доступен только для чтения и оставлен как есть. Выберите другое имя или разрешите запись в него.`,
    kk: `«${path}» тек оқуға ашық, сондықтан сол күйінде қалды. Басқа ат таңдаңыз немесе оған жазуға рұқсат беріңіз.`,
  });

/** Something of that name is there, and it was not said that it may go. */
export const alreadyThere = (path: string): UnusableInput =>
  refusal({
    en: `“${path}” is already there and was left as it is. Choose another name, or add --force to replace it.`,
    ru: `«${path}» уже есть и оставлен как есть. Выберите другое имя или добавьте --force, чтобы заменить его.`,
    kk: `«${path}» бар, ол сол күйінде қалды. Басқа ат таңдаңыз немесе ауыстыру үшін --force қосыңыз.`,
  });

/** A new workbook under a name that Excel would not open. */
export const notForExcel = (path: string): UnusableInput =>
  refusal({
    en: `“${path}” should end in .xlsx, or Excel will not open it.`,
    ru: `Имя «${path}» должно заканчиваться на .xlsx, иначе Excel файл не откроет.`,
    kk: `«${path}» аты .xlsx деп аяқталуы керек, әйтпесе Excel оны ашпайды.`,
  });

/** A folder can't be made. */
export const noFolder = (path: string, detail: string): UnusableInput =>
  refusal({
    en: `The folder “${path}” can't be made (${detail}), so nothing was written. Name another one.`,
    ru: `Папку «${path}» создать нельзя (${detail}), поэтому ничего не записано. Укажите другую.`,
    kk: `«${path}» қалтасын жасау мүмкін емес (${detail}), сондықтан ештеңе жазылмады. Басқасын көрсетіңіз.`,
  });

/** It is not said where to write. */
export const noPlaceNamed = (others: readonly string[]): UnusableInput =>
  refusal({
    en: `Name the workbook to write with -o, or add ${others.join(" or ")}.`,
    ru: `Укажите книгу для записи ключом -o или добавьте ${others.join(" или ")}.`,
    kk: `Жазылатын кітапты -o арқылы көрсетіңіз немесе ${others.join(" не ")} қосыңыз.`,
  });

/** Two places are given. */
export const twoPlacesNamed = (): UnusableInput =>
  refusal({
    en: "Both -o and --in-place were given. Choose one of them.",
    ru: "Указаны и -o, и --in-place. Оставьте что-то одно.",
    kk: "-o да, --in-place те көрсетілген. Біреуін қалдырыңыз.",
  });
