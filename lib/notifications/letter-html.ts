import type { Translate } from '@/lib/i18n/translate';
import type { Letter, LetterPart } from './letter';
import { BUTTON, DARK_STYLE, FACES, LIGHT, WIDTH } from './letter-look';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>');

type Side = { dir: 'ltr' | 'rtl'; start: 'left' | 'right' };

const BODY_TEXT = `margin:0 0 16px;font-family:${FACES.serif};font-size:17px;line-height:1.55;color:${LIGHT.ink}`;
const SMALL_TEXT = `margin:0 0 8px;font-family:${FACES.sans};font-size:14px;line-height:1.5;color:${LIGHT.soft}`;

/** Somebody's own words. Their direction is their own; the bar stands where the letter begins its lines. */
function quote(text: string, { start }: Side): string {
  const bar = `border-${start}:3px solid ${LIGHT.rule};padding:0 14px`;
  const style = `margin:0 0 16px;${bar};font-family:${FACES.serif};font-size:17px;line-height:1.55;color:${LIGHT.ink}`;
  // The padding is on both sides, and the bar on one: a mail program that drops the border leaves an indented text.
  return `<div class="ink rule" dir="auto" style="${style}">${lines(text)}</div>`;
}

function part(one: LetterPart, side: Side, small = false): string {
  const [style, ink] = small ? [SMALL_TEXT, 'soft'] : [BODY_TEXT, 'ink'];
  if ('text' in one) return `<p class="${ink}" style="${style}">${lines(one.text)}</p>`;
  if ('quote' in one) return quote(one.quote, side);
  const link = `<a class="accent" href="${escaped(one.url)}" style="color:${LIGHT.accent}">${escaped(one.label)}</a>`;
  return `<p class="${ink}" style="${style}">${link}</p>`;
}

/** A button that needs no picture and no style sheet, and the address in text for whom it does not work. */
function action({ label, url }: { label: string; url: string }, t: Translate): string {
  const href = escaped(url);
  return [
    `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 20px"><tr>`,
    `<td class="button" bgcolor="${LIGHT.accent}" style="${BUTTON.cell}">`,
    `<a class="button" href="${href}" style="${BUTTON.link}">${escaped(label)}</a></td></tr></table>`,
    `<p class="soft" style="${SMALL_TEXT}">${escaped(t('mails.copyAddress'))}<br>`,
    `<a class="accent" dir="ltr" href="${href}" style="color:${LIGHT.accent};word-break:break-all">${href}</a></p>`,
  ].join('');
}

/** Keeps what follows the preheader out of the line that lists of mail show. */
const FILLING = '&#847;&zwnj;&nbsp;'.repeat(40);

function head(subject: string): string {
  return [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    '<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">',
    `<title>${escaped(subject)}</title><style>${DARK_STYLE}</style>`,
  ].join('');
}

/**
 * A letter as HTML for mail programs: one table of 600 px whose looks are in style attributes, because many of them
 * drop everything else. It loads nothing: no pictures, no fonts, no script. Language and direction stand on the inner
 * table too, for programs that throw `html` and `body` away.
 */
export function htmlOf(letter: Letter, t: Translate): string {
  const { subject, preheader, parts, afterAction, footnotes, sender } = letter;
  const dir = t.direction;
  const side: Side = { dir, start: dir === 'rtl' ? 'right' : 'left' };
  const about = `lang="${escaped(t.language)}" dir="${dir}"`;
  const table = 'role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"';
  const text = `text-align:${side.start}`;
  const name = `font-family:${FACES.serif};font-size:19px;font-weight:bold;color:${LIGHT.ink};text-decoration:none`;
  const title = `margin:0 0 18px;font-family:${FACES.serif};font-size:25px;line-height:1.25;font-weight:bold;color:${LIGHT.ink}`;
  const content = [
    `<h1 class="ink" style="${title}">${escaped(subject)}</h1>`,
    ...parts.map((one) => part(one, side)),
    ...(letter.action ? [action(letter.action, t)] : []),
    ...afterAction.map((one) => part(one, side)),
  ];
  const below = [
    ...footnotes.map((one) => part(one, side, true)),
    `<p class="soft" style="${SMALL_TEXT};margin-bottom:0">${escaped(t('mails.sentBy', { site: sender.name }))}<br>`,
    `<a class="soft" dir="ltr" href="${escaped(sender.url)}" style="color:${LIGHT.soft}">${escaped(sender.url)}</a></p>`,
  ];
  return [
    `<!doctype html><html ${about}><head>${head(subject)}</head>`,
    `<body class="page" bgcolor="${LIGHT.page}" style="margin:0;padding:0;background-color:${LIGHT.page}">`,
    `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escaped(preheader)}${FILLING}</div>`,
    `<table ${table} ${about} class="page" bgcolor="${LIGHT.page}" style="background-color:${LIGHT.page}"><tr>`,
    '<td align="center" style="padding:24px 12px">',
    `<!--[if mso]><table role="presentation" width="${WIDTH}"><tr><td><![endif]-->`,
    `<table ${table} style="max-width:${WIDTH}px">`,
    `<tr><td class="edge" align="${side.start}" style="${text};padding:0 28px 14px">`,
    `<a class="ink" href="${escaped(sender.url)}" style="${name}">${escaped(sender.name)}</a></td></tr>`,
    `<tr><td class="sheet edge rule" bgcolor="${LIGHT.sheet}" align="${side.start}" style="${text};background-color:${LIGHT.sheet};`,
    `border:1px solid ${LIGHT.rule};border-top:3px solid ${LIGHT.accent};padding:28px 28px 18px">${content.join('')}</td></tr>`,
    `<tr><td class="edge" align="${side.start}" style="${text};padding:18px 28px 0">${below.join('')}</td></tr>`,
    '</table><!--[if mso]></td></tr></table><![endif]--></td></tr></table></body></html>',
  ].join('\n');
}
