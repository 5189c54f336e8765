export type SearchParameters = Promise<Record<string, string | string[] | undefined>>;

/** One parameter of a page's query: the first, where somebody sent several. */
export async function readParameter(parameters: SearchParameters, name: string): Promise<string | undefined> {
  const value = (await parameters)[name];
  return (Array.isArray(value) ? value[0] : value) || undefined;
}
