import { basename } from "node:path";

import { inEachLanguage } from "../domain/language";
import type { Localised } from "../domain/language";
import { UnusableInput } from "../domain/result";

/** Any refusal with the name of the file that it is about. */
export const ofFile = (path: string, said: Localised): UnusableInput =>
  new UnusableInput(inEachLanguage((language) => `${basename(path)}: ${said[language]}`));

/** A file that takes more memory to read than there is. */
export const NO_ROOM_TO_READ: Localised = {
  en: "The file needs more memory than there is; close other programs, or open it in Office and save a smaller copy",
  ru: "Файлу нужно больше памяти, чем есть; закройте другие программы или откройте его в Office и сохраните копию поменьше",
  kk: "Файлға бар жадтан көп жад керек; басқа бағдарламаларды жабыңыз немесе оны Office-те ашып, кішірек көшірмесін сақтаңыз",
};

/** No copy of what would be replaced. `detail` in the system's words; "" for a full disk. */
export const noCopyKept = (path: string, detail: string): UnusableInput =>
  new UnusableInput({
    en: `No copy could be kept of “${path}”, which may hold somebody’s work (${detail || "the disk is full"}), so it was left as it is.`,
    ru: `Копию «${path}», где может быть чья-то работа, сохранить не удалось (${detail || "диск заполнен"}), поэтому файл оставлен как есть.`,
    kk: `Біреудің еңбегі болуы мүмкін «${path}» файлының көшірмесін сақтау мүмкін болмады (${detail || "дискіде орын жоқ"}), сондықтан ол сол күйінде қалды.`,
  });

/** A signature would end, and it was not said that it may. */
export const signedFile = (file: string): UnusableInput =>
  new UnusableInput({
    en:
      `“${file}” is signed digitally, and a file that is changed can't keep its signature. Nothing was written; ` +
      "add --end-signature to write it without, and have it signed again.",
    ru:
      `«${file}» заверен цифровой подписью, а измененный файл ее не сохранит. Ничего не записано; ` +
      "добавьте --end-signature, чтобы записать файл без подписи, и подпишите его снова.",
    kk:
      `«${file}» файлына цифрлық қолтаңба қойылған, ал өзгертілген файлда ол сақталмайды. Ештеңе жазылмады; ` +
      "қолтаңбасыз жазу үшін --end-signature қосып, файлға қайта қол қойғызыңыз.",
  });

/** The name would make the workbook lose its macros. */
export const losesMacros = (file: string, output: string, kind: string): UnusableInput =>
  new UnusableInput({
    en: `“${file}” may hold macros, which “${output}” would lose. Name a .${kind} file to write.`,
    ru: `В «${file}» могут быть макросы, а в «${output}» они пропали бы. Укажите для записи файл .${kind}.`,
    kk: `«${file}» ішінде макростар болуы мүмкін, «${output}» файлында олар жоғалар еді. Жазу үшін .${kind} файлын көрсетіңіз.`,
  });

/** The name would say that the workbook has macros. */
export const hasNoMacros = (file: string, output: string, kind: string): UnusableInput =>
  new UnusableInput({
    en: `“${file}” holds no macros, so it can't be written as “${output}”. Name a .${kind} file to write.`,
    ru: `В «${file}» нет макросов, поэтому записать его как «${output}» нельзя. Укажите для записи файл .${kind}.`,
    kk: `«${file}» ішінде макрос жоқ, сондықтан оны «${output}» етіп жазу мүмкін емес. Жазу үшін .${kind} файлын көрсетіңіз.`,
  });

/** A repair keeps the kind of a workbook. */
export const repairedAsItIs = (file: string, kind: string): UnusableInput =>
  new UnusableInput({
    en: `“${file}” is repaired as what it is. Name a .${kind} file to write.`,
    ru: `При исправлении вид «${file}» не меняется. Укажите для записи файл .${kind}.`,
    kk: `Түзету кезінде «${file}» түрі өзгермейді. Жазу үшін .${kind} файлын көрсетіңіз.`,
  });
