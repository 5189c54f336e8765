import { Fragment, Slice, type Mark, type Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { ID_PREFIX } from '@/lib/markup/article-attributes';
import { addNotes, freeNumber, noteIds } from './footnotes';

const isNotes = (node: Node) => node.type.name === 'section' && node.attrs.class === 'footnotes';

/** What an id, or a link to one, is about: browsers copy `#note` as an address of the page that it was copied from. */
const target = (value: unknown) =>
  String(value ?? '')
    .replace(/^.*#/s, '')
    .replace(ID_PREFIX, '');

function mapMarks(fragment: Fragment, change: (mark: Mark) => Mark): Fragment {
  return Fragment.from(
    fragment.content.map((node) =>
      node.isText ? node.mark(node.marks.map(change)) : node.copy(mapMarks(node.content, change)),
    ),
  );
}

/**
 * A text put in place of the selection. The notes that it brings go to those that are there, under numbers of their own:
 * in two texts the same ids mean different notes.
 */
export function replaceWithNotes(tr: Transaction, slice: Slice): Transaction {
  const sections = slice.content.content.filter(isNotes);
  if (sections.length === 0) return tr.replaceSelection(slice);
  const items: Node[] = [];
  for (const section of sections)
    section.descendants((node) => {
      if (node.type.name !== 'li') return true;
      items.push(node);
      return false;
    });
  const first = freeNumber(tr.doc);
  const numbers = new Map(items.map((item, at) => [target(item.attrs.id), first + at]));
  const references = new Map<string, number>();
  const toNotes = (mark: Mark): Mark => {
    const number = mark.type.name === 'a' ? numbers.get(target(mark.attrs.href)) : undefined;
    if (number === undefined) return mark;
    const { note, reference } = noteIds(number);
    if (mark.attrs.id) references.set(target(mark.attrs.id), number);
    return mark.type.create({ ...mark.attrs, href: `#${note}`, id: mark.attrs.id ? reference : null });
  };
  const back = (mark: Mark): Mark => {
    const number = mark.type.name === 'a' ? references.get(target(mark.attrs.href)) : undefined;
    return number === undefined ? mark : mark.type.create({ ...mark.attrs, href: `#${noteIds(number).reference}` });
  };
  const text = mapMarks(Fragment.from(slice.content.content.filter((node) => !isNotes(node))), toNotes);
  const notes = items.map((item, at) =>
    item.type.create({ ...item.attrs, id: noteIds(first + at).note }, mapMarks(item.content, toNotes)),
  );
  tr.replaceSelection(Slice.maxOpen(text));
  addNotes(
    tr,
    notes.map((note) => note.copy(mapMarks(note.content, back))),
  );
  return tr;
}
