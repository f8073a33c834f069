import type { Localised } from "../domain/language";

export const WORDS = {
  title: { en: "Self-test in this Excel", ru: "Самопроверка в этом Excel", kk: "Осы Excel-дегі өзін-өзі тексеру" },
  about: {
    en: "The program was tried beside a stand-in for Excel. Here it tries on scratch sheets whether your Excel behaves as expected. Your own sheets stay as they are; what you did before can perhaps not be undone any more.",
    ru: "Программа испытывалась с заменителем Excel. Здесь она на временных листах проверяет, ведёт ли себя ваш Excel так, как ожидается. Ваши листы не меняются; отменить сделанное раньше, возможно, уже не получится.",
    kk: "Бағдарлама Excel-дің орнына жүретін орынбасармен сыналды. Мұнда ол сіздің Excel күткендей жұмыс істей ме, соны уақытша парақтарда тексереді. Өз парақтарыңыз өзгермейді; бұрын жасалғанды қайтару мүмкін болмай қалуы ықтимал.",
  },
  back: { en: "Back to the pane", ru: "Назад в панель", kk: "Панельге оралу" },
  start: { en: "Start", ru: "Начать", kk: "Бастау" },
  working: { en: "Trying…", ru: "Проверка…", kk: "Тексеріліп жатыр…" },
  agrees: { en: "as expected", ru: "как ожидалось", kk: "күткендей" },
  differs: { en: "different", ru: "иначе", kk: "басқаша" },
  found: { en: "Found", ru: "Получено", kk: "Алынғаны" },
  expected: { en: "expected", ru: "ожидалось", kk: "күтілгені" },
  allAgree: {
    en: "Everything is as expected.",
    ru: "Всё как ожидалось.",
    kk: "Бәрі күткендей.",
  },
  someDiffer: {
    en: "Something is different. Please send this page to those who gave you the program.",
    ru: "Есть отличия. Пожалуйста, отправьте эту страницу тем, от кого вы получили программу.",
    kk: "Айырмашылық бар. Осы бетті бағдарламаны берген адамдарға жіберіңіз.",
  },
  notInExcel: {
    en: "This page works inside Excel only.",
    ru: "Эта страница работает только внутри Excel.",
    kk: "Бұл бет тек Excel ішінде жұмыс істейді.",
  },
} as const satisfies Readonly<Record<string, Localised>>;
