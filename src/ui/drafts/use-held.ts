import { useState } from "react";

/** A value as it was when a text began to be typed for it, for as long as that is so; as it is, otherwise. */
export function useHeld<T>(value: T, isTyping: boolean): T {
  const [held, setHeld] = useState(value);
  if (!isTyping && held !== value) setHeld(value);
  return isTyping ? held : value;
}
