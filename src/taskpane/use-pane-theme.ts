import type { PartialTheme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { OfficeTheme } from "../adapters/office/office-theme";
import { loadTheme } from "./load-theme";
import { toPaneTheme } from "./office-theme";
import { useMediaQuery } from "./use-media-query";

/** The theme that goes with Office's colours and with what the system asks for just now; undefined until it is loaded. */
export function usePaneTheme(office: OfficeTheme): PartialTheme | undefined {
  const colours = useSyncExternalStore(office.subscribe, office.colours);
  const forcedColours = useMediaQuery("(forced-colors: active)");
  const prefersDark = useMediaQuery("(prefers-color-scheme: dark)");
  const name = toPaneTheme({ office: colours, forcedColours, prefersDark });
  const [theme, setTheme] = useState<PartialTheme>();
  useEffect(() => {
    let wanted = true;
    void loadTheme(name).then((loaded) => {
      if (wanted) setTheme(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [name]);
  return theme;
}
