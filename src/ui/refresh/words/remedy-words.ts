import type { Remedy } from "../../../domain/brief/refresh/remedy";
import type { Language } from "../../../domain/language";

/** What to do about a stale brief for which a refresh does nothing more; loaded with its screen. */
export const REMEDY_WORDS: Readonly<Record<Language, Readonly<Record<Exclude<Remedy, "refresh">, string>>>> = {
  en: {
    decide: "A refresh can do no more by itself: what is listed above waits for your decision.",
    remake:
      "Make the brief anew: neither a refresh nor a decision changes what is left. What was edited by hand in this one is not carried over.",
  },
  ru: {
    decide: "Само обновление больше ничего не изменит: перечисленное выше ждет вашего решения.",
    remake:
      "Составьте записку заново: ни обновление, ни решение о текстах оставшегося не изменят. Правки, сделанные в этой записке вручную, в новую не переходят.",
  },
  kk: {
    decide: "Жаңартудың өзі енді ештеңе өзгертпейді: жоғарыда аталғандар сіздің шешіміңізді күтеді.",
    remake:
      "Жазбаны қайта жасаңыз: қалғанын жаңарту да, мәтіндер туралы шешім де өзгертпейді. Осы жазбаға қолмен енгізілген түзетулер жаңасына көшпейді.",
  },
};
