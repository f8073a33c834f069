import type { Argument, HelpConfiguration, Option } from "commander";

import type { HelpWords } from "./words/help/help-words";

/** The library's own words around ours, in the language of ours. */
export const helpLayout = ({ titles, standard, choices, mandatory }: HelpWords): HelpConfiguration => {
  const described = (one: Option | Argument): string => {
    const { description, argChoices, defaultValue, defaultValueDescription } = one;
    const more = [
      ...("mandatory" in one && one.mandatory ? [mandatory] : []),
      ...(argChoices ? [`${choices}: ${argChoices.join(", ")}`] : []),
      ...(defaultValue === undefined ? [] : [`${standard}: ${defaultValueDescription ?? String(defaultValue)}`]),
    ];
    return more.length > 0 ? `${description} (${more.join("; ")})` : description;
  };
  return {
    styleTitle: (title) => titles[title as keyof HelpWords["titles"]] ?? title,
    optionDescription: described,
    argumentDescription: described,
  };
};
