import { kazakhstanAspects } from "./kazakhstan-aspects";
import type { Profile } from "./profile";

/** The default profile: what the assignment on Kazakhstan's draft Digital Code asks of a review. */
export const kazakhstanDigitalCode: Profile = {
  id: "kazakhstan-digital-code",
  name: {
    en: "Child rights review of the Digital Code (Kazakhstan)",
    ru: "Обзор Цифрового кодекса с точки зрения прав детей (Казахстан)",
    kk: "Цифрлық кодексті бала құқықтары тұрғысынан шолу (Қазақстан)",
  },
  aspects: kazakhstanAspects,
  minimumConsultations: 2,
  maximumPages: 5,
};
