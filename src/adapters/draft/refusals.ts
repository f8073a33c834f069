import { UnusableInput } from "../../domain/result";

/** The bytes are no text in any encoding. */
export const notText = (): UnusableInput =>
  new UnusableInput({
    en: "The file holds no text; choose a draft as .docx, .txt, .md or .html",
    ru: "В файле нет текста; выберите проект в формате .docx, .txt, .md или .html",
    kk: "Файлда мәтін жоқ; .docx, .txt, .md немесе .html пішіміндегі жобаны таңдаңыз",
  });

/** A kind of file whose text can't be read reliably. */
export const otherFormat = (format: string): UnusableInput =>
  new UnusableInput({
    en: `The draft is a ${format} file; open it in Word and save it as .docx`,
    ru: `Проект — файл ${format}; откройте его в Word и сохраните в формате .docx`,
    kk: `Жоба — ${format} файлы; оны Word-та ашып, .docx пішімінде сақтаңыз`,
  });
