import type { DraftChange, DraftPart } from "../../domain/brief/refresh/brief-changes";
import type { Language } from "../../domain/language";

/** What a refresh says of the marks of a draft. */
interface DraftMarkWords {
  readonly boxGone: string;
  readonly boxNew: string;
  readonly boxChanged: string;
  readonly mark: string;
  readonly left: Readonly<Record<DraftPart, string>>;
}

export const DRAFT_MARK_WORDS: Readonly<Record<Language, DraftMarkWords>> = {
  en: {
    boxGone: "The box on page 1 that says what is missing is taken away.",
    boxNew: "A box on page 1 says what is missing.",
    boxChanged: "The box on page 1 that says what is missing is written anew.",
    mark: "The mark of a draft stands above the title again.",
    left: {
      box: "The box on page 1 that says what is missing was left as it is. Refresh the brief once more; if it stays again, change it by hand.",
      mark: "The mark of a draft above the title was left as it is. Refresh the brief once more; if it stays again, change it by hand.",
      status: "The status among the file’s properties was left as it is. Change it under File › Info.",
    },
  },
  ru: {
    boxGone: "Рамка на первой странице с тем, чего не хватает, убирается.",
    boxNew: "Рамка на первой странице говорит, чего не хватает.",
    boxChanged: "Рамка на первой странице с тем, чего не хватает, пишется заново.",
    mark: "Пометка черновика снова стоит над названием.",
    left: {
      box: "Рамка на первой странице с тем, чего не хватает, не тронута. Обновите записку еще раз; если она снова останется прежней, измените ее вручную.",
      mark: "Пометка черновика над названием не тронута. Обновите записку еще раз; если она снова останется прежней, измените ее вручную.",
      status: "Состояние в свойствах файла не тронуто. Измените его в разделе «Файл › Сведения».",
    },
  },
  kk: {
    boxGone: "Бірінші беттегі жетіспейтінді айтатын жақтау алынады.",
    boxNew: "Бірінші беттегі жақтау не жетіспейтінін айтады.",
    boxChanged: "Бірінші беттегі жетіспейтінді айтатын жақтау қайта жазылады.",
    mark: "Жоба белгісі атаудың үстінде қайта тұрады.",
    left: {
      box: "Бірінші беттегі жетіспейтінді айтатын жақтауға тиіскен жоқпыз. Жазбаны тағы бір рет жаңартыңыз; ол тағы да қалса, қолмен өзгертіңіз.",
      mark: "Атаудың үстіндегі жоба белгісіне тиіскен жоқпыз. Жазбаны тағы бір рет жаңартыңыз; ол тағы да қалса, қолмен өзгертіңіз.",
      status: "Файл қасиеттеріндегі күйге тиіскен жоқпыз. Оны «Файл › Мәліметтер» бөлімінде өзгертіңіз.",
    },
  },
};

/** What a refresh does with the marks of a draft, a sentence each. */
export function draftSentences({ box, mark }: DraftChange, language: Language): readonly string[] {
  const words = DRAFT_MARK_WORDS[language];
  const ofBox = box && (box.now.text === "" ? words.boxGone : box.before.text === "" ? words.boxNew : words.boxChanged);
  return [...(ofBox === undefined ? [] : [ofBox]), ...(mark === undefined ? [] : [words.mark])];
}

/** What of them could not be brought up to date, and what to do. */
export const leftSentences = (left: readonly DraftPart[], language: Language): readonly string[] =>
  left.map((part) => DRAFT_MARK_WORDS[language].left[part]);
