import { type Concept, concept } from "./concept";

/** What laws on the digital world add to these: safeguards and confidentiality, evidence, terms of use, pictures, licences. */
export const LAW_CONCEPTS: readonly Concept[] = [
  concept(undefined, ["safeguards"], ["гарантии"], ["кепілдік"]),
  concept(undefined, ["confidential confidentiality", "confidential"], ["конфиденциальный"], ["құпия"]),
  concept(undefined, ["preservation stored data", "evidence"], ["доказательства"], ["дәлелдеме"]),
  concept(
    "data-privacy",
    ["terms plain language", "terms of use", "terms of service", "privacy notice", "plain language"],
    ["пользовательское соглашение", "условия использования", "понятный язык"],
    ["пайдалану шарттары", "пайдаланушы келісімі", "түсінікті тіл"],
  ),
  concept(undefined, ["images imagery", "image", "picture"], ["изображение", "фотография"], ["бейне", "фотосурет"]),
  concept("digital-public-goods", ["licence", "license"], ["лицензия"], ["лицензия"]),
  concept(undefined, ["sandboxes", "sandbox"], ["песочница"], ["құмсалғыш"]),
  concept(
    "safety",
    ["illegal unlawful content", "illegal content"],
    ["незаконный контент", "противоправный контент"],
    ["заңсыз контент"],
  ),
  concept(undefined, ["video"], ["видеоплатформа", "видео"], ["бейнеплатформа", "видео"]),
  concept(undefined, ["devices"], ["устройство"], ["құрылғы"]),
  concept(undefined, ["connected toys", "toys"], ["игрушки"], ["ойыншық"]),
];
