/** A paragraph; somebody's own words, set apart; or a second link beside the action. */
export type LetterPart = { text: string } | { quote: string } | { label: string; url: string };

/** A mail before it is written out: the text and the HTML say the same, because both are made from this. */
export type Letter = {
  subject: string;
  /** What lists of mail show after the subject. */
  preheader: string;
  parts: LetterPart[];
  /** The one thing to do. */
  action?: { label: string; url: string };
  /** Said below the action. */
  afterAction: LetterPart[];
  /** Said small, below the rest. */
  footnotes: LetterPart[];
  /** Who writes, and where they are. */
  sender: { name: string; url: string };
  /** The address that stops mail of this kind: by a page, or by a POST without one (RFC 8058). */
  stopUrl?: string;
};
