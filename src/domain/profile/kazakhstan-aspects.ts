import type { Aspect } from "./profile";

/** The topics of the assignment's methodology, in its order. No name holds ";", which separates values in a cell. */
export const kazakhstanAspects: readonly Aspect[] = [
  {
    id: "general-principles",
    name: {
      en: "General principles of the CRC",
      ru: "Общие принципы КПР",
      kk: "Конвенцияның жалпы қағидаттары",
    },
  },
  {
    id: "impact-on-rights",
    name: {
      en: "Impact on children and their rights",
      ru: "Влияние на детей и их права",
      kk: "Балаларға және олардың құқықтарына әсері",
    },
  },
  {
    id: "positive-effects",
    name: { en: "Positive effects on children", ru: "Положительное влияние на детей", kk: "Балаларға оң әсері" },
  },
  {
    id: "negative-effects",
    name: { en: "Negative effects on children", ru: "Отрицательное влияние на детей", kk: "Балаларға теріс әсері" },
  },
  {
    id: "equal-access",
    name: {
      en: "Equal access to digital resources",
      ru: "Равный доступ к цифровым ресурсам",
      kk: "Цифрлық ресурстарға тең қолжетімділік",
    },
  },
  {
    id: "development-wellbeing",
    name: {
      en: "Child development and well-being",
      ru: "Развитие и благополучие ребенка",
      kk: "Баланың дамуы мен әл-ауқаты",
    },
  },
  {
    id: "cyber-aggression-ai",
    name: {
      en: "Cyber-aggression and abusive use of AI",
      ru: "Киберагрессия и злоупотребление ИИ",
      kk: "Киберагрессия және ЖИ-ді теріс пайдалану",
    },
  },
  {
    id: "online-abuse",
    name: {
      en: "Online sexual abuse and other online harm",
      ru: "Сексуальное и иное насилие онлайн",
      kk: "Онлайн сексуалдық және өзге зорлық-зомбылық",
    },
  },
  {
    id: "data-privacy",
    name: {
      en: "Data protection and privacy",
      ru: "Защита данных и приватность",
      kk: "Деректерді қорғау және жеке өмір",
    },
  },
  {
    id: "safety",
    name: { en: "Safety mechanisms", ru: "Механизмы безопасности", kk: "Қауіпсіздік тетіктері" },
  },
  {
    id: "accountability-redress",
    name: {
      en: "Accountability and redress",
      ru: "Подотчетность и средства защиты",
      kk: "Есеп берушілік және құқықты қалпына келтіру",
    },
  },
  {
    id: "schools",
    name: {
      en: "Control and safety in schools",
      ru: "Контроль и безопасность в школах",
      kk: "Мектептегі бақылау мен қауіпсіздік",
    },
  },
  {
    id: "digital-public-goods",
    name: { en: "Digital public goods", ru: "Цифровые общественные блага", kk: "Цифрлық қоғамдық игіліктер" },
  },
  {
    id: "industry-role",
    name: { en: "Role of industry", ru: "Роль отрасли", kk: "Саланың рөлі" },
  },
  {
    id: "private-sector-ungps",
    name: {
      en: "Private sector and the UNGPs",
      ru: "Частный сектор и РП ООН о бизнесе",
      kk: "Жеке сектор және БҰҰ бизнес қағидаттары",
    },
  },
  {
    id: "hrdd-child-rights-due-diligence",
    name: {
      en: "Child rights due diligence",
      ru: "Должная осмотрительность по правам детей",
      kk: "Бала құқықтары бойынша тиісті сақтық",
    },
  },
  {
    id: "gender-age",
    name: { en: "Gender and age", ru: "Гендер и возраст", kk: "Гендер және жас" },
  },
];
