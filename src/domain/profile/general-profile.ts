import { kazakhstanAspects } from "./kazakhstan-aspects";
import type { Aspect, Profile } from "./profile";

/** Aspects that both profiles look at, by their ids. */
const shared = (id: string): Aspect => {
  const aspect = kazakhstanAspects.find((one) => one.id === id);
  if (!aspect) throw new Error(`No aspect ${id}`);
  return aspect;
};

/** What to ask of a draft digital law of any country. */
export const generalProfile: Profile = {
  id: "general",
  name: {
    en: "Child rights review of a digital law",
    ru: "Обзор закона о цифровой сфере с точки зрения прав ребенка",
    kk: "Цифрлық сала туралы заңды бала құқықтары тұрғысынан шолу",
  },
  aspects: [
    shared("general-principles"),
    shared("impact-on-rights"),
    shared("equal-access"),
    {
      id: "expression-information",
      name: {
        en: "Information, expression and participation",
        ru: "Информация, выражение мнения и участие",
        kk: "Ақпарат, пікір білдіру және қатысу",
      },
    },
    shared("development-wellbeing"),
    shared("data-privacy"),
    {
      id: "commercial-practices",
      name: {
        en: "Advertising and commercial practices",
        ru: "Реклама и коммерческие практики",
        kk: "Жарнама және коммерциялық тәжірибелер",
      },
    },
    shared("safety"),
    shared("cyber-aggression-ai"),
    shared("online-abuse"),
    shared("schools"),
    shared("digital-public-goods"),
    shared("industry-role"),
    shared("hrdd-child-rights-due-diligence"),
    shared("accountability-redress"),
    {
      id: "oversight-resources",
      name: { en: "Oversight and resources", ru: "Надзор и ресурсы", kk: "Қадағалау және ресурстар" },
    },
    shared("gender-age"),
  ],
  minimumConsultations: 1,
  maximumPages: 5,
};
