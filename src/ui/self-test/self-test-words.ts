import type { Localised } from "../../domain/language";

export const WORDS = {
  title: { en: "Self-test in this Excel", ru: "Самопроверка в этом Excel", kk: "Осы Excel-дегі өзін-өзі тексеру" },
  about: {
    en: "The program was tried beside a stand-in for Excel. Here it tries whether your Excel behaves as expected.",
    ru: "Программа испытывалась с заменителем Excel. Здесь она проверяет, ведет ли себя ваш Excel так, как ожидается.",
    kk: "Бағдарлама Excel-дің орнына жүретін орынбасармен сыналды. Мұнда ол сіздің Excel күткендей жұмыс істей ме, соны тексереді.",
  },
  notBlank: {
    en: "This workbook is not empty. The self-test adds sheets and deletes them again, after which nothing you did before can be undone. Open a new workbook, open Gap Table there, and start it in its settings.",
    ru: "Эта книга не пуста. Самопроверка добавляет листы и удаляет их, после чего отменить сделанное раньше нельзя. Откройте новую книгу, откройте в ней Gap Table и начните проверку в его настройках.",
    kk: "Бұл кітап бос емес. Өзін-өзі тексеру парақтар қосып, кейін жояды, содан соң бұрын жасалғанды қайтару мүмкін емес. Жаңа кітап ашып, сонда Gap Table-ді ашыңыз да, тексеруді соның баптауларынан бастаңыз.",
  },
  openBlank: { en: "Open a new workbook", ru: "Открыть новую книгу", kk: "Жаңа кітап ашу" },
  notOpened: {
    en: "Excel opened no new workbook. Open one yourself.",
    ru: "Excel не открыл новую книгу. Откройте ее сами.",
    kk: "Excel жаңа кітап ашпады. Оны өзіңіз ашыңыз.",
  },
  here: { en: "Start here all the same", ru: "Все равно начать здесь", kk: "Бәрібір осы жерде бастау" },
  start: { en: "Start", ru: "Начать", kk: "Бастау" },
  working: { en: "Trying…", ru: "Проверка…", kk: "Тексеріліп жатыр…" },
  agrees: { en: "as expected", ru: "как ожидалось", kk: "күткендей" },
  differs: { en: "different", ru: "иначе", kk: "басқаша" },
  found: { en: "Found", ru: "Получено", kk: "Алынғаны" },
  expected: { en: "expected", ru: "ожидалось", kk: "күтілгені" },
  allAgree: { en: "Everything is as expected.", ru: "Все как ожидалось.", kk: "Бәрі күткендей." },
  someDiffer: {
    en: "Something is different. Please send the report to those who gave you the program.",
    ru: "Есть отличия. Пожалуйста, отправьте отчет тем, от кого вы получили программу.",
    kk: "Айырмашылық бар. Есепті бағдарламаны берген адамдарға жіберіңіз.",
  },
  byHand: { en: "What only you can see", ru: "Что видно только вам", kk: "Тек өзіңізге көрінетіні" },
  act: { en: "Try", ru: "Попробовать", kk: "Байқап көру" },
  yes: { en: "Yes", ru: "Да", kk: "Иә" },
  no: { en: "No", ru: "Нет", kk: "Жоқ" },
  report: { en: "Report", ru: "Отчет", kk: "Есеп" },
  copy: { en: "Copy the report", ru: "Скопировать отчет", kk: "Есепті көшіру" },
  copied: { en: "The report is copied.", ru: "Отчет скопирован.", kk: "Есеп көшірілді." },
  notCopied: {
    en: "This pane may not copy. The report is selected: press Ctrl+C (Cmd+C on a Mac).",
    ru: "Панели не разрешено копировать. Отчет выделен: нажмите Ctrl+C (на Mac Cmd+C).",
    kk: "Панельге көшіруге рұқсат жоқ. Есеп белгіленді: Ctrl+C басыңыз (Mac-та Cmd+C).",
  },
} as const satisfies Readonly<Record<string, Localised>>;
