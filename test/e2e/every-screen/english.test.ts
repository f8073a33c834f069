import { everyScreenIn } from "../../support/every-screen";
import { faultsInContrast, faultsInLightAndDark, faultsOfLayout } from "../../support/screen-faults";

everyScreenIn("en", {
  theme: "white",
  sixth: "Draft",
  looks: {
    "fits at a width of 320 px and at 200 % zoom": faultsOfLayout,
    "has no serious fault of accessibility, light and dark": faultsInLightAndDark,
    "can be told apart in Office's contrast theme and in that of the system": faultsInContrast,
  },
});
