import { everyScreenOpensIn } from "../../support/every-screen-opens";

everyScreenOpensIn("en");
