import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { RULES } from "../src/domain/rules/index";
import { toRulesManual } from "../src/domain/rules/rules-manual";

writeFileSync(join(__dirname, "rules.md"), toRulesManual(RULES, "en"));
