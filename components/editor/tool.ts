import type { Editor } from '@tiptap/react';
import type { IconName } from '@/components/ui/icon';

/** A button of the editor's toolbars. */
export type Tool = {
  name: string;
  label: string;
  /** What the button shows: a picture, or where there is none a sign that is shorter than its name. */
  icon?: IconName;
  sign?: string;
  keys?: string;
  run: (editor: Editor) => void;
  isActive?: (editor: Editor) => boolean;
  isPossible?: (editor: Editor) => boolean;
};
