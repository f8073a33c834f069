import type { Language, Localised } from "../domain/language";
import { UnusableInput } from "../domain/result";

/** What `npm start` says of the workbench. */
export const WORKBENCH = {
  built: {
    en: "The workbench is built; “npm run workbench” serves it where CI is not set.",
    ru: "Стенд собран; там, где не задана переменная CI, его запускает «npm run workbench».",
    kk: "Стенд жиналды; CI айнымалысы берілмеген жерде оны «npm run workbench» іске қосады.",
  },
  ended: { en: "The workbench has ended.", ru: "Стенд остановлен.", kk: "Стенд тоқтатылды." },
  serves: (address: string): Localised => ({
    en: `The workbench: ${address}\nA review workbook with the pane beside it. Ctrl-C ends it.`,
    ru: `Стенд: ${address}\nКнига обзора, а рядом панель. Ctrl-C завершает работу.`,
    kk: `Стенд: ${address}\nШолу кітабы, ал қасында панель. Ctrl-C жұмысты аяқтайды.`,
  }),
  noCopy: {
    en: "There is no copy to continue with, so the sample opens.",
    ru: "Копии, с которой можно продолжить, нет, поэтому откроется образец.",
    kk: "Жалғастыратын көшірме жоқ, сондықтан үлгі ашылады.",
  },
  opensCopy: (name: string): Localised => ({
    en: `It opens out/${name}.`,
    ru: `Откроется out/${name}.`,
    kk: `out/${name} ашылады.`,
  }),
  opensSample: { en: "It opens the sample.", ru: "Откроется образец.", kk: "Үлгі ашылады." },
  keepsCopy: (name: string): Localised => ({
    en: `It opens the sample. Your last copy, out/${name}, is kept; the page offers it, and so does “npm start -- --continue”.`,
    ru: `Откроется образец. Ваша последняя копия, out/${name}, сохранена; ее предложит страница, ее же откроет «npm start -- --continue».`,
    kk: `Үлгі ашылады. Соңғы көшірмеңіз, out/${name}, сақтаулы; оны бет ұсынады, «npm start -- --continue» та ашады.`,
  }),
  noBrowser: {
    en: "No browser was found to open it in; please open the address yourself.",
    ru: "Браузер не найден; откройте адрес сами.",
    kk: "Браузер табылмады; мекенжайды өзіңіз ашыңыз.",
  },
  noPort: (given: string): Localised => ({
    en: `“${given}” is no port; give a number such as 3000, or 0 for any that is free`,
    ru: `«${given}» – не порт; укажите число, например 3000, или 0 для любого свободного`,
    kk: `«${given}» порт емес; 3000 сияқты сан немесе кез келген бос порт үшін 0 беріңіз`,
  }),
  cantStart: (why: string): Localised => ({
    en: `The workbench can't start: ${why}`,
    ru: `Стенд не запускается: ${why}`,
    kk: `Стенд іске қосылмады: ${why}`,
  }),
} as const;

/** Ports are taken, up to the last that was tried. */
export const portsTaken = (port: number, last: number): Localised =>
  port === last
    ? {
        en: `Port ${port} is taken; end what runs there first`,
        ru: `Порт ${port} занят; сначала завершите то, что на нем работает`,
        kk: `${port} порты бос емес; алдымен сонда істеп тұрғанды аяқтаңыз`,
      }
    : {
        en: `The ports ${port} to ${last} are taken; end what runs there first`,
        ru: `Порты с ${port} по ${last} заняты; сначала завершите то, что на них работает`,
        kk: `${port}–${last} порттары бос емес; алдымен соларда істеп тұрғанды аяқтаңыз`,
      };

/** What `npm run sideload` says. */
export const SIDELOAD = {
  unsupported: {
    en:
      "Excel for the desktop runs on Windows and Mac only; here, host dist/pane and upload dist/manifest.xml in Excel on " +
      "the web (docs/user-guide.md says how).",
    ru:
      "Excel для компьютера есть только для Windows и Mac; здесь разместите dist/pane на сервере и загрузите " +
      "dist/manifest.xml в Excel для Интернета (как – сказано в docs/user-guide.md).",
    kk:
      "Компьютерге арналған Excel тек Windows пен Mac жүйелерінде бар; мұнда dist/pane қалтасын серверге орналастырып, " +
      "dist/manifest.xml файлын интернеттегі Excel-ге жүктеңіз (қалай екені docs/user-guide.md ішінде айтылған).",
  },
  ended: {
    en: "The pane is no longer served; “npm run sideload:stop” takes the add-in out of Excel.",
    ru: "Панель больше не раздается; «npm run sideload:stop» убирает надстройку из Excel.",
    kk: "Панель енді берілмейді; «npm run sideload:stop» қондырманы Excel-ден алып тастайды.",
  },
  serves: (address: string): Localised => ({
    en: `The pane for Excel: ${address}\nCtrl-C ends it.`,
    ru: `Панель для Excel: ${address}\nCtrl-C завершает работу.`,
    kk: `Excel-ге арналған панель: ${address}\nCtrl-C жұмысты аяқтайды.`,
  }),
  noManifest: {
    en: "dist/manifest.xml is missing; “npm run build” makes it",
    ru: "Нет файла dist/manifest.xml; его создает «npm run build»",
    kk: "dist/manifest.xml файлы жоқ; оны «npm run build» жасайды",
  },
  noCertificate: (folder: string): Localised => ({
    en: `there is no certificate for localhost in ${folder}`,
    ru: `нет сертификата для localhost в папке ${folder}`,
    kk: `${folder} қалтасында localhost сертификаты жоқ`,
  }),
  endedBadly: (what: string, code: number | null): Localised => ({
    en: `${what} ended with code ${code}`,
    ru: `Команда ${what} завершилась с кодом ${code}`,
    kk: `${what} командасы ${code} кодымен аяқталды`,
  }),
} as const;

/** What stopped a program, in its language; what comes from elsewhere as it is. */
export const sayFailure = (error: unknown, language: Language): string =>
  error instanceof UnusableInput ? error.said[language] : error instanceof Error ? error.message : String(error);
