const ROLES = [
  ['paper', 'The ground of pages.'],
  ['sheet', 'Lies on paper: quotations, previews, notices.'],
  ['raised', 'Above the page: windows, menus, panels.'],
  ['sunk', 'Below the page: wells, what is behind a board.'],
  ['ink', 'What is read.'],
  ['ink-soft', 'What stands beside it: dates, hints, captions.'],
  ['rule', 'Hairlines. Never the only edge of a control.'],
  ['control', 'The edge of a field or a quiet button.'],
  ['accent', 'Links, marks, focus.'],
  ['accent-strong', 'A link or a button that is pointed at.'],
  ['accent-soft', 'What is chosen.'],
  ['on-accent', 'Words on accent.'],
  ['thread', 'The lines that tie a reply to its statement.'],
  ['danger', 'An error; a deed that cannot be taken back.'],
  ['danger-soft', 'Ground of an error.'],
  ['approve', 'Approved, done.'],
  ['approve-soft', 'Ground of what is done.'],
  ['warn', 'Waits for somebody.'],
  ['warn-soft', 'Ground of what waits.'],
  ['mark', 'The marker over words that were searched for.'],
  ['target', 'Where a link led.'],
] as const;

/** Every color role with what it is for. */
export function ColorRoles() {
  return (
    <ul className="design-swatches">
      {ROLES.map(([role, use]) => (
        <li key={role}>
          <span className={`design-swatch design-${role}`} aria-hidden="true" />
          <code>--{role}</code>
          <span className="meta">{use}</span>
        </li>
      ))}
    </ul>
  );
}
