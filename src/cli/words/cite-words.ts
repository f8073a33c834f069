import type { Localised } from "../../domain/language";
import { UnusableInput } from "../../domain/result";

/** What is wrong with a line of `cite --jsonl`. `shown` is what stands there. */
export const BAD_LINE = {
  noJson: (shown: string) => ({
    en: `unexpected ${shown}, expected JSON such as {"text":"CRC, art. 16"}`,
    ru: `получено ${shown}, ожидается JSON вида {"text":"КПР, ст. 16"}`,
    kk: `${shown} келді, {"text":"БҚК, 16-бап"} сияқты JSON күтілген`,
  }),
  noObject: (shown: string) => ({
    en: `unexpected ${shown}, expected an object with a "text"`,
    ru: `получено ${shown}, ожидается объект с полем "text"`,
    kk: `${shown} келді, "text" өрісі бар объект күтілген`,
  }),
  noText: (shown: string) => ({
    en: `unexpected "text" of ${shown}, expected a string`,
    ru: `в поле "text" стоит ${shown}, ожидается строка`,
    kk: `"text" өрісінде ${shown} тұр, жол күтілген`,
  }),
  noContext: (shown: string) => ({
    en: `unexpected "context" of ${shown}, expected an object`,
    ru: `в поле "context" стоит ${shown}, ожидается объект`,
    kk: `"context" өрісінде ${shown} тұр, объект күтілген`,
  }),
  noId: (shown: string, words: string) => ({
    en: `unexpected ${shown} for "${words}" in "context", expected an id such as "crc"`,
    ru: `для "${words}" в "context" стоит ${shown}, ожидается обозначение вроде "crc"`,
    kk: `"context" ішіндегі "${words}" үшін ${shown} тұр, "crc" сияқты белгі күтілген`,
  }),
} as const satisfies Readonly<Record<string, (...given: never[]) => Localised>>;

/** Which line of the input is meant. */
export const inLine = (number: number, said: Localised): Localised => ({
  en: `line ${number}: ${said.en}`,
  ru: `строка ${number}: ${said.ru}`,
  kk: `${number}-жол: ${said.kk}`,
});

/** Before a message about something that can't be used. */
export const ERROR: Localised = { en: "error", ru: "ошибка", kk: "қате" };

/** What is given is a document, or no text at all. */
export const noPlainText = (): UnusableInput =>
  new UnusableInput({
    en: "What is given is no plain text; save the document as text (.txt) and give that, or see a draft with “gap-table provisions FILE”",
    ru: "Подан не простой текст; сохраните документ как текст (.txt) и подайте его, а проект смотрите командой «gap-table provisions ФАЙЛ»",
    kk: "Берілгені жай мәтін емес; құжатты мәтін (.txt) ретінде сақтап, соны беріңіз, ал жобаны «gap-table provisions ФАЙЛ» пәрменімен қараңыз",
  });

export const notReadFromInput = (detail: string): UnusableInput =>
  new UnusableInput({
    en: `Standard input can't be read (${detail}); give a text file, as in “gap-table cite < text.txt”`,
    ru: `Не удалось прочитать стандартный ввод (${detail}); подайте текстовый файл, например «gap-table cite < text.txt»`,
    kk: `Стандартты енгізу оқылмады (${detail}); мәтін файлын беріңіз, мысалы «gap-table cite < text.txt»`,
  });

export const lettersReadAs = (encoding: string, line: number): Localised => ({
  en: `The text is not in UTF-8; from line ${line} on its letters are read as ${encoding}. See whether they are right.`,
  ru: `Текст не в кодировке UTF-8; со строки ${line} его буквы прочитаны как ${encoding}. Проверьте, верны ли они.`,
  kk: `Мәтін UTF-8 кодтамасында емес; ${line}-жолдан бастап әріптері ${encoding} деп оқылды. Олардың дұрыстығын тексеріңіз.`,
});

export const charactersUnread = (line: number): Localised => ({
  en: `Characters could not be read and stand as “\ufffd”, the first in line ${line}. Put them right and give the text again.`,
  ru: `Некоторые знаки не удалось прочитать (на их месте «\ufffd»), первый в строке ${line}. Исправьте их и подайте текст снова.`,
  kk: `Кейбір таңбалар оқылмады (олардың орнында «\ufffd» тұр), біріншісі ${line}-жолда. Оларды түзетіп, мәтінді қайта беріңіз.`,
});

export const lettersLost = (word: string, line: number): Localised => ({
  en: `Letters could not be read: the text itself has “?” in their place, first in line ${line} (${word}). It was saved in an encoding that lacks them; save it again from the original, in UTF-8.`,
  ru: `Буквы не удалось прочитать: на их месте в самом тексте стоит «?», впервые в строке ${line} (${word}). Он сохранен в кодировке, в которой этих букв нет; сохраните его заново с оригинала, в UTF-8.`,
  kk: `Әріптер оқылмады: мәтіннің өзінде олардың орнында «?» тұр, алғаш ${line}-жолда (${word}). Ол бұл әріптері жоқ кодтамада сақталған; оны түпнұсқадан UTF-8 кодтамасында қайта сақтаңыз.`,
});
