// Parsers of option values for Commander.
import { InvalidArgumentError } from "commander";

/** A parser of whole numbers in a range, such as `new Option("--runs <number>").argParser(wholeNumber(1, 1000))`. */
export function wholeNumber(least: number, most: number = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!/^-?\d+$/.test(text) || number < least || number > most) {
      const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
      throw new InvalidArgumentError(`Expected a whole number ${range}.`);
    }
    return number;
  };
}
