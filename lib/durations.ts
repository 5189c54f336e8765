/** Milliseconds. Apart from the clock, which reads the environment: limits with a time in them go to browsers, too. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
