declare module 'fxa-common-password-list' {
  /** Mozilla's list of the 50,000 most common passwords of eight or more characters. */
  const list: {
    /** Whether a password is, letter for letter, on the list. */
    test(password: string): boolean;
  };
  export default list;
}
