/** English verbs of instructions in the form that tasks have, with the one in "-ing" and the noun. */
const FORMS: readonly (readonly [bare: string, ...others: readonly string[]])[] = [
  ["insert", "inserting", "insertion"],
  ["add", "adding", "addition"],
  ["delete", "deleting", "deletion"],
  ["repeal", "repealing", "repeal"],
  ["omit", "omitting", "omission"],
  ["remove", "removing", "removal"],
  ["revoke", "revoking", "revocation"],
  ["strike out", "striking out"],
  ["leave out", "leaving out"],
  ["substitute", "substituting", "substitution"],
  ["replace", "replacing", "replacement"],
];

const BARE = new Map(FORMS.flatMap(([bare, ...others]) => others.map((form): [string, string] => [form, bare])));

/** "be amended", which leads to what is to be done. */
const AMENDED = / (?:(?:shall|should|must|is to|are to) be|be|is|are)(?: hereby)? (?:further )?amended,?(?= )/gu;
const OTHER_FORM = new RegExp(
  `(?<lead>,? and(?: by)?|,? by) (?:the )?(?<form>${[...BARE.keys()].join("|")})(?! by)(?: of)?(?!\\p{L})`,
  "gu",
);

/**
 * Folded words of an instruction with their English verbs in the bare form: "section 19 be amended by adding the …" as
 * "section 19, add the …", "amend it by the insertion after section 5 of …" as "amend it, insert after section 5 of …".
 */
export function withBareVerbs(said: string): string {
  if (!/(?<!\p{L})amend/u.test(said)) return said;
  return said
    .replace(OTHER_FORM, (_, lead: string, form: string) => `${/and/u.test(lead) ? " and" : ","} ${BARE.get(form)}`)
    .replace(AMENDED, ",")
    .replace(/,(?: ?,)+/gu, ",");
}
