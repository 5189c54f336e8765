import type { Words } from './words';

const UNBROKEN = 'וכשלהתמודדויותיהםולהתפתחויותיהם'.repeat(3);
const ADDRESS = 'https://records.screens.example/minutes/2026/appendix-c.pdf';

const TABLE = `<table><caption>מה הוחלט בכל ישיבה, וכמה זה עלה</caption><thead><tr><th scope="col">ישיבה</th><th scope="col">החלטה</th>
<th scope="col">בעד</th><th scope="col">נגד</th><th scope="col">נמנעו</th><th scope="col">עלות בשנה הראשונה</th><th scope="col">אחראים</th></tr></thead>
<tbody><tr><th scope="row">3 במרץ</th><td>המעבורת נשארת</td><td>14</td><td>9</td><td>2</td><td>1,204,330 ₪</td><td>אגף התחבורה</td></tr>
<tr><th scope="row">7 באפריל</th><td>${UNBROKEN}</td><td>11</td><td>12</td><td>2</td><td>880 ₪</td><td>כולם</td></tr></tbody></table>`;

const BODY = `<p>זה התחיל במכתב של <em>ארבע שורות</em>, ונגמר ב<strong>הצבעה</strong> שאיש לא ביקש. התיק נמצא בכתובת <a href="${ADDRESS}">${ADDRESS}</a> ונקרא עד כה אחת־עשרה פעמים.</p>
<h2>מה כתוב בתיק</h2><p>בעמוד 9 של ה־<span dir="ltr" lang="en">Harbor Office Annual Report (2025)</span> מופיע סעיף אחד, ובעמוד 40 מופיע אותו סעיף שוב, הפעם בלי המספרים.</p>
${TABLE}<blockquote><p>אמרו לנו שאי אפשר לספור את זה. ואז מישהי ספרה.</p></blockquote>
<pre dir="ltr"><code>const minutes = await read('${ADDRESS}'); // one line that is longer than any screen is wide</code></pre>
<ul><li>קודם המכתב.<ul><li>אחר כך התשובה, ברשימה שבתוך רשימה.<ol><li>ומה שנשאל על התשובה.</li></ol></li></ul></li><li>ולבסוף ההצבעה.</li></ul>
<p dir="ltr" lang="en">A passage in English stands between the Hebrew ones, and reads from the left.</p>
<h3>מה נשאר לומר</h3><p>מעט, והכול <code>total = 14 + 9</code>.</p>`;

const plain = (text: string) => `<p>${text}</p><p>מי שזוכר את הדברים אחרת מוזמן לכתוב על כך למטה, עם היום והמקום.</p>`;

/** A site in Hebrew, from right to left, with English and figures among its words. */
export const hebrew: Words = {
  settings: {
    name: 'יומן הגדה המזרחית',
    description: 'חדשות מן הגדה, ומה שהשכנים עונים להן.',
    timeZone: 'Asia/Jerusalem',
    language: 'he',
    commentMode: 'newcomers',
    closeCommentsAfterDays: null,
    policy:
      'מתווכחים עם הטענה ולא עם מי שטען אותה. כדאי לומר מאין יודעים את מה שיודעים.\n\nתגובה ראשונה נקראת בידי העורכים לפני שהיא מופיעה.',
  },
  pages: [
    {
      slug: 'about',
      title: 'אודות היומן',
      updatedAt: '2026-10-01T09:00:00Z',
      html: '<p>יומן שכונתי שנכתב בשלושה, ונקרא משני עברי הנהר. אפשר לכתוב אלינו לכתובת <a href="mailto:desk@screens.example">desk@screens.example</a>.</p><h2>איך עובדים כאן</h2><p>כל מספר נבדק פעמיים, וכל טעות מתוקנת במקום שבו נעשתה.</p>',
    },
    {
      slug: 'comment-policy',
      title: 'כללי התגובות',
      updatedAt: '2026-10-01T09:00:00Z',
      html: '<p>מתווכחים עם הטענה ולא עם מי שטען אותה.</p>',
    },
  ],
  readers: [
    ...['נעמה שקד', 'איתי ברוך', 'תמר לוי־כהן', 'דב הראל', 'רותם', 'אסנת בן־ארי', 'Greta Lindqvist', 'יונתן'],
    ...['שולמית אבן־חן', 'גיא', 'מיכל ד׳', 'עמוס פלד', 'אברהם־יצחק מנחם־מנדל שטיינשניידר־רוזנצווייג'],
    'התנגבותשלאנגמרתבשםאחדשאיןבורווחכללוכלל',
  ],
  writers: ['אביגיל רוזנבלום־שטיינהרדט', 'נחום גדעון', 'לילך בר־און'],
  moderator: 'פנינה אוסטרובסקי־זילברשטיין',
  reader: 'רבקה־לאה ויינגרטן־מזרחי מקרית ארבע',
  bio: 'כותבת על נהרות, על תקציבים ועל מי שגר ביניהם. עשרים שנה במשרד הנמל לימדו אותה לקרוא פרוטוקולים בסבלנות.',
  many: {
    title: 'מאתיים תשובות לשאלה אחת על הגשר',
    standfirst: 'שאלנו מה יהיה עליו. כתבתם יותר משקיווינו, והתווכחתם טוב יותר משחששנו.',
    labels: ['גשרים', 'קוראים'],
    html: plain('הגשר סגור מאז האביב, וכולם הולכים סביב הטחנה.') + BODY,
  },
  one: {
    title: 'השעון שוב מדייק',
    standfirst: 'פעמיים ביום הוא דייק תמיד.',
    labels: ['הודעות'],
    html: plain('ביום שלישי בצהריים עלה מישהו למגדל עם שמן ועם שעון יד.'),
  },
  none: {
    title: 'על זה עוד לא נכתב דבר',
    standfirst: '',
    labels: [],
    html: plain('הודעה מן הספרייה: חדר הקריאה נפתח בימי שני שעה מאוחר יותר.'),
  },
  closed: {
    title: 'הוויכוח על הגדר החיה נגמר',
    standfirst: 'היא נגזמה.',
    labels: ['גדרות'],
    html: plain('שני הצדדים נשמעו, והגדר נמוכה עכשיו בחצי מטר.'),
  },
  own: {
    title: 'מה שקוראים עונים, ומה שקורה לזה אחר כך',
    standfirst: 'כתבה שתגובותיה ראו הכול.',
    labels: ['קוראים'],
    html: plain('כמה מהן המתינו, אחת לא פורסמה ואחת נמחקה בידי מי שכתבה אותה.'),
  },
  gone: { title: 'הוסר', standfirst: '', labels: [], html: plain('זה היה כאן פעם.') },
  draft: { title: 'מחשבה שעוד לא נגמרה', standfirst: 'עוד לא.', labels: ['גשרים'], html: BODY },
  scheduled: { title: 'מה יקרה בדצמבר', standfirst: '', labels: ['הודעות'], html: plain('זה יופיע מעצמו.') },
  long: {
    title: 'הכותרת הארוכה ביותר שהאתר יכול להכיל, שנמשכת ונמשכת בעניין הוועדה למעבורת ולכל השאר',
    standfirst: 'כותרת משנה שממלאת כל תו שמותר לה, ואז נעצרת בלי שאמרה הרבה יותר מזה',
    labels: ['תחבורה וכל מה שזז', 'ועדות', 'מעבורות', 'משרד הנמל'],
    html: BODY,
  },
  unbroken: UNBROKEN,
  longLabel: 'וכשלהתמודדויותיהםולהתפתחויותיהםולהשתלבויותיהםבתחבורה',
  marked: `קראתי את *כל* התיק, ו**שני דברים** חסרים בו.\n\n> אמרו לנו שאי אפשר לספור את זה.\n\nאפשר. ראו את [הנספח](${ADDRESS}), או ישר ב־${ADDRESS}\n\n- כמה עולה המעבורת\n- כמה עולה ש*אין* מעבורת\n\n1. קודם המכתב\n2. אחר כך ההצבעה\n\n\`\`\`\ntotal = ferry + bridge - everything_that_nobody_counted\n\`\`\``,
  sentences: [
    'אני הולכת סביב הטחנה כל בוקר, וזה עולה לי תשע־עשרה דקות.',
    'המספרים שוכחים את בית הספר, שנמצא בעבר השני.',
    'סבתא שלי זוכרת איך בנו אותו, וגם אז זה התעכב.',
    'מי שילם על הסקר? לא מצאתי את זה בפרוטוקול.',
    'מעבורת תספיק, אם תפעל גם אחרי שש (18:00).',
    'אני חולק על כך, וגם ספרתי: 11 עגלות בשעה, לא 40.',
    'זה הוגן. לא חשבתי על החורף.',
    'אפשר לדעת איפה צולמה התמונה?',
    'כתבה טובה, אבל היא נעצרת לפני הכסף.',
    'התשובה נמצאת בעמוד 9 של ה־Annual Report, והיא הפתיעה אותי.',
    'שני הדברים יכולים להיות נכונים: הגשר מסוכן, והדוח רשלני.',
    'כן.',
  ],
  reason: 'יש כאן פרטים על שכן שאינו חלק מן הסיפור, ושם הרחוב שלו. בלי הפסקה השנייה נשמח לפרסם.',
  reportNote: 'כתוב כאן איפה גרה מישהי.',
};
