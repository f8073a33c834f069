const two = (number: number): string => String(number).padStart(2, "0");

/** The day in the time zone of the computer, ISO. A locale's own form would be read from 15 ms of data. */
export const localDay = (time: Date): string =>
  `${String(time.getFullYear()).padStart(4, "0")}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;

/** Hours and minutes there, `"09:05"`. */
export const localClock = (time: Date): string => `${two(time.getHours())}:${two(time.getMinutes())}`;
