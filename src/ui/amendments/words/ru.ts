import { countInRussian as count } from "../../../domain/text/russian-form";
import type { AmendmentsWords } from "./amendments-words";

export const ru: AmendmentsWords = {
  title: "Итоговый текст",
  choose: "Выберите пробел здесь или выделите его строку в Excel.",
  amendmentsOf: (number) => count(number, "поправка", "поправки", "поправок"),
  none: "Итогового текста еще нет",
  toGap: "К пробелу",
  withdrawn: "Пробел снят: его итоговый текст не войдет ни в одну таблицу.",
  gapSays: "Что сказано в пробеле",
  name: (amendment, provision) => `${amendment} · ${provision}`,
  newProvision: "новое положение",
  kind: "Вид поправки",
  draftText: "Текст проекта",
  newText: "Новая редакция",
  alternativeText: "Альтернативная редакция",
  justification: "Обоснование",

  begin: "Начать итоговый текст",
  beginHint:
    "Под итоговой таблицей появится строка с текстом проекта, началом новой редакции и обоснованием: проблемой и нормами из пробела. Проверьте в ней каждое слово.",
  beginWith: "Новая редакция начинается с",
  beginnings: { solution: "решения из пробела", draft: "текста проекта", nothing: "пустого места" },
  beginFor: (provision) => `Начать для ${provision}`,
  beginAll: (number) => `Начать для всех: ${number}`,
  beginNew: "Начать новое положение",
  unknown: (provisions) => `Нет на листе «Положения»: ${provisions}. Исправьте это в пробеле или загрузите проект.`,

  changes: (text) => `${text}: изменения к проекту`,
  legend: "Зачеркнуто — убирается. Дважды подчеркнуто — вносится.",
  same: "Текст тот же, что в проекте.",
  allNew: "Весь текст новый: в проекте здесь ничего нет.",
  gone: "Текст проекта убирается, взамен ничего не вносится.",
};
