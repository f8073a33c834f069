import type { Localised } from "../language";

/** Said wherever a row names a provision that the draft lacks; with the one that is meant, when that is certain. */
export const unknownProvision = (id: string, meant?: string): Localised =>
  meant === undefined
    ? {
        en: `Unexpected provision ${id}, expected one of the Provisions sheet`,
        ru: `Неизвестное положение ${id}; ожидается положение с листа «Положения»`,
        kk: `Белгісіз ереже ${id}; «Ережелер» парағындағы ереже күтіледі`,
      }
    : {
        en: `Unexpected provision ${id}, expected ${meant}`,
        ru: `Неизвестное положение ${id}; ожидается ${meant}`,
        kk: `Белгісіз ереже ${id}; ${meant} күтіледі`,
      };
