/** A number in words up to five, in digits above. */
export const inWords = (number: number): string => NUMBERS[number] ?? String(number);

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five'];
