import type { Localised } from "../domain/language";

export const WORDS = {
  title: { en: "Save your file", ru: "Сохраните файл", kk: "Файлды сақтаңыз" },
  about: {
    en: "Gap Table made this file in Excel, which can't save it there. It came here inside the address of this page: it was not sent to any server. Save it only if you have just asked Gap Table for it.",
    ru: "Gap Table создал этот файл в Excel, где его сохранить нельзя. Сюда он попал внутри адреса этой страницы и ни на какой сервер не отправлялся. Сохраняйте его, только если вы сами сейчас запросили его в Gap Table.",
    kk: "Gap Table бұл файлды Excel-де жасады, бірақ онда сақтау мүмкін емес. Файл осы беттің мекенжайымен бірге келді, ешқандай серверге жіберілген жоқ. Оны Gap Table-ден дәл қазір өзіңіз сұраған болсаңыз ғана сақтаңыз.",
  },
  save: { en: "Save", ru: "Сохранить", kk: "Сақтау" },
  saved: {
    en: "The file should be in your downloads now. You can close this page.",
    ru: "Файл уже должен быть в загрузках. Эту страницу можно закрыть.",
    kk: "Файл енді жүктемелерде болуы керек. Бұл бетті жабуға болады.",
  },
  nothing: {
    en: "There is no file in the address of this page, or only a part of one. Go back to Excel and hand it over another way.",
    ru: "В адресе этой страницы файла нет или есть только его часть. Вернитесь в Excel и получите файл другим способом.",
    kk: "Бұл беттің мекенжайында файл жоқ немесе оның бір бөлігі ғана бар. Excel-ге оралып, файлды басқа жолмен алыңыз.",
  },
} as const satisfies Readonly<Record<string, Localised>>;
