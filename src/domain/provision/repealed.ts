/** Words with which a stub says that nothing is left of a provision. */
const REPEALED =
  /^[\s([«"]*(?:исключен|утратил|признан\S* утратившим|алып таста|алынып таста|күші жой|күшін жой|repealed|deleted|omitted|\[?revoked)/iu;

export const isRepealed = (text: string): boolean => REPEALED.test(text);
