'use client';

type StatusLineProps = { message: string; isError: boolean; canUndo: boolean; onUndo: () => void };

/** Tells what was just done, for eyes and for ears, and takes it back. It stays until the next event: nobody must hurry. */
export function StatusLine({ message, isError, canUndo, onUndo }: StatusLineProps) {
  return (
    <div className={`status-line${message ? '' : ' status-line-empty'}${isError ? ' status-line-error' : ''}`}>
      <p role="status">{message}</p>
      {canUndo && (
        <button type="button" aria-keyshortcuts="u" onClick={onUndo}>
          Undo <kbd aria-hidden="true">u</kbd>
        </button>
      )}
    </div>
  );
}
