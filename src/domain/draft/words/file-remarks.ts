import type { DraftSource, UnreadCharacters } from "../draft-paragraph";
import type { DraftMessage } from "../draft-provision";
import { listed } from "./message-words";

/** What is to be said of the file of a draft, before its provisions. */
export const fileRemarks = ({
  trackedChanges,
  unread,
  encoding,
  pageLines = [],
  marginLines = [],
  rejoined = [],
  hyphensKept = [],
}: DraftSource): readonly DraftMessage[] => [
  ...(unread ? [unreadCharacters(unread)] : []),
  ...(encoding !== undefined ? [encodingTold(encoding)] : []),
  ...(pageLines.length > 0 ? [pageLinesLeftOut(pageLines)] : []),
  ...(marginLines.length > 0 ? [marginLinesMoved(marginLines)] : []),
  ...(rejoined.length > 0 ? [wordsRejoined(rejoined)] : []),
  ...(hyphensKept.length > 0 ? [hyphensAtEnds(hyphensKept)] : []),
  ...(trackedChanges ? [changesAccepted(trackedChanges)] : []),
];

const unreadCharacters = ({ count, line }: UnreadCharacters): DraftMessage => ({
  kind: "unread-characters",
  text: {
    en: `Characters that could not be read and stand as “\ufffd”: ${count}, the first in line ${line} of the file. Put them right in the file and read the draft again.`,
    ru: `Знаков, которые не удалось прочитать (на их месте «\ufffd»): ${count}, первый в строке ${line} файла. Исправьте их в файле и прочитайте проект снова.`,
    kk: `Оқылмаған таңбалар саны (олардың орнында «\ufffd» тұр): ${count}, біріншісі файлдың ${line}-жолында. Оларды файлда түзетіп, жобаны қайта оқыңыз.`,
  },
});

export const lostLetters = (words: readonly string[]): DraftMessage => {
  const said = listed([...new Set(words)]);
  return {
    kind: "lost-letters",
    text: {
      en: `Letters could not be read: the file itself has “?” in their place. Words: ${words.length} (${said}). It was saved in an encoding that lacks these letters; have it saved again from the original, in UTF-8 or as .docx, and read the draft again.`,
      ru: `Буквы не удалось прочитать: на их месте в самом файле стоит «?». Слов: ${words.length} (${said}). Файл сохранен в кодировке, в которой этих букв нет; сохраните его заново с оригинала, в UTF-8 или в формате .docx, и прочитайте проект снова.`,
      kk: `Әріптер оқылмады: файлдың өзінде олардың орнында «?» тұр. Сөз саны: ${words.length} (${said}). Файл бұл әріптері жоқ кодтамада сақталған; оны түпнұсқадан UTF-8 кодтамасында немесе .docx пішімінде қайта сақтап, жобаны қайта оқыңыз.`,
    },
  };
};

const encodingTold = (encoding: string): DraftMessage => ({
  kind: "encoding",
  text: {
    en: `The file is not in UTF-8; its letters were read as ${encoding}. See whether they are right.`,
    ru: `Файл не в кодировке UTF-8; его буквы прочитаны как ${encoding}. Проверьте, верны ли они.`,
    kk: `Файл UTF-8 кодтамасында емес; әріптері ${encoding} деп оқылды. Олардың дұрыстығын тексеріңіз.`,
  },
});

const pageLinesLeftOut = (lines: readonly string[]): DraftMessage => {
  const said = listed([...new Set(lines)]);
  return {
    kind: "page-lines",
    text: {
      en: `Page numbers and headers that repeat on pages were left out. Lines: ${lines.length} (${said}).`,
      ru: `Номера страниц и повторяющиеся колонтитулы не прочитаны как текст. Строк: ${lines.length} (${said}).`,
      kk: `Бет нөмірлері мен қайталанатын колонтитулдар мәтін ретінде оқылмады. Жол саны: ${lines.length} (${said}).`,
    },
  };
};

const marginLinesMoved = (notes: readonly string[]): DraftMessage => {
  const said = listed(notes);
  return {
    kind: "margin-lines",
    text: {
      en: `Notes of the margin stood in the file away from the number of their section, some of them within its text. They were taken out of there as its heading, by the contents list: ${said}. Compare these sections with the draft.`,
      ru: `Заголовки с полей стояли в файле не у номера своей статьи, часть из них внутри ее текста. Они вынуты оттуда как заголовки, по оглавлению: ${said}. Сверьте эти статьи с проектом.`,
      kk: `Жиектегі тақырыптар файлда өз бабының нөмірі жанында емес, кейбірі мәтіннің ішінде тұрған. Олар мазмұны бойынша тақырып ретінде сол жерден алынды: ${said}. Бұл баптарды жобамен салыстырыңыз.`,
    },
  };
};

const wordsRejoined = (words: readonly string[]): DraftMessage => {
  const said = listed([...new Set(words)]);
  return {
    kind: "rejoined",
    text: {
      en: `Words that a hyphen broke at the end of a line were put together: ${said}. See whether one of them is written with a hyphen.`,
      ru: `Слова, перенесенные на другую строку, соединены: ${said}. Проверьте, нет ли среди них слов, которые пишутся через дефис.`,
      kk: `Келесі жолға тасымалданған сөздер біріктірілді: ${said}. Олардың арасында дефис арқылы жазылатыны бар-жоғын тексеріңіз.`,
    },
  };
};

const hyphensAtEnds = (words: readonly string[]): DraftMessage => {
  const said = listed([...new Set(words)]);
  return {
    kind: "hyphens-kept",
    text: {
      en: `Words with a hyphen at the end of a line kept it: ${said}. See whether it only broke one of them, and take it out there.`,
      ru: `Слова с дефисом в конце строки оставлены с ним: ${said}. Проверьте, не был ли это перенос; если да, уберите дефис.`,
      kk: `Жол соңында дефисі бар сөздерде ол қалдырылды: ${said}. Оның тасымал белгісі емес пе, тексеріңіз; солай болса, дефисті алып тастаңыз.`,
    },
  };
};

const changesAccepted = (changes: number): DraftMessage => ({
  kind: "tracked-changes",
  text: {
    en: `Tracked changes were read as if they were accepted: ${changes}. The file itself was left as it is.`,
    ru: `Отслеживаемые исправления прочитаны как принятые: ${changes}. Сам файл не изменен.`,
    kk: `Бақыланған түзетулер қабылданған деп оқылды: ${changes}. Файлдың өзі өзгертілген жоқ.`,
  },
});
