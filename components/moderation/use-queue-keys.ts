'use client';

import { useEffect, useEffectEvent } from 'react';
import { commandOf, type QueueCommand } from './queue-keys';

const TEXT = 'textarea, select, [contenteditable]:not([contenteditable="false"])';
const NOT_TEXT = ['checkbox', 'radio', 'button', 'submit'];
/** What is above the page has keys of its own. */
const ABOVE = 'dialog[open], [role="dialog"]:not(.toast), [role="alertdialog"], [role="menu"]';
const CONTROLS = 'a, button, summary, input';

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TEXT.includes(target.type);
  return target.closest(TEXT) !== null;
}

/** Hears the queue's keys wherever the focus is on the page, but never while somebody types or a dialog is open. */
export function useQueueKeys(isOn: boolean, run: (command: QueueCommand) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { key, code, ctrlKey, metaKey, altKey, repeat, target } = event;
    const typing = isTyping(target) || document.querySelector(ABOVE) !== null;
    const onControl = target instanceof Element && target.closest(CONTROLS) !== null;
    const command = commandOf({ key, code, ctrlKey, metaKey, altKey, repeat, typing, onControl });
    if (!command) return;
    event.preventDefault();
    run(command);
  });
  useEffect(() => {
    if (!isOn) return;
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [isOn]);
}
