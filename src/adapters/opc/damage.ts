import type { Localised } from "../../domain/language";
import type { FileKind } from "./file-kind";

/** How a package is damaged, as part of a sentence. */
export const DAMAGE = {
  moved: {
    en: "its parts are not where its directory says",
    ru: "его части не там, где указано в оглавлении",
    kk: "бөліктері мазмұнында көрсетілген жерде емес",
  },
  overlap: {
    en: "two of its parts overlap",
    ru: "две его части накладываются друг на друга",
    kk: "екі бөлігі бірінің үстіне бірі түскен",
  },
  compression: {
    en: "it is compressed in a way Office does not use",
    ru: "он сжат способом, которым Office не пользуется",
    kk: "ол Office қолданбайтын тәсілмен сығылған",
  },
  checkSum: (part: string) => ({
    en: `${part} does not match its check sum`,
    ru: `${part} не сходится со своей контрольной суммой`,
    kk: `${part} бақылау қосындысына сай келмейді`,
  }),
  packed: (part: string) => ({
    en: `${part} cannot be unpacked`,
    ru: `${part} не распаковывается`,
    kk: `${part} ашылмайды`,
  }),
  length: (part: string) => ({
    en: `${part} is not as long as its directory says`,
    ru: `длина ${part} не та, что указана в оглавлении`,
    kk: `${part} ұзындығы мазмұнында көрсетілгендей емес`,
  }),
  notXml: (part: string, why: string) => ({
    en: `${part} is not valid XML (${why})`,
    ru: `${part} — неверный XML (${why})`,
    kk: `${part} — қате XML (${why})`,
  }),
  noText: (part: string) => ({
    en: `${part} holds bytes that are no text`,
    ru: `в ${part} есть байты, которые не составляют текста`,
    kk: `${part} ішінде мәтінге жатпайтын байттар бар`,
  }),
  encoding: (part: string, declared: string) => ({
    en: `${part} says that it is written in “${declared}”, which is no encoding Office knows`,
    ru: `${part} сообщает о кодировке «${declared}», а такой Office не знает`,
    kk: `${part} «${declared}» кодтамасын көрсетеді, Office мұндайды білмейді`,
  }),
  noMainPart: (kind: FileKind) => ({
    en: `it does not say where its ${kind} is`,
    ru: `в нем не сказано, где ${kind === "workbook" ? "сама книга" : "сам документ"}`,
    kk: `онда ${kind === "workbook" ? "кітаптың" : "құжаттың"} өзі қайда екені айтылмаған`,
  }),
  missing: (part: string) => ({
    en: `its part ${part} is missing`,
    ru: `в нем нет части ${part}`,
    kk: `онда ${part} бөлігі жоқ`,
  }),
} as const satisfies Readonly<Record<string, Localised | ((...given: never[]) => Localised)>>;

/** Why a package is too much to open, as part of a sentence. */
export const EXCESS = {
  elements: (part: string) => ({
    en: `${part} holds more than any Office file does`,
    ru: `в ${part} больше элементов, чем бывает в файлах Office`,
    kk: `${part} ішінде Office файлдарында болмайтындай көп элемент бар`,
  }),
  endless: (part: string) => ({
    en: `${part} unpacks without end`,
    ru: `${part} распаковывается без конца`,
    kk: `${part} шексіз ашыла береді`,
  }),
  unpacked: (megabytes: number) => ({
    en: `it unpacks to ${megabytes} MB`,
    ru: `после распаковки в нем ${megabytes} МБ`,
    kk: `ашқанда ${megabytes} МБ болады`,
  }),
  parts: (count: number) => ({
    en: `it holds ${count} parts`,
    ru: `число частей в нем: ${count}`,
    kk: `онда ${count} бөлік бар`,
  }),
  toRead: (megabytes: number, part: string) => ({
    en: `what would have to be read of it is more than ${megabytes} MB (${part})`,
    ru: `прочитать пришлось бы больше ${megabytes} МБ (${part})`,
    kk: `одан ${megabytes} МБ-тан артық оқу керек болар еді (${part})`,
  }),
} as const satisfies Readonly<Record<string, (...given: never[]) => Localised>>;

/** What of a package that is about to be written is wrong, as part of a sentence. */
export const UNVERIFIED = {
  changed: (part: string) => ({
    en: `${part} is not as it was`,
    ru: `${part} уже не такая, как прежде`,
    kk: `${part} бұрынғыдай емес`,
  }),
  type: (list: string, part: string) => ({
    en: `${list} does not say rightly what ${part} is`,
    ru: `${list} неверно говорит, что такое ${part}`,
    kk: `${list} ${part} не екенін дұрыс айтпайды`,
  }),
  typeOfNothing: (list: string, part: string) => ({
    en: `${list} names ${part}, which is gone`,
    ru: `${list} называет ${part}, а этой части больше нет`,
    kk: `${list} ${part} бөлігін атайды, ал ол енді жоқ`,
  }),
  dangling: (part: string, missing: string) => ({
    en: `${part} points at ${missing}, which is not there`,
    ru: `${part} указывает на ${missing}, а такой части нет`,
    kk: `${part} ${missing} бөлігіне сілтейді, ал ондай бөлік жоқ`,
  }),
  idTwice: (part: string) => ({
    en: `${part} uses an id twice`,
    ru: `в ${part} один идентификатор стоит дважды`,
    kk: `${part} ішінде бір идентификатор екі рет тұр`,
  }),
} as const satisfies Readonly<Record<string, (...given: never[]) => Localised>>;
