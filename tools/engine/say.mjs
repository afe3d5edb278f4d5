/**
 * Tells the person at the terminal. It goes to stderr, because stdout carries the result.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`engine: ${sentence}\n`);
}
