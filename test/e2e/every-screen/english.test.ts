import { everyScreenIn } from "../../support/every-screen";
import { faultsInEveryTheme, faultsOfLayout } from "../../support/screen-faults";

everyScreenIn("en", {
  theme: "white",
  sixth: "Draft",
  looks: {
    "fits at a width of 320 px and at 200 % zoom": faultsOfLayout,
    "has no serious fault of accessibility, light and dark, in Office's contrast theme and in that of the system":
      faultsInEveryTheme,
  },
});
