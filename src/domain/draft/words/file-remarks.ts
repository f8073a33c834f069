import type { DraftSource, UnreadCharacters } from "../draft-paragraph";
import type { DraftMessage } from "../draft-provision";

/** What is to be said of the file of a draft, before its provisions. */
export const fileRemarks = ({ trackedChanges, unread, encoding }: DraftSource): readonly DraftMessage[] => [
  ...(unread ? [unreadCharacters(unread)] : []),
  ...(encoding !== undefined ? [encodingTold(encoding)] : []),
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

const encodingTold = (encoding: string): DraftMessage => ({
  kind: "encoding",
  text: {
    en: `The file is not in UTF-8; its letters were read as ${encoding}. See whether they are right.`,
    ru: `Файл не в кодировке UTF-8; его буквы прочитаны как ${encoding}. Проверьте, верны ли они.`,
    kk: `Файл UTF-8 кодтамасында емес; әріптері ${encoding} деп оқылды. Олардың дұрыстығын тексеріңіз.`,
  },
});

const changesAccepted = (changes: number): DraftMessage => ({
  kind: "tracked-changes",
  text: {
    en: `Tracked changes were read as if they were accepted: ${changes}. The file itself was left as it is.`,
    ru: `Отслеживаемые исправления прочитаны как принятые: ${changes}. Сам файл не изменен.`,
    kk: `Бақыланған түзетулер қабылданған деп оқылды: ${changes}. Файлдың өзі өзгертілген жоқ.`,
  },
});
