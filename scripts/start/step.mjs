/** @param {number} milliseconds */
function inSeconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * Does one step of the start and prints it as one line with its time, or with `failed`. On a terminal the step's name
 * stands there while a person waits for it. What `work` returns is passed on, and what it throws.
 * @template T
 * @param {string} name
 * @param {(note: (text: string) => void) => T | Promise<T>} work `note` adds a few words to the line
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const began = performance.now();
  const notes = /** @type {string[]} */ ([]);
  const finish = (/** @type {string} */ end) => process.stdout.write(`${[`${name} …`, ...notes, end].join(' ')}\n`);
  // The carriage return lets the whole line, or a line that the step prints itself, take this one's place.
  if (process.stdout.isTTY) process.stdout.write(`${name} …\r`);
  try {
    const result = await work((text) => notes.push(`${text},`));
    finish(inSeconds(performance.now() - began));
    return result;
  } catch (error) {
    finish('failed');
    throw error;
  }
}
