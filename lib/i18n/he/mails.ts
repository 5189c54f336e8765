import type { mails as english } from '../en/mails';

export const mails: Record<keyof typeof english, string> = {
  'mails.greeting': 'שלום {name},',
  'mails.linkRule': 'הקישור פועל פעם אחת בלבד, למשך {minutes, plural, one {דקה אחת} two {שתי דקות} other {# דקות}}.',
  'mails.notYou': 'אם הבקשה לא הגיעה ממך, אין צורך לעשות דבר: בלי הקישור לא יקרה כלום.',
  'mails.copyAddress': 'אם הכפתור אינו פועל, אפשר להעתיק את הכתובת הזאת אל הדפדפן:',
  'mails.sentBy': 'נשלח מאת {site}',
  'mails.newPassword': 'בקשת סיסמה חדשה',

  'mails.signInLink.subject': 'כניסה אל {site}',
  'mails.signInLink.body': 'הנה הקישור שביקשת. {rule}',
  'mails.signInLink.action': 'כניסה',

  'mails.signUp.subject': 'צעד אחרון בפתיחת החשבון שלך אצל {site}',
  'mails.signUp.body': 'נותר צעד אחד: לפתוח את הקישור וללחוץ שם על הכפתור. {rule}',
  'mails.signUp.action': 'פתיחת החשבון',

  'mails.accountExists.subject': 'כבר יש לך חשבון אצל {site}',
  'mails.accountExists.body':
    'התקבלה בקשה, ככל הנראה שלך, לפתוח חשבון עם הכתובת הזאת. כבר קיים חשבון כזה, ולכן לא נפתח חשבון נוסף.',
  'mails.accountExists.ways': 'אפשר להיכנס לחשבון, או לבקש סיסמה חדשה.',
  'mails.accountExists.action': 'כניסה',
  'mails.accountExists.notYou': 'אם הבקשה לא הגיעה ממך, דבר לא השתנה.',

  'mails.verify.subject': 'אישור הכתובת שלך אצל {site}',
  'mails.verify.body': 'כדי לאשר שהכתובת הזאת שלך, יש לפתוח את הקישור וללחוץ שם על הכפתור. {rule}',
  'mails.verify.action': 'אישור הכתובת',

  'mails.reset.subject': 'בחירת סיסמה חדשה אצל {site}',
  'mails.reset.body': 'דרך הקישור אפשר לבחור סיסמה חדשה. {rule}',
  'mails.reset.action': 'בחירת סיסמה חדשה',
  'mails.reset.stays': 'הסיסמה נשארת כפי שהיא.',

  'mails.passwordChanged.subject': 'הסיסמה שלך אצל {site} הוחלפה',
  'mails.passwordChanged.body': 'סיסמת החשבון שלך הוחלפה זה עתה, וכל שאר ההתחברויות נותקו.',
  'mails.passwordChanged.notYou': 'אם השינוי לא נעשה על ידך, כדאי להשיב את החשבון לידיך כבר עכשיו: לבקש סיסמה חדשה.',

  'mails.held.subject': 'התגובה שלך על “{title}” ממתינה לבדיקה',
  'mails.held.body': 'התגובה שלך על “{title}” לא נשכחה: היא תיקרא על ידי הצוות לפני שתופיע. אין צורך לעשות דבר.',
  'mails.held.action': 'לצפייה בתגובה',

  'mails.approved.subject': 'התגובה שלך על “{title}” פורסמה',
  'mails.approved.body': 'התגובה שלך על “{title}” נקראה על ידי הצוות, ומעכשיו היא גלויה לכול. תודה על הסבלנות.',
  'mails.approved.action': 'לצפייה בתגובה',

  'mails.rejected.subject': 'התגובה שלך על “{title}” לא פורסמה',
  'mails.rejected.body': 'התגובה שלך על “{title}” נקראה על ידי הצוות, והוחלט שלא לפרסם אותה. הסיבה:',
  'mails.rejected.yourText': 'מה שכתבת:',
  'mails.rejected.kept': 'הטקסט שמור בדף שלמטה, ושם רק לך ולצוות יש גישה אליו.',
  'mails.rejected.action': 'לתגובה ולהחלטה',

  'mails.reconsidered.subject': 'ההחלטה על התגובה שלך על “{title}” בוטלה',
  'mails.reconsidered.body':
    'כתבנו לך על החלטה שהתקבלה לגבי התגובה שלך על “{title}”. ההחלטה הזאת בוטלה על ידי הצוות, ואנחנו מתנצלים על הטעות.',
  'mails.reconsidered.stands':
    '{status, select, approved {התגובה שלך גלויה לכול.} pending {התגובה שלך שוב ממתינה לבדיקה. אין צורך לעשות דבר.} other {התגובה שלך אינה מוצגת.}}',
  'mails.reconsidered.action': 'לצפייה בתגובה',

  'mails.answered.subject':
    '{count, plural, one {תשובה לתגובה שלך על “{title}”} two {שתי תשובות לתגובה שלך על “{title}”} other {# תשובות לתגובה שלך על “{title}”}}',
  'mails.answered.body':
    '{count, plural, one {התקבלה תשובה לתגובה שלך על “{title}”.} two {התקבלו שתי תשובות לתגובה שלך על “{title}”.} other {התקבלו # תשובות לתגובה שלך על “{title}”.}}',
  'mails.answered.said': 'מאת {name}:',
  'mails.answered.more': '{count, plural, one {ועוד תשובה אחת.} two {ועוד שתי תשובות.} other {ועוד # תשובות.}}',
  'mails.answered.action': '{count, plural, one {לקריאת התשובה} two {לקריאת התשובות} other {לקריאת התשובות}}',
  'mails.answered.why': 'ההודעה נשלחה משום שהתקבלה תשובה לתגובה שלך.',
  'mails.answered.stop': 'הפסקת הודעות על תשובות',

  'mails.suspended.subject': 'החשבון שלך ב-{site} הושעה',
  'mails.suspended.body': 'החשבון שלך הושעה על ידי הצוות עד {moment}. עד אז אפשר להתחבר ולקרוא, אבל לא לכתוב. הסיבה:',
  'mails.suspended.after': 'אחר כך אפשר יהיה לכתוב שוב, בלי לפנות לאיש.',

  'mails.banned.subject': 'החשבון שלך ב-{site} נסגר',
  'mails.banned.body': 'החשבון שלך נסגר על ידי הצוות: החיבור נותק בכל המקומות, ואי אפשר עוד להתחבר. הסיבה:',

  'mails.lifted.subject': '{kind, select, ban {החשבון שלך ב-{site} פתוח שוב} other {אפשר שוב לכתוב ב-{site}}}',
  'mails.lifted.body':
    '{kind, select, ban {החשבון שלך נפתח שוב על ידי הצוות: אפשר להתחבר, לקרוא ולכתוב.} other {השעיית החשבון שלך בוטלה על ידי הצוות: אפשר שוב לכתוב.}}',

  'mails.welcome.subject': 'האתר {site} שלך',
  'mails.welcome.body': 'האתר מוכן והוא בבעלותך. בשולחן העריכה כותבים כתבות ומחליטים על תגובות.',
  'mails.welcome.action': 'אל שולחן העריכה',

  'mails.stop.title': 'הפסקת הודעות על תשובות',
  'mails.stop.explain': 'כשמתקבלת תשובה לתגובה שלך, {site} שולח לך הודעה בדואר. לחיצה אחת תפסיק זאת.',
  'mails.stop.button': 'להפסיק את ההודעות',
  'mails.stop.done': 'לא יישלחו אליך עוד הודעות על תשובות לתגובות שלך.',
  'mails.stop.back': 'אפשר להחזיר אותן בכל עת דרך <link>ההגדרות</link>.',
  'mails.stop.broken': 'הקישור הזה אינו פועל. אפשר להפסיק את ההודעות דרך <link>ההגדרות</link>.',
  'mails.stop.unknown': 'הקישור הזה אינו פועל.',
  'mails.settings.answers': 'הודעה בדואר על תשובות לתגובות שלי',
  'mails.settings.answersHint': 'הודעה אחת בשעה לכל היותר לכל תגובה, אל הכתובת המאושרת.',
};
