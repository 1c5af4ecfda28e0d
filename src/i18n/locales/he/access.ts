import type { access as english } from '../en/access'

/** Words of refusals and other failures. */
export const access: Record<keyof typeof english, string> = {
  'failure.retry': 'ניסיון נוסף',
  'failure.openElsewhere': 'פתיחה באתר המקורי',
  'failure.home': 'פתיחת מסמך אחר',
  'failure.libraryMessage': 'הודעת הספרייה:',
  'failure.host': 'שרת: {host}',
  'failure.loginRequired.title': 'נא להיכנס לחשבון',
  'failure.loginRequired.body': 'הספרייה מציגה זאת רק לקוראים שנכנסו לחשבונם. היכנסו באתר הספרייה ונסו שוב.',
  'failure.denied.title': 'אין גישה',
  'failure.denied.body': 'הספרייה אינה מתירה גישה מכאן, וכניסה לחשבון לא תשנה זאת. פנו לספרייה בעניין הגישה.',
  'failure.notFound.title': 'לא נמצא',
  'failure.notFound.body': 'אין דבר בכתובת זו. ייתכן שהקישור ישן או שגוי; חפשו שוב את הכותר בקטלוג.',
  'failure.notFound.pageBody': 'אין בשרת קובץ לעמוד זה.',
  'failure.unreachable.title': 'אין תשובה',
  'failure.unreachable.body': 'לא ניתן להגיע לשרת. בדקו את החיבור ונסו שוב.',
  'failure.timeout.body': 'השרת לא ענה בזמן. נסו שוב בעוד רגע.',
  'failure.offline.title': 'אין חיבור לרשת',
  'failure.offline.body': 'אין חיבור לרשת. המסמך ייפתח מעצמו כשהחיבור יחזור.',
  'failure.serverError.body': 'יש תקלה בשרת עצמו (מצב {status, number}). נסו שוב בעוד רגע.',
  'failure.tooManyRequests.body': 'השרת מקבל כעת פניות רבות מדי. המתינו רגע ונסו שוב.',
  'failure.acrossOrigins.body':
    'לא התקבלה תשובה שדף זה רשאי לקרוא. ייתכן שלא ניתן להגיע אל {host}{scheme, select, http {} other { ב־https}}, או שהוא אינו מתיר לאתרים אחרים לקרוא אותו (CORS). מי שמנהל אותו יכול להתיר את המקור של אתר זה; ב־Alma ההגדרה היא delivery_service_allowed_origins.',
  'failure.acrossOrigins.pageBody':
    'האובייקט התקבל, אך הקובץ שלו ב־{host} לא. ייתכן שלא ניתן להגיע אל {host}, או שהאחסון שם אינו מתיר לאתרים אחרים לקרוא אותו (CORS). זו הגדרה של האחסון (כללי CORS של ה־bucket), לא של המסירה: עליו להתיר את המקור של אתר זה, GET, HEAD ואת הכותרת Range.',
  'failure.recordAcrossOrigins.body':
    'הקישור מציין רשומה (MMS ID), ועליה {host} עונה בהפניה שאתרים אחרים אינם רשאים לעקוב אחריה. השתמשו במקומו בקישור של הייצוג (מספרו מתחיל ב־12).',
  'failure.invalid.title': 'לא ניתן לקרוא זאת',
  'failure.invalid.body': 'תשובת השרת אינה במבנה הצפוי.',
  'failure.webPage.body':
    'התשובה היא דף אינטרנט ולא מסמך. ייתכן שזה דף כניסה או הודעה; פתחו את הכתובת עצמה כדי לראותו.',
  'failure.notJson.body': 'התשובה פגומה או אינה JSON. נסו שוב; אם הדבר נמשך, הודיעו לספרייה.',
  'failure.notAManifest.body': 'התשובה אינה מניפסט IIIF ואינה הגשה של Alma. בדקו את הכתובת.',
  'failure.tooLarge.body': 'המסמך גדול מ־64 MB ולא נקרא.',
  'failure.unsafeUrl.title': 'לא ניתן לפתוח כתובת זו',
  'failure.unsafeUrl.body':
    'אפשר לפתוח רק כתובות מלאות המתחילות ב־http:// או ב־https://, ללא שם משתמש. בדקו את הקישור.',
  'failure.unreadableLink.title': 'לא ניתן לקרוא את הקישור',
  'failure.unreadableLink.body':
    'הקישור מציין ייצוג, רשומה או שרת בצורה שאינה יכולה להיות נכונה. פתחו אותו שוב מן הקטלוג או פנו לספרייה.',
  'failure.contentState.body':
    'מצב התוכן שבקישור (iiif-content) אינו מציין דבר שאפשר לפתוח. פתחו שוב את הקישור מהמקום שבו מצאתם אותו, או פנו לספרייה.',
  'failure.unsupported.title': 'לא ניתן להציג כאן',
  'failure.unsupported.body': 'לא ניתן להציג כאן מסמך מסוג זה.',
  'failure.futureVersion.body': 'מניפסט זה כתוב בגרסה של IIIF חדשה מזו שהמציג קורא.',
  'failure.unreadablePicture.body': 'הקובץ הגיע, אך הדפדפן אינו יכול להציגו כתמונה.',
  'failure.unreadableFile.body':
    'הקובץ הגיע אך אי אפשר לקרוא אותו: הוא פגום, מוגן בסיסמה או מסוג אחר מכפי ששמו מעיד.',
  'failure.page.title': 'לא ניתן להציג עמוד זה',
  'failure.emptyFile.body': 'הקובץ ריק. הודיעו לספרייה.',
  'failure.damagedFile.body': 'הקובץ הגיע אך הוא פגום או חסר. נסו שוב; אם זה נמשך, הודיעו לספרייה.',
  'failure.protectedFile.body':
    'הקובץ מוגן בתוכנה של המוציא לאור (ניהול זכויות). אפשר לקרוא אותו רק בתוכנה הזאת.',
  'failure.notAPdf.body':
    'הקובץ מוצג כ־PDF אך הוא דבר אחר. פתחו אותו בפני עצמו כדי לראות מהו, או הודיעו לספרייה.',
  'failure.changedFile.title': 'הקובץ השתנה',
  'failure.changedFile.body':
    'הקובץ במכשיר הזה שונה, הועבר או נמחק אחרי שהתיקייה שלו נפתחה, או שאי אפשר עוד לקרוא אותו. יש לפתוח את התיקייה שוב.',
  'failure.partMissing.body': 'חלק מהקובץ לא הגיע. בדקו את החיבור ונסו שוב.',

  'access.signIn': 'כניסה',
  'access.signIn.body': 'הספרייה מציגה את זה רק לקוראים שנכנסו לחשבונם.',
  'access.signIn.comesBack': 'אחרי הכניסה תחזרו לעמוד הזה, לאותו מקום.',
  'access.signIn.newTab': 'דף הכניסה נפתח בלשונית חדשה. כשתחזרו לכאן, הבקשה תישלח שוב מעצמה.',
  'access.loginPage.body': 'הספרייה השיבה בדף הכניסה שלה במקום המסמך. היכנסו ונסו שוב.',
  'access.loop.title': 'נכנסתם, ועדיין אין גישה',
  'access.loop.body':
    '{host} סירב שוב מיד אחרי הכניסה. בדרך כלל הסיבה היא הדפדפן: הוא אינו מעביר את הכניסה ל־{host} אל {here}, כי זה אתר אחר (עוגיות צד שלישי חסומות). המציג של הספרייה עצמה אינו צריך זאת.',
  'access.loop.sameHost':
    '{host} סירב שוב מיד אחרי הכניסה. ייתכן שלחשבון אין הרשאה למסמך, או שהדפדפן אינו שומר עוגיות. פנו לספרייה או פתחו אותו במציג שלה.',
  'access.ownViewer': 'פתיחה במציג של הספרייה',
  'access.storage': 'לאפשר שימוש בכניסה כאן',
  'access.storageRefused': 'הדפדפן לא אפשר זאת. המציג של הספרייה פועל בכל זאת.',
  'access.embargo.title': 'באמברגו',
  'access.embargo.body': 'הספרייה סגרה את הגישה לזמן מה. כניסה לא תשנה זאת. חזרו מאוחר יותר או פנו לספרייה.',
  'access.embargo.until': 'הגישה סגורה עד {date}. כניסה לא תשנה זאת. חזרו אז או פנו לספרייה.',
  'access.place.title': 'זמין רק בספרייה',
  'access.place.body':
    'זה מוצג רק במקומות מסוימים, כמו אולם הקריאה או רשת הספרייה. פתחו אותו שם או פנו לספרייה.',
  'access.group.title': 'מוגבל לקוראים מסוימים',
  'access.group.body':
    'זה מוצג רק לקוראים מסוימים, כמו חברי הספרייה, ואינכם נמנים עמם. שאלו את הספרייה אם אפשר לקבל גישה.',
  'access.copies.title': 'כל העותקים בשימוש',
  'access.copies.body':
    'הושג מספר הקוראים המותר בו־זמנית. כל עוד הדף פתוח הוא שואל שוב מעצמו; אפשר גם לנסות שוב עכשיו או לחזור מאוחר יותר.',
  'access.request': 'בקשת גישה',
  'access.contact': 'פנייה לספרייה',
  'access.others': 'ייצוגים אחרים של רשומה זו',
  'access.representation.unnamed': 'ייצוג {id}',
  'access.representation.remote': 'במאגר אחר',
  'access.onlyThisPage': 'ייתכן שעמודים אחרים פתוחים.',
  'access.hostNotAllowed.body':
    'המציג הזה אינו פותח מסמכים של {host}. הספרייה קובעת אילו שרתים נפתחים; בדקו את הקישור או פנו לספרייה.',
  'access.embedding.title': 'לא זמין בתוך הדף הזה',
  'access.embedding.body': 'הספרייה אינה מרשה לדף הזה להכיל את המציג שלה. פתחו את המסמך בלשונית משלו.',
  'access.embedding.open': 'פתיחה בכרטיסייה חדשה',
  'access.session.title': 'החיבור שלכם הסתיים',
  'access.session.body': 'מה שעל המסך נשאר, וגם המקום שלכם. היכנסו שוב כדי להמשיך לקרוא.',
  'access.session.denied': 'הספרייה אינה נותנת עוד גישה לעמודים נוספים. מה שעל המסך נשאר, וגם המקום שלכם.',
  'access.session.still': 'עדיין אין גישה. היכנסו תחילה ואז נסו שוב.',
  'access.hide': 'הסתרת ההודעה',
  'access.degraded.title': 'גרסה מוקטנת של העמוד',
  'access.degraded.body': 'אתם רואים גרסה מוקטנת של העמוד. הגרסה המלאה היא לקוראים שנכנסו.',
  'access.degraded.more': 'כניסה לגרסה המלאה',
  'access.offer.body': 'המסמך מבקש להיכנס באתר הנקוב כאן.',
  'access.offer.done': 'נכנסתי',
  'access.offer.host': 'הכניסה מתבצעת ב־{host}.',
  'access.offer.refused':
    'הכניסה לא זוהתה. סיימו אותה בלשונית האחרת ונסו שוב. אם זה לא עוזר, ייתכן שהדפדפן חוסם עוגיות צד שלישי.',
  'access.signOut': 'יציאה',
  'access.terms.title': 'תנאי שימוש',
  'access.terms.accept': 'מקובל עליי',
  'access.warning.title': 'אזהרת תוכן',
  'access.warning.accept': 'להציג',
  'access.warning.covered': 'התמונות ברשימה הזאת מוסתרות, כי חלקן עשויות להצריך אזהרה.',
  'access.warning.showPictures': 'הצגת התמונות',
  'access.loan.title': 'השאלה',
  'access.loan.minutes':
    '{minutes, plural, one {נותרה דקה אחת} two {נותרו שתי דקות} other {נותרו # דקות}} להשאלה.',
  'access.loan.seconds': 'זה מוחזר בעוד {seconds, plural, one {שנייה אחת} two {שתי שניות} other {# שניות}}.',
  'access.loan.warning': 'ההשאלה מסתיימת בעוד דקה.',
  'access.loan.giveBack': 'החזרה עכשיו',
  'access.loan.over.title': 'ההשאלה הסתיימה',
  'access.loan.over.body': 'המסמך הוחזר כדי שאחרים יוכלו לקרוא אותו. נסו שוב כדי לשאול אותו מחדש.',
  'access.loan.given.title': 'הוחזר',
  'access.loan.given.body':
    'החזרתם את המסמך. תודה: עכשיו אחרים יכולים לקרוא אותו. נסו שוב כדי לשאול אותו מחדש.',
  'access.remote.title': 'נשמר במאגר אחר',
  'access.remote.body': 'הקבצים של ייצוג זה נמצאים ב־{host}. הם נפתחים שם.',
  'access.remote.signIn': 'המאגר האחר מציג את זה רק לקוראים שנכנסו אליו. פתחו אותו שם כדי להיכנס.',
  'access.remote.open': 'לפתוח שם',
  'access.remote.back': 'חזרה',
  'access.misconfigured.title': 'לא זמין כרגע',
  'access.misconfigured.body':
    'בהגדרות הספרייה למציג זה יש שגיאה, ולכן הוא אינו פותח מכאן דבר בינתיים. אנא ספרו לספרייה.',
}
