import type { Localised } from "../../domain/language";

/** What the command line says of amendments that were begun. */
export interface AmendWords {
  readonly toWord: string;
  readonly reworded: string;
  readonly withoutKind: string;
  readonly there: string;
  readonly unknown: string;
  readonly wrote: (output: string, gap: string, added: number) => string;
  readonly wouldAdd: (file: string, gap: string, added: number) => string;
  readonly nothing: (file: string, gap: string) => string;
}

export const AMEND_WORDS: Localised<AmendWords> = {
  en: {
    toWord: "The new text is the gap's solution as it stands; put it into the words of the law",
    reworded: "The new text is the draft's, with the words changed that the solution changes; read it through",
    withoutKind: "The solution does not say plainly what becomes of this provision; choose the kind of change",
    there: "Amended for this gap already, left as they are",
    unknown: "Not on the sheet Provisions, left out",
    wrote: (output, gap, added) => `Wrote ${output}: amendments begun for ${gap}: ${added}.`,
    wouldAdd: (file, gap, added) => `${file}: amendments to begin for ${gap}: ${added}. Nothing was written.`,
    nothing: (file, gap) => `${file}: there is no amendment to begin for ${gap}. Nothing was written.`,
  },
  ru: {
    toWord: "Новая редакция – пока само решение пробела; изложите его словами закона",
    reworded: "Новая редакция – текст проекта, в котором изменены слова, как предлагает решение; перечитайте ее",
    withoutKind: "Из решения неясно, что происходит с этим положением; выберите вид поправки",
    there: "Поправки к этому пробелу уже есть, оставлены как есть",
    unknown: "Нет на листе «Положения», пропущены",
    wrote: (output, gap, added) => `Записан файл ${output}: начато поправок для ${gap} — ${added}.`,
    wouldAdd: (file, gap, added) => `${file}: будет начато поправок для ${gap} — ${added}. Ничего не записано.`,
    nothing: (file, gap) => `${file}: для ${gap} нечего начинать. Ничего не записано.`,
  },
  kk: {
    toWord: "Жаңа редакцияда әзірге олқылықтың шешімі тұр; оны заң тілімен жазыңыз",
    reworded: "Жаңа редакция – шешім бойынша сөздері өзгертілген жоба мәтіні; оны қайта оқып шығыңыз",
    withoutKind: "Шешімнен осы ережемен не болатыны анық емес; түзету түрін таңдаңыз",
    there: "Бұл олқылыққа түзету бұрыннан бар, сол күйінде қалды",
    unknown: "«Ережелер» парағында жоқ, өткізіп жіберілді",
    wrote: (output, gap, added) => `${output} файлы жазылды: ${gap} үшін басталған түзетулер — ${added}.`,
    wouldAdd: (file, gap, added) => `${file}: ${gap} үшін басталатын түзетулер — ${added}. Ештеңе жазылған жоқ.`,
    nothing: (file, gap) => `${file}: ${gap} үшін бастайтын түзету жоқ. Ештеңе жазылған жоқ.`,
  },
};
