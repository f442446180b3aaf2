import type { Catalogue } from './define-words.js';
import type { english } from './problem.words.js';

export const words: Catalogue<keyof typeof english> = {
  UNREACHABLE: 'تعذّر الوصول إلى الخادم. تحقّق من اتصال هذا الجهاز بالإنترنت.',
  TOO_SLOW: 'لم يأتِ جواب خلال 20 ثانية. إن كنت تحفظ شيئًا فانظر هل هو هناك قبل أن تحاول مجددًا.',
  UNAUTHENTICATED: 'انتهت جلستك.',
  FORBIDDEN: 'دورك لا يسمح بذلك. يمكن لمسؤول مؤسستك تغيير هذا.',
  NOT_FOUND: 'هذا غير موجود، أو ليس متاحًا لك.',
  INVALID_INPUT: 'في هذا شيء لا يمكن قبوله كما هو. راجع ما كتبته.',
  INTERNAL: 'جزء من النظام لا يستجيب الآن. حاول مجددًا بعد قليل.',
  INTERNAL_NUMBERED:
    'جزء من النظام لا يستجيب الآن. حاول مجددًا بعد قليل؛ يمكن للدعم البحث عن {correlationId}.',
  UNKNOWN: 'حدث خطأ في هذه الصفحة. أعد تحميلها؛ ما كتبته محفوظ.',
};
