import { webDarkTheme } from "@fluentui/react-components";
import { usedTokens } from "./used-tokens";

export const dark = usedTokens(webDarkTheme);
