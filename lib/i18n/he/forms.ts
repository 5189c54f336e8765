import type { forms as english } from '../en/forms';

export const forms: Record<keyof typeof english, string> = {
  'forms.check': 'כדאי לבדוק שוב את מה שנכתב.',
  'forms.signInFirst': 'יש להיכנס לחשבון תחילה.',
  'forms.notAllowed': 'אין לך הרשאה לפעולה הזאת.',
  'forms.nothingHere': 'אין כאן דבר.',
  'forms.suspended': 'החשבון מושעה לעת עתה. אפשר לקרוא, אבל לא לכתוב.',
  'forms.closedAccount': 'החשבון סגור.',
  'forms.waitSeconds': '{limit} יש להמתין {seconds, plural, one {שנייה} two {שתי שניות} other {# שניות}}.',
  'forms.waitMinutes': '{limit} אפשר לנסות שוב בעוד {minutes, plural, one {דקה} two {שתי דקות} other {# דקות}}.',
  'forms.elsewhere': 'הטופס נשלח מאתר אחר, ולכן לא נעשה דבר. אם השליחה הייתה מכוונת, אפשר לשלוח שוב מכאן.',
  'forms.away': 'האתר אינו יכול לשמור דבר ברגע זה. מה שנכתב עדיין כאן: אפשר לנסות שוב בעוד זמן קצר.',
  'forms.failed': 'משהו השתבש אצלנו. מה שנכתב עדיין כאן: אפשר לנסות שוב.',
  'forms.tooMuch': 'זה יותר מדי לטופס אחד.',
  'forms.notOurs': 'זה לא נשלח מטופס שלנו.',
};
