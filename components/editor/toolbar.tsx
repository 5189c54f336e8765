'use client';

import { useEditorState, type Editor } from '@tiptap/react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { Tooltip } from '@/components/desk/tooltip';
import { Icon } from '@/components/ui/icon';
import type { Tool } from './tool';

type ToolbarProps = { editor: Editor; label: string; groups: readonly (readonly Tool[])[]; className?: string };

/** Tools of the editor: one stop for Tab, arrow keys within (ARIA Authoring Practices, "Toolbar"). */
export function Toolbar({ editor, label, groups, className = '' }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(groups[0]?.[0]?.name);
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
      className={`editor-tools ${className}`}
      role="toolbar"
      aria-label={label}
      aria-controls="body"
      ref={bar}
      onKeyDown={move}
    >
      {groups.map((tools) => (
        <span className="editor-tool-group" key={tools[0]?.name}>
          {tools.map(({ name, label: words, icon, sign, keys, run, isActive }) => (
            <Tooltip key={name} words={words} side="bottom" {...(keys && { keys })}>
              <button
                type="button"
                className="editor-tool"
                aria-label={words}
                aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
                aria-pressed={isActive ? states[name]?.active : undefined}
                aria-disabled={states[name]?.possible === false ? true : undefined}
                tabIndex={stop === name ? 0 : -1}
                onFocus={() => setStop(name)}
                // The selection stays in the text while a tool is clicked.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => states[name]?.possible !== false && run(editor)}
              >
                {icon ? <Icon name={icon} size="1.125rem" /> : <span aria-hidden="true">{sign ?? words}</span>}
              </button>
            </Tooltip>
          ))}
        </span>
      ))}
    </div>
  );
}
