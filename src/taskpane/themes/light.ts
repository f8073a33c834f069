import { webLightTheme } from "@fluentui/react-components";
import { usedTokens } from "./used-tokens";

export const light = usedTokens(webLightTheme);
