import { act } from "@testing-library/react";

/**
 * Does something that asks for parts of the pane for the first time, and waits until React has dealt with it. React forgets
 * what is held back where nobody waits for that, and such a part would never be shown.
 */
export const settled = <T>(doing: () => T | Promise<T>): Promise<T> => act(async () => doing());
