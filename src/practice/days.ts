/** A calendar day where the reader is, as the number of days since January 1, 1970. */
export type Day = number;

const LENGTH = 86_400_000;

/** The day of a time in milliseconds since 1970, by the reader's own clock and time zone. */
export const dayOf = (at: number): Day => Math.floor((at - new Date(at).getTimezoneOffset() * 60_000) / LENGTH);
