import { inEachLanguage } from "../../domain/language";
import type { Localised } from "../../domain/language";
import { UnusableInput } from "../../domain/result";
import { DAMAGE } from "./damage";
import { AN_OFFICE_FILE } from "./file-kind";
import type { FileKind } from "./file-kind";

/** The file is not what its directory says. `how` says more where more is known. */
export const damaged = (how: Localised = DAMAGE.moved): UnusableInput =>
  new UnusableInput({
    en: `The file is damaged: ${how.en}; copy or download it again, or open it in Office and save it as a new file`,
    ru: `Файл поврежден: ${how.ru}; скопируйте или скачайте его снова либо откройте в Office и сохраните как новый файл`,
    kk: `Файл бүлінген: ${how.kk}; оны қайта көшіріңіз не жүктеңіз немесе Office-те ашып, жаңа файл ретінде сақтаңыз`,
  });

/** The file asks for more memory than any real one does. */
export const tooMuch = (why: Localised): UnusableInput =>
  new UnusableInput({
    en: `The file is too large to open safely: ${why.en}; if you trust it, open it in Office and save a smaller copy`,
    ru: `Файл слишком велик, чтобы безопасно его открыть: ${why.ru}; если доверяете ему, откройте его в Office и сохраните копию поменьше`,
    kk: `Файл қауіпсіз ашу үшін тым үлкен: ${why.kk}; оған сенсеңіз, Office-те ашып, кішірек көшірмесін сақтаңыз`,
  });

/** Office asks for a password before it shows the file. */
export const passwordProtected = (): UnusableInput =>
  new UnusableInput({
    en: "The file is protected with a password; open it in Office, save a copy without the password, and use the copy",
    ru: "Файл защищен паролем; откройте его в Office, сохраните копию без пароля и работайте с ней",
    kk: "Файл құпиясөзбен қорғалған; оны Office-те ашып, құпиясөзсіз көшірмесін сақтаңыз және сонымен жұмыс істеңіз",
  });

/** The file has no bytes. */
export const emptyFile = (): UnusableInput =>
  new UnusableInput({
    en: "The file is empty; copy or download it again",
    ru: "Файл пуст; скопируйте или скачайте его снова",
    kk: "Файл бос; оны қайта көшіріңіз не жүктеңіз",
  });

/** The file ends before its end. */
export const cutShort = (): UnusableInput =>
  new UnusableInput({
    en: "The file is cut short: its end is missing; copy or download it again",
    ru: "Файл обрезан: у него нет конца; скопируйте или скачайте его снова",
    kk: "Файл толық емес: соңы жоқ; оны қайта көшіріңіз не жүктеңіз",
  });

/** The file is no zip, and nothing that Office ever wrote. */
export const notOffice = (kind: FileKind): UnusableInput => {
  const wanted = AN_OFFICE_FILE[kind];
  return new UnusableInput({
    en: `The file is not ${wanted.en}: it is no Office file at all; choose ${wanted.en}`,
    ru: `Это вообще не файл Office; выберите ${wanted.ru}`,
    kk: `Бұл мүлде Office файлы емес; ${wanted.kk} таңдаңыз`,
  });
};

/** LibreOffice's own format. */
export const openDocument = (kind: FileKind): UnusableInput => {
  const wanted = AN_OFFICE_FILE[kind];
  return new UnusableInput({
    en: `The file is in the OpenDocument format; open it in LibreOffice or Office and save it as ${wanted.en}`,
    ru: `Файл в формате OpenDocument; откройте его в LibreOffice или Office и сохраните как ${wanted.ru}`,
    kk: `Файл OpenDocument пішімінде; оны LibreOffice-те не Office-те ашып, ${wanted.kk} етіп сақтаңыз`,
  });
};

/** A zip that holds nothing of Office. */
export const plainZip = (kind: FileKind): UnusableInput =>
  new UnusableInput({
    en: `The file is a zip archive but no Office file; choose the ${kind} itself`,
    ru: `Это архив zip, а не файл Office; выберите ${kind === "workbook" ? "саму книгу" : "сам документ"}`,
    kk: `Бұл — zip мұрағаты, Office файлы емес; ${kind === "workbook" ? "кітаптың" : "құжаттың"} өзін таңдаңыз`,
  });

/** Excel's binary format, which is no XML. */
export const binaryWorkbook = (): UnusableInput =>
  new UnusableInput({
    en: "The file is a binary workbook (.xlsb); open it in Excel and save it as an Excel Workbook (.xlsx)",
    ru: "Это двоичная книга (.xlsb); откройте ее в Excel и сохраните как «Книга Excel» (.xlsx)",
    kk: "Бұл — екілік кітап (.xlsb); оны Excel-де ашып, «Excel жұмыс кітабы» (.xlsx) етіп сақтаңыз",
  });

/** An Office file of another kind than was asked for; `found` undefined when that is none we know. */
export const wrongKind = (kind: FileKind, found: FileKind | undefined): UnusableInput => {
  const wanted = AN_OFFICE_FILE[kind];
  const what = found === undefined ? ANOTHER_FILE : FOUND[found];
  return new UnusableInput({
    en: `The file is not ${wanted.en} but ${what.en}; choose ${wanted.en}`,
    ru: `Это ${what.ru}; выберите ${wanted.ru}`,
    kk: `Бұл — ${what.kk}; ${wanted.kk} таңдаңыз`,
  });
};

const ANOTHER_FILE: Localised = { en: "another kind of file", ru: "файл другого вида", kk: "басқа түрдегі файл" };
const FOUND: Readonly<Record<FileKind, Localised>> = {
  workbook: { en: "an Excel workbook", ru: "книга Excel", kk: "Excel кітабы" },
  document: { en: "a Word document", ru: "документ Word", kk: "Word құжаты" },
};

/** A file of Office 97 to 2003; `found` undefined when it can't be told what it holds. */
export const oldFormat = (kind: FileKind, found: FileKind | undefined): UnusableInput => {
  const wanted = AN_OFFICE_FILE[kind];
  const what = found === undefined ? OLD_FILE : OLD[found];
  return new UnusableInput({
    en: `The file is ${what.en}; open it in Office and save it as ${wanted.en}`,
    ru: `Это ${what.ru}; откройте его в Office и сохраните как ${wanted.ru}`,
    kk: `Бұл — ${what.kk}; оны Office-те ашып, ${wanted.kk} етіп сақтаңыз`,
  });
};

const OLD_FILE: Localised = { en: "an old Office file", ru: "старый файл Office", kk: "ескі Office файлы" };
const OLD: Readonly<Record<FileKind, Localised>> = {
  workbook: {
    en: "an old Excel workbook (.xls)",
    ru: "файл старого формата Excel (.xls)",
    kk: "ескі Excel пішіміндегі файл (.xls)",
  },
  document: {
    en: "an old Word document (.doc)",
    ru: "файл старого формата Word (.doc)",
    kk: "ескі Word пішіміндегі файл (.doc)",
  },
};

/** XML that brings definitions of its own. */
export const declaresEntities = (part: string): UnusableInput =>
  new UnusableInput({
    en:
      `The part ${part} declares a DOCTYPE or entities, which Office never writes and which can be an attack; ` +
      "open the file in Office and save it as a new file",
    ru:
      `Часть ${part} объявляет DOCTYPE или сущности: Office такого никогда не пишет, и это может быть атакой; ` +
      "откройте файл в Office и сохраните как новый файл",
    kk:
      `${part} бөлігі DOCTYPE немесе entity жариялайды: Office мұндайды ешқашан жазбайды, бұл шабуыл болуы мүмкін; ` +
      "файлды Office-те ашып, жаңа файл ретінде сақтаңыз",
  });

/** A part whose name leads out of the file, as no writer would make it. */
export const pointsOutside = (stored: string): UnusableInput => {
  const name = JSON.stringify(stored);
  return new UnusableInput({
    en: `The file holds a part whose name points outside of it (${name}); it was tampered with, so do not use it`,
    ru: `В файле есть часть, имя которой указывает за его пределы (${name}); файл подделан, не пользуйтесь им`,
    kk: `Файлда аты оның сыртын көрсететін бөлік бар (${name}); файл бұрмаланған, оны қолданбаңыз`,
  });
};

/** Two parts under one name. */
export const partTwice = (part: string): UnusableInput => {
  const name = JSON.stringify(part);
  return new UnusableInput({
    en: `The file holds the part ${name} twice; open it in Office and save it as a new file`,
    ru: `В файле дважды есть часть ${name}; откройте его в Office и сохраните как новый файл`,
    kk: `Файлда ${name} бөлігі екі рет тұр; оны Office-те ашып, жаңа файл ретінде сақтаңыз`,
  });
};

/** What was to be written is not what it should be. */
export class NotVerified extends UnusableInput {
  constructor(what: Localised) {
    super({
      en:
        `What was to be written did not stand its check: ${what.en}. Nothing was written. ` +
        "Please report this with the file, if you may share it",
      ru:
        `То, что предстояло записать, не прошло проверку: ${what.ru}. Ничего не записано. ` +
        "Сообщите об этом, приложив файл, если им можно делиться",
      kk:
        `Жазылуға тиіс нәрсе тексерістен өтпеді: ${what.kk}. Ештеңе жазылған жоқ. ` +
        "Бұл туралы хабарлаңыз; файлмен бөлісуге болса, оны қоса жіберіңіз",
    });
  }
}

/** The refusal of a file that does not stand its check. */
export const notVerified = (what: Localised): UnusableInput => new NotVerified(what);

/** What is wrong, of a message that also says what to do: all before its first semicolon, in each language. */
export const whatIsWrong = ({ said }: UnusableInput): Localised =>
  inEachLanguage((language) => said[language].split(";")[0] ?? said[language]);
