import type { Standing } from "./instrument";

const NOT_IN_FORCE =
  /(?:\bnot|n't|\bno longer)\s(?:(?:yet|currently|formally|come|entered|been)\s){0,2}(?:in|into)\s+force\b|(?<!\p{L})не\s+(?:еще\s+)?вступ\p{L}*\s+(?:еще\s+)?в\s+силу|(?<!\p{L})в\s+силу\s+(?:еще\s+)?не\s+вступ|(?<!\p{L})не\s+(?:действу|имеет\s+(?:юридической\s+)?силы)|күшіне\s+(?:әлі\s+)?(?:енбе|енген\s+жоқ|кірме|кірген\s+жоқ)|(?:күшінде|қолданыста)\s+емес/u;

/** Whatever a text says of the force of an instrument, of which no more is known than to ask. */
const FORCE =
  /\b(?:in|into)\s+force\b|(?<!\p{L})в\s+силу(?!\p{L})|(?<!\p{L})действу|күшінд?е|\bentry\s+into\s+force\b|(?<!\p{L})вступлени|қолданы/u;

/** How a text says of an instrument that it is no law in force, or since or from when it is, folded. */
const SAID: Readonly<Partial<Record<Standing, RegExp>>> = {
  "not-in-force": NOT_IN_FORCE,
  "force-unconfirmed": FORCE,
  "partly-in-force": FORCE,
  draft: /\b(?:draft|bill|not\s+(?:yet\s+)?adopted)\b|проект|(?<!\p{L})не\s+принят|жоба|қабылданба|қабылданған\s+жоқ/u,
  "partly-suspended": /\b(?:suspended|enjoined|injunction)\b|приостановлен|тоқтатыл/u,
};

/** Whether words beside an instrument say how it stands: that it is a draft, not in force, in force in part or suspended. */
export const saysOfStanding = (words: string, standing: Standing): boolean =>
  SAID[standing]?.test(words.toLowerCase().replaceAll("ё", "е").replaceAll("’", "'").replace(/\s+/gu, " ")) ?? false;
