import { labelsIn } from "../../screens";
import type { FirstWords } from "../pane-words";

export const kk: FirstWords = {
  language: "kk",
  name: "Gap Table",
  shell: {
    ...labelsIn("kk"),
    screens: "Экрандар",
    settings: "Баптаулар",
    back: "Артқа",
    loading: "Ашылып жатыр…",
    dismiss: "Жабу",
    untitled: "Атауы жоқ заң жобасы",
    failedTitle: "Панельдің бұл бөлігі тоқтап қалды",
    failedText: "Экранды қайта ашыңыз; көмектеспесе, панельді жауып, қайтадан ашыңыз.",
    failedAgain: "Қайта ашу",
    failedDetails: "Бағдарламаның хабары",
  },
  gaps: {
    add: "Олқылық қосу",
    all: "Барлық олқылық",
    previous: "Алдыңғы олқылық",
    next: "Келесі олқылық",
    position: (index, all) => `${index} / ${all}`,
    status: "Мәртебесі",
    priority: "Басымдық",
    none: "Көрсетілмеген",
    issue: "Мәселе",
    solution: "Шешім",
    sources: "Дереккөздер мен мысалдар",
    headline: "Қысқаша мәні",
    provisions: "Ереже",
    aspects: "Аспектілер",
    amendments: "Қорытынды мәтін",
    comments: (open) => `${open} ашық пікір`,
    empty: "Бос",
    edit: (what) => `Өзгерту: ${what}`,
    unnumbered: (row) => `${row}-жол`,
    goToCell: (what) => `Ұяшыққа өту: ${what}`,
    notInProvisions: "«Ережелер» парағында жоқ",
    notInAspects: "Тапсырма аспектілерінің арасында жоқ",
    explainCitation: "Сілтемені түсіндіру",
    doubtful: "назар аудару керек",
  },
  session: {
    reading: "Кітап оқылып жатыр…",
    notRead:
      "Қазір кітапты оқу мүмкін емес. Панель әрекетін жалғастыра береді; ұяшық өңделіп жатса, алдымен оны аяқтаңыз.",
    notLoaded: "Панельдің бұл бөлігі жүктелмеді. Байланысты тексеріп, қайталап көріңіз.",
    notFollowing:
      "Excel-дің бұл нұсқасы өзгерістер туралы хабарламайды. Кітапты қайта оқу үшін «Тексеру» түймесін басыңыз.",
  },
};
