import { everyScreenIn } from "../../support/every-screen";
import { faultsOfLanguage, faultsOfLayout } from "../../support/screen-faults";

everyScreenIn("ru", {
  theme: "darkGray",
  sixth: "Проект",
  looks: {
    "fits at a width of 320 px and at 200 % zoom": faultsOfLayout,
    "says nothing in English": faultsOfLanguage,
  },
});
