/** A number in words up to five, and in digits above that. */
export const inWords = (number: number): string => NUMBERS[number] ?? String(number);

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five'];
