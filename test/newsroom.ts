import { makePerson, makeSite } from './factories';

export type Person = Awaited<ReturnType<typeof makePerson>>;

/** What an article is saved with. */
export const content = (title: string, bodyHtml = '<p>“Body” – [text].</p>') => ({
  title,
  standfirst: '',
  bodyHtml,
  labels: ['Council', 'Rivers'],
});

/** A site with people of every part in its writing. */
export async function makeNewsroom() {
  await makeSite();
  return {
    author: await makePerson({ role: 'author', name: 'Ada Author' }),
    other: await makePerson({ role: 'author' }),
    editor: await makePerson({ role: 'editor', name: 'Edith Editor' }),
    reader: await makePerson(),
    moderator: await makePerson({ role: 'moderator' }),
  };
}
