'use client';

import { useEditorState, type Editor } from '@tiptap/react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { BLOCK_TOOLS, HISTORY_TOOLS, MARK_TOOLS, type Tool } from './tools';

type ToolbarProps = { editor: Editor; onLink: () => void; onPicture: () => void };

/** The editor's tools: one stop for Tab, arrow keys within (ARIA Authoring Practices, "Toolbar"). */
export function Toolbar({ editor, onLink, onPicture }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState('strong');
  const asking: Tool[] = [
    { name: 'a', label: 'Link', sign: 'Link', keys: 'Ctrl+K', run: onLink, isActive: (at) => at.isActive('a') },
    { name: 'img', label: 'Picture', sign: 'Picture', run: onPicture },
  ];
  const groups = [MARK_TOOLS, asking, BLOCK_TOOLS, HISTORY_TOOLS];
  const states = useEditorState({
    editor,
    selector: ({ editor: at }) =>
      Object.fromEntries(
        groups
          .flat()
          .map(({ name, isActive, isPossible }) => [
            name,
            { active: isActive?.(at) ?? false, possible: isPossible?.(at) ?? true },
          ]),
      ),
  });

  function move(event: KeyboardEvent): void {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 };
    const wanted = steps[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    buttons[(wanted + buttons.length) % buttons.length]?.focus();
  }

  return (
    <div
      className="editor-tools"
      role="toolbar"
      aria-label="Formatting"
      aria-controls="body"
      ref={bar}
      onKeyDown={move}
    >
      {groups.map((tools) => (
        <span className="editor-tool-group" key={tools[0]?.name}>
          {tools.map(({ name, label, sign, keys, run, isActive }) => (
            <button
              key={name}
              type="button"
              className={`editor-tool editor-tool-${name}`}
              aria-label={label}
              title={keys ? `${label} (${keys})` : label}
              aria-pressed={isActive ? states[name]?.active : undefined}
              aria-disabled={states[name]?.possible === false ? true : undefined}
              tabIndex={stop === name ? 0 : -1}
              onFocus={() => setStop(name)}
              // The selection stays in the text while a tool is clicked.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => run(editor)}
            >
              <span aria-hidden="true">{sign}</span>
            </button>
          ))}
        </span>
      ))}
    </div>
  );
}
