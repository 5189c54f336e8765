/** @param {number} milliseconds */
function inSeconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * Does one step of the start and prints it as one line with its time. The line begins when the step does, so that a
 * person sees what they wait for. What `work` returns is passed on; when it throws, the line is ended and so is the step.
 * @template T
 * @param {string} name
 * @param {(note: (text: string) => void) => T | Promise<T>} work `note` adds a few words to the line
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const began = performance.now();
  const notes = /** @type {string[]} */ ([]);
  process.stdout.write(`${name} … `);
  try {
    const result = await work((text) => notes.push(text));
    process.stdout.write(`${[...notes, inSeconds(performance.now() - began)].join(', ')}\n`);
    return result;
  } catch (error) {
    process.stdout.write('failed\n');
    throw error;
  }
}
