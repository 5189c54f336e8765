import { DAY, HOUR, MINUTE, SECOND } from './durations';
import { phrase, type Text } from './i18n/phrase';

/** Every limit of the product, by name. Lengths are in characters, times in milliseconds, sizes in bytes. */

// Text
export const COMMENT_MAX = 10_000;
export const COMMENT_MIN = 1;
export const COMMENT_DEPTH_MAX = 6;
export const COMMENT_EDIT_WINDOW = 10 * MINUTE;
export const COMMENT_LINKS_MAX = 5;
export const COMMENT_LINKS_NEWCOMER_MAX = 2;
export const COMMENT_REPEAT_WINDOW = DAY;
export const REJECTION_REASON_MAX = 500;
export const REPORT_NOTE_MAX = 500;
export const ARTICLE_TITLE_MAX = 300;
export const ARTICLE_STANDFIRST_MAX = 600;
export const ARTICLE_BODY_MAX = 400_000;
export const ARTICLE_LABELS_MAX = 12;
export const LABEL_MAX = 60;
export const BYLINES_MAX = 8;
export const WRITERS_LISTED_MAX = 200;
export const SLUG_MAX = 80;
export const NAME_MIN = 2;
export const NAME_MAX = 40;
export const EMAIL_MAX = 254; // RFC 5321, 4.5.3.1.3, less the angle brackets
export const PASSWORD_MIN = 8; // ASVS 5.0, 6.2.1
export const PASSWORD_MAX = 128; // ASVS 5.0, 6.2.9 asks for at least 64
export const BIO_MAX = 500;
export const SETTINGS_NAME_MAX = 80;
export const SETTINGS_DESCRIPTION_MAX = 300;
export const POLICY_MAX = 5_000;
export const SEARCH_QUERY_MAX = 200;

// Lists
export const HOME_PAGE_SIZE = 12;
export const ARCHIVE_PAGE_SIZE = 50;
export const SEARCH_PAGE_SIZE = 20;
export const LABELS_OFFERED_MAX = 20;
export const LABELS_KNOWN_MAX = 500;
export const RELATED_MAX = 3;
export const COMMENT_ROOTS_PAGE_SIZE = 50;
export const COMMENT_REPLIES_PREVIEW = 25;
export const COMMENT_REPLIES_PAGE_SIZE = 100;
export const FEED_SIZE = 25;
export const QUEUE_PAGE_SIZE = 25;
export const QUEUE_COUNT_MAX = 9_999;
export const QUEUE_LOOK_MAX = 10_000; // comments that one search of the queue looks at
export const DESK_PAGE_SIZE = 50;
export const LOG_COUNT_MAX = 5_000;
export const BULK_DECISIONS_MAX = 50;
export const SITEMAP_SIZE = 50_000; // sitemaps.org, protocol 0.9
export const OWN_COMMENTS_PAGE_SIZE = 30;

// Writing
export const AUTOSAVE_AFTER = 3 * SECOND; // without a change
export const AUTOSAVE_AT_LEAST_EVERY = 30 * SECOND; // while the writer goes on
export const AUTOSAVE_RETRY_FIRST = 5 * SECOND;
export const AUTOSAVE_RETRY_MAX = MINUTE;

// Sessions and tokens
export const SESSION_LIFETIME = 30 * DAY;
export const SESSION_TOUCH_INTERVAL = DAY;
export const LINK_LIFETIME = 10 * MINUTE; // ASVS 5.0, 6.5.5
export const SETUP_LINK_LIFETIME = 7 * DAY;
export const OAUTH_FLOW_LIFETIME = 10 * MINUTE;
export const KEPT_FORM_LIFETIME = 2 * HOUR;
export const IDEMPOTENCY_LIFETIME = DAY;

/** A bucket allows `max` events in a `window` that begins with the first of them. Keys are hashed before they are stored. */
export type RateLimit = {
  readonly name: string;
  readonly max: number;
  readonly window: number;
  readonly message: Text;
};

export const RATE_LIMITS = {
  signInByAddress: { name: 'sign-in-ip', max: 30, window: HOUR, message: phrase('forms.limit.signInHere') },
  signInBurstByAddress: { name: 'sign-in-ip-burst', max: 6, window: MINUTE, message: phrase('forms.limit.signInHere') },
  signInByAccount: { name: 'sign-in-account', max: 10, window: 15 * MINUTE, message: phrase('forms.limit.signIn') },
  signUpByAddress: { name: 'sign-up-ip', max: 10, window: HOUR, message: phrase('forms.limit.signUp') },
  mailByRecipient: { name: 'mail-recipient', max: 5, window: HOUR, message: phrase('forms.limit.mail') },
  mailByAddress: { name: 'mail-ip', max: 20, window: HOUR, message: phrase('forms.limit.mailHere') },
  linkByAddress: { name: 'link-ip', max: 30, window: HOUR, message: phrase('forms.limit.link') },
  commentByAccount: { name: 'comment-account', max: 10, window: 10 * MINUTE, message: phrase('forms.limit.comments') },
  commentByAddress: { name: 'comment-ip', max: 30, window: 10 * MINUTE, message: phrase('forms.limit.commentsHere') },
  commentPauseNewcomer: {
    name: 'comment-pause-new',
    max: 1,
    window: 30 * SECOND,
    message: phrase('forms.limit.pause'),
  },
  commentPause: { name: 'comment-pause', max: 1, window: 5 * SECOND, message: phrase('forms.limit.pause') },
  editByAccount: { name: 'edit-account', max: 20, window: 10 * MINUTE, message: phrase('forms.limit.edits') },
  previewByAddress: { name: 'preview-ip', max: 120, window: 10 * MINUTE, message: phrase('forms.limit.previews') },
  reportByAccount: { name: 'report-account', max: 20, window: HOUR, message: phrase('forms.limit.reports') },
  uploadByAccount: {
    name: 'upload-account',
    max: 200,
    window: HOUR,
    message: 'You have uploaded a lot in a short time.',
  },
  settingsByAccount: { name: 'settings-account', max: 30, window: HOUR, message: phrase('forms.limit.settings') },
} as const satisfies Record<string, RateLimit>;

// Mail
export const MAIL_ATTEMPTS_MAX = 12;
export const MAIL_TIMEOUT = 20 * SECOND;
export const MAIL_SENDERS = 2; // mails on their way at once, in one process
export const MAIL_POLL = 5 * SECOND;
/** For one delivery as a whole, however slowly the other side answers. */
export const MAIL_DELIVERY_MAX = 2 * MAIL_TIMEOUT;
/** After this a mail whose sender vanished is taken up again: longer than any delivery lasts. */
export const MAIL_LEASE = 3 * MAIL_TIMEOUT;
export const MAIL_RETRY_FIRST = 30 * SECOND;
export const MAIL_RETRY_MAX = 6 * HOUR;
export const MAIL_KEPT = 30 * DAY;
export const MAIL_TITLE_MAX = 60; // characters of an article's title in a subject
/** A comment that waited so long is worth a mail: whoever posted it saw its page, and has gone since. */
export const HELD_MAIL_AFTER = HOUR;
/** How long the desk shows the Undo of what was just done, while nobody points at it or has the focus in it (WCAG 2.2, 2.2.1). */
export const UNDO_SHOWN = 12 * SECOND;
/** Mail that a decision causes waits so long: a slip is taken back before anybody reads of it. */
export const DECISION_MAIL_WAIT = 5 * MINUTE;
/** At most one mail about answers in this time, for each comment that was answered. */
export const ANSWER_MAIL_PAUSE = HOUR;
export const ANSWER_MAIL_POLL = 10 * SECOND;
export const ANSWERS_SHOWN_MAX = 5;
export const ANSWER_EXCERPT_MAX = 400;
export const ANSWER_MAILS_BATCH = 200; // comments in one round
export const ANSWER_NOTICE_KEPT = 30 * DAY;

// Jobs
export const JOB_ATTEMPTS_MAX = 10;
export const JOB_LEASE = 5 * MINUTE;
export const JOB_RETRY_FIRST = 10 * SECOND;
export const JOB_RETRY_MAX = HOUR;
export const JOB_POLL = 5 * SECOND;
export const JOB_KEPT = 7 * DAY;
export const PUBLISH_POLL = SECOND;
export const PURGE_INTERVAL = HOUR;
export const CLOSING_INTERVAL = MINUTE;
export const CLOSING_OVERLAP = 10 * MINUTE; // how late a look may come and miss nothing
export const PURGE_BATCH = 1_000; // rows in one statement
/** How long a link that was used or has expired is remembered: its page can still say which of the two it was. */
export const LINK_REMEMBERED = DAY;

// Media
export const UPLOAD_BYTES_MAX = 12 * 1024 * 1024;
export const UPLOAD_PIXELS_MAX = 40_000_000;
export const PICTURE_WIDTH_MAX = 2000;
export const PICTURE_ALT_MAX = 1_000;
/** The narrower forms that a picture is served in, in pixels; three for each picture at most. */
export const PICTURE_WIDTHS = [480, 800, 1280] as const;
export const PICTURES_DECODED_AT_ONCE = 2;
/** Narrower forms that wait to be made; whoever asks for one more gets the picture as it is. */
export const PICTURE_VARIANTS_WAITING_MAX = 8;
export const PICTURE_TIMEOUT = 20 * SECOND;

// The front
export const PAGE_CACHE_BYTES = 96 * 1024 * 1024;
/** The part of these bytes for addresses that name a place in a list or a discussion. */
export const PAGE_CACHE_PLACES_SHARE = 0.25;
export const PAGE_CACHE_NEGATIVE_MAX = 10_000;
export const PAGE_REFILL_INTERVAL = SECOND;
export const PAGE_WARM_COUNT = 10;
export const URL_MAX = 2_000;
export const FORM_BODY_MAX = 256 * 1024;
export const DRAIN_TIMEOUT = 25 * SECOND;
