'use client';

import { useId, useState } from 'react';
import { DeskField } from '@/components/desk/desk-field';
import { useFieldError } from '@/components/desk/action-form';
import { Field } from '@/components/ui/field';
import { isLanguageTag } from '@/lib/settings/language-tag';
import { isTimeZone } from '@/lib/settings/time-zone';
import { formatDay, formatMoment, formatPeriod, monthOf } from '@/lib/site-dates';

/** The languages that the site's own words are there in, each under its own name; two kinds of English tell dates apart. */
const TRANSLATED = [
  { value: 'en', label: 'English' },
  { value: 'en-GB', label: 'English (United Kingdom)' },
  { value: 'he', label: 'עברית' },
  { value: 'es', label: 'Español' },
] as const;
const ANOTHER = 'another';

type CalendarFieldsProps = {
  language: string;
  timeZone: string;
  timeZones: readonly string[];
  /** The present moment, to show what dates look like. */
  at: Date;
};

/** In which language and by which clock the site speaks, and what its dates look like then. */
export function CalendarFields({ language, timeZone, timeZones, at }: CalendarFieldsProps) {
  const id = useId();
  const isKnown = TRANSLATED.some(({ value }) => value === language);
  const [choice, setChoice] = useState(isKnown ? language : ANOTHER);
  const [tag, setTag] = useState(language);
  const [zone, setZone] = useState(timeZone);
  const error = useFieldError('language');
  const isOther = choice === ANOTHER;

  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-language`}>Language</label>
        <select
          id={`${id}-language`}
          value={choice}
          onChange={({ target: { value } }) => {
            setChoice(value);
            if (value !== ANOTHER) setTag(value);
          }}
          aria-describedby={`${id}-language-hint`}
        >
          {TRANSLATED.map(({ value, label }) => (
            <option key={value} value={value} lang={value}>
              {label}
            </option>
          ))}
          <option value={ANOTHER}>Another …</option>
        </select>
        <p className="hint" id={`${id}-language-hint`}>
          {isOther
            ? 'The site’s own words stay English; browsers, screen readers and dates go by the tag.'
            : 'The site’s own words, its mails, and its dates.'}
        </p>
      </div>
      {isOther ? (
        <Field
          name="language"
          label="Language tag"
          hint="Such as fr, pt-BR or ar."
          value={tag}
          onChange={(event) => setTag(event.target.value)}
          required
          {...(error && { error })}
        />
      ) : (
        <input type="hidden" name="language" value={choice} />
      )}
      <DeskField
        name="timeZone"
        label="Time zone"
        hint="Type a city to find it. Dates and the months in new addresses follow it."
        defaultValue={timeZone}
        onInput={(event) => setZone(event.currentTarget.value)}
        list={`${id}-zones`}
        autoComplete="off"
        required
      />
      <datalist id={`${id}-zones`}>
        {timeZones.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <DatesPreview at={at} language={tag.trim()} timeZone={zone.trim()} />
    </>
  );
}

function DatesPreview({ at, ...calendar }: { at: Date; language: string; timeZone: string }) {
  const isReadable = isLanguageTag(calendar.language) && isTimeZone(calendar.timeZone);
  return (
    <p className="dates-preview" role="status">
      {isReadable ? (
        <>
          <span className="meta">Dates look so:</span>
          <bdi lang={calendar.language}>{formatDay(at, calendar)}</bdi>
          <bdi lang={calendar.language}>{formatMoment(at, calendar)}</bdi>
          <bdi lang={calendar.language}>{formatPeriod(monthOf(at, calendar.timeZone), calendar)}</bdi>
        </>
      ) : (
        <span className="meta">With a language and a time zone, this says what dates look like.</span>
      )}
    </p>
  );
}
