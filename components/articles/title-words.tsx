import { Fragment } from 'react';

/** A score or a span of years: a dash lets lines break behind it, and half of one says something else. */
const RANGE = /(\d[\d.,:]{0,7}[–-]\d[\d.,:]{0,7})/;

/** The words of a title, in which no short range of numbers is broken in two. */
export function TitleWords({ title }: { title: string }) {
  return title.split(RANGE).map((words, at) =>
    at % 2 === 1 ? (
      <span className="unbroken" key={at}>
        {words}
      </span>
    ) : (
      <Fragment key={at}>{words}</Fragment>
    ),
  );
}
