import type { Localised } from "../language";
import type { NamedProvision } from "../lookup/cited-provisions";
import { quoted } from "../text/quoted";

/** Said wherever a row names a provision that the draft lacks; with the one that is meant, when that is certain. */
export const unknownProvision = (id: string, meant?: string): Localised =>
  meant === undefined
    ? {
        en: `The Provisions sheet has no “${id}”. Choose a provision that stands there, or add this one.`,
        ru: `На листе «Положения» нет положения ${quoted(id)}. Выберите из имеющихся или добавьте его.`,
        kk: `«Ережелер» парағында ${quoted(id)} ережесі жоқ. Бардың ішінен таңдаңыз немесе осыны қосыңыз.`,
      }
    : {
        en: `On the Provisions sheet “${id}” is written “${meant}”. Write it the same way.`,
        ru: `На листе «Положения» ${quoted(id)} записано как ${quoted(meant)}. Запишите так же.`,
        kk: `«Ережелер» парағында ${quoted(id)} ережесі ${quoted(meant)} деп жазылған. Дәл солай жазыңыз.`,
      };

/** Said wherever a row names a provision by a number that several have, each below a Part of its own, and no Part. */
export const severalProvisions = (typed: string, provisions: readonly NamedProvision[]): Localised => {
  const list = (quote: (id: string) => string): string =>
    provisions.map(({ id, citation }) => `${quote(id)}${citation === "" ? "" : ` (${citation})`}`).join(", ");
  const [en, other] = [list((id) => `“${id}”`), list(quoted)];
  return {
    en: `The draft has several provisions that “${typed}” may mean: ${en}. Write the one that is meant.`,
    ru: `В проекте несколько положений, которые могут подразумеваться под ${quoted(typed)}: ${other}. Укажите нужное.`,
    kk: `Жобада ${quoted(typed)} білдіруі мүмкін бірнеше ереже бар: ${other}. Керегін жазыңыз.`,
  };
};
