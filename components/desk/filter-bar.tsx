import Link from 'next/link';
import type { ReactNode } from 'react';
import './filter-bar.css';

export type FilterChip = { name: string; value: string; href: string };

type FilterBarProps = {
  /** What the form is for, for those who hear the page. */
  label: string;
  action: string;
  /** What the address says besides the fields, to be kept. */
  kept?: Record<string, string | undefined>;
  /** What the list is narrowed to, each with the address without it. */
  chips: readonly FilterChip[];
  /** The list without any of it. */
  all: string;
  /** On its button. */
  submit?: string;
  children: ReactNode;
};

/** Narrows a list through its address: a plain form, so that it works without script, can be linked to and goes back. */
export function FilterBar({ label, action, kept = {}, chips, all, submit = 'Show', children }: FilterBarProps) {
  return (
    <div className="filter-bar">
      <form action={action} role="search" aria-label={label} className="filter-fields">
        {Object.entries(kept).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {children}
        <button type="submit">{submit}</button>
      </form>
      {chips.length > 0 && (
        <p className="filter-chips">
          <span className="meta">Only</span>
          {chips.map(({ name, value, href }) => (
            <Link key={name} href={href} prefetch={false} className="filter-chip">
              <span>
                {name}: <bdi>{value}</bdi>
              </span>
              <span aria-hidden="true">×</span>
              <span className="visually-hidden"> – take this filter away</span>
            </Link>
          ))}
          {chips.length > 1 && (
            <Link href={all} prefetch={false}>
              Show all
            </Link>
          )}
        </p>
      )}
    </div>
  );
}

type FilterSelectProps = {
  name: string;
  label: string;
  value: string | undefined;
  /** The choice that narrows nothing; left out where something is always chosen. */
  any?: string;
  options: readonly { value: string; label: string }[];
};

/** A choice in a `FilterBar`. */
export function FilterSelect({ name, label, value, any, options }: FilterSelectProps) {
  return (
    <label className="filter-field">
      <span>{label}</span>
      <select name={name} defaultValue={value ?? ''}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

type FilterTextProps = {
  name: string;
  label: string;
  value: string | undefined;
  type?: 'search' | 'date';
  max?: number;
};

/** Words or a day in a `FilterBar`. */
export function FilterText({ name, label, value, type = 'search', max }: FilterTextProps) {
  return (
    <label className={type === 'search' ? 'filter-field filter-words' : 'filter-field'}>
      <span>{label}</span>
      <input
        name={name}
        type={type}
        defaultValue={value ?? ''}
        maxLength={max}
        dir={type === 'search' ? 'auto' : undefined}
      />
    </label>
  );
}
