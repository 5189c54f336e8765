'use client';

import { useEffect, useEffectEvent } from 'react';
import { commandOf, type QueueCommand } from './queue-keys';

const TEXT = 'textarea, select, [contenteditable]:not([contenteditable="false"]), dialog';
const NOT_TEXT = ['checkbox', 'radio', 'button', 'submit'];

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TEXT.includes(target.type);
  return target.closest(TEXT) !== null;
}

/** Hears the queue's keys wherever the focus is on the page, but never while somebody types or a dialog is open. */
export function useQueueKeys(run: (command: QueueCommand) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { key, code, ctrlKey, metaKey, altKey, repeat, target } = event;
    const typing = isTyping(target) || document.querySelector('dialog[open]') !== null;
    const command = commandOf({ key, code, ctrlKey, metaKey, altKey, repeat, typing });
    if (!command) return;
    event.preventDefault();
    run(command);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
