import { RULES } from "../../domain/rules/index";
import type { Rule } from "../../domain/rules/rule";

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of a finding; undefined for one that this version does not have. */
export const findRule = (id: string): Rule | undefined => BY_ID.get(id);
