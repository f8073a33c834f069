import { UnusableInput } from "../../domain/result";

/** The bytes are no text in any encoding. */
export const notText = (): UnusableInput =>
  new UnusableInput({
    en: "The file holds no text; choose a draft as .docx, .txt, .md or .html",
    ru: "В файле нет текста; выберите проект в формате .docx, .txt, .md или .html",
    kk: "Файлда мәтін жоқ; .docx, .txt, .md немесе .html пішіміндегі жобаны таңдаңыз",
  });

/** Bytes that read as words in no encoding that is known. */
export const illegible = (): UnusableInput =>
  new UnusableInput({
    en: "The letters of the file can't be told; open the draft in a text editor and save it as UTF-8, or in Word as .docx",
    ru: "Не удалось распознать буквы файла; откройте проект в текстовом редакторе и сохраните в UTF-8 или в Word в формате .docx",
    kk: "Файлдың әріптері танылмады; жобаны мәтін редакторында ашып, UTF-8 кодтамасында немесе Word-та .docx пішімінде сақтаңыз",
  });

/** A kind of file whose text can't be read reliably. */
export const otherFormat = (format: string): UnusableInput =>
  new UnusableInput({
    en: `The draft is in ${format} format; open it in Word and save it as .docx`,
    ru: `Проект — файл ${format}; откройте его в Word и сохраните в формате .docx`,
    kk: `Жоба — ${format} файлы; оны Word-та ашып, .docx пішімінде сақтаңыз`,
  });
