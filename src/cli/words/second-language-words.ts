import type { Localised } from "../../domain/language";

type WithName = Localised<(language: string) => string>;

/** Why a language can't be the second one of a review, and what to do about it. */
export const SECOND_LANGUAGE: Readonly<Record<"isFirst" | "isAnother", WithName>> = {
  isFirst: {
    en: (language) =>
      `The review's own language is ${language}, and “--second-language” names the same. Name another one, or leave the option out`,
    ru: (language) =>
      `Язык самого обзора – ${language.toLowerCase()}, и «--second-language» называет его же. Назовите другой или уберите ключ`,
    kk: (language) =>
      `Шолудың өз тілі – ${language.toLowerCase()}, «--second-language» кілті де соны атап тұр. Басқа тілді атаңыз немесе кілтті алып тастаңыз`,
  },
  isAnother: {
    en: (language) =>
      `The review has ${language} as its second language, and a review has one only. Nothing was changed; to have another, write it on the sheet Review and put its texts in the columns of the second language`,
    ru: (language) =>
      `Второй язык обзора – ${language.toLowerCase()}, а он может быть только один. Ничего не изменено; чтобы сменить его, укажите другой на листе «Обзор» и впишите тексты на нем в столбцы второго языка`,
    kk: (language) =>
      `Шолудың екінші тілі – ${language.toLowerCase()}, ал ол біреу ғана болады. Ештеңе өзгертілген жоқ; ауыстыру үшін «Шолу» парағында басқа тілді көрсетіп, екінші тілдің бағандарына сол тілдегі мәтіндерді жазыңыз`,
  },
};
