import type { Random } from './random';

const GIVEN = [
  ...['Ada', 'Bruno', 'Chiara', 'Dov', 'Elin', 'Farid', 'Greta', 'Hana', 'Ivo', 'Jana', 'Kemal', 'Lena', 'Mateo'],
  ...['Nadia', 'Otis', 'Paula', 'Quentin', 'Rosa', 'Samir', 'Tova', 'Ulla', 'Viktor', 'Wanda', 'Xenia', 'Yusuf'],
  ...['Zelda', 'Anouk', 'Bo', 'Celine', 'Dmitri', 'Esther', 'Femi', 'Gunnar', 'Hilde', 'Ines', 'Joao', 'Kirsten'],
  ...['Leila', 'Milo', 'Noor', 'Orla', 'Piotr', 'Rania', 'Stefan', 'Tamar', 'Uri', 'Vera', 'Wilma', 'Yael', 'Zoran'],
];

const FAMILY = [
  ...['Abel', 'Brandt', 'Castell', 'Dorn', 'Ekberg', 'Fuchs', 'Grove', 'Haas', 'Iversen', 'Jelinek', 'Kovar', 'Lund'],
  ...['Marsh', 'Novak', 'Okoro', 'Prado', 'Quist', 'Rivlin', 'Sato', 'Tanner', 'Ulrich', 'Varga', 'Winter', 'Yates'],
  ...['Zeman', 'Ashby', 'Birk', 'Cole', 'Drake', 'Engel', 'Frost', 'Glenn', 'Hale', 'Irwin', 'Joss', 'Kessler'],
  ...['Lorne', 'Mendel', 'Nash', 'Orr', 'Pike', 'Reed', 'Stone', 'Thorn', 'Underhill', 'Vance', 'Wells', 'York'],
];

const INITIALS = 'ABCDEFGHJKLMNPRSTVW';

/** Names without end, as people have them: `Rosa Lund`, and when those are used up `Rosa K. Lund`. */
export function* personNames(random: Random): Generator<string, never> {
  const used = new Set<string>();
  const plain = GIVEN.length * FAMILY.length;
  for (;;) {
    const initials = used.size < plain / 2 ? '' : `${random.pick([...INITIALS])}. `;
    const more = used.size < plain * INITIALS.length * 0.5 ? '' : `${random.pick([...INITIALS])}. `;
    const name = `${random.pick(GIVEN)} ${initials}${more}${random.pick(FAMILY)}`;
    if (used.has(name)) continue;
    used.add(name);
    yield name;
  }
}
