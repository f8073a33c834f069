/** A4, in twentieths of a point, with margins of 2 cm. */
export const PAGE = { long: 16_838, short: 11_906, margin: 1_134, footer: 510 };
