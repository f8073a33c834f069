/** Sets of phrases, by what they are for; the grammars say what each holds. */
export const SETS = [
  "names",
  "units",
  "joins",
  "acts",
  "states",
  "organisations",
  "ordinals",
  "longer names",
  "this text",
  "body words",
  "collections",
  "times",
  "counted",
  "respectively",
  "run starts",
  "run ends",
  "protocols",
  "writings",
  "owned",
  "leads",
  "acting",
  "describing",
  "drafts",
  "acts behind",
  "protocols behind",
  "writings behind",
  "drafts behind",
  "open ended",
  "hereinafter",
  "made",
  "months",
  "years",
  "plurals",
  "endings",
  "own",
] as const;

export type SetName = (typeof SETS)[number];

export const SET: Readonly<Record<SetName, number>> = Object.fromEntries(
  SETS.map((name, index) => [name, index]),
) as Readonly<Record<SetName, number>>;
