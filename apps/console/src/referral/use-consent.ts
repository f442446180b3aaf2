import type { ConsentForm } from '@whichdoor/contracts';
import { useState } from 'react';

/** Days for which a client agrees unless they say otherwise. */
const usualDays = 30;

type Given = {
  readonly form: ConsentForm | null;
  readonly days: number;
  /** What was about to be shared when they agreed */
  readonly agreedTo: string;
  readonly hasLapsed: boolean;
};

/**
 * How the client agreed, and for how long. They agreed to what stood there and to nothing else: as soon as something else
 * is about to be shared, nobody has agreed yet.
 * @param shared what is about to be shared
 * @param isHeld while it is on its way, when the page may show less of it for a moment
 */
export const useConsent = (shared: unknown, { isHeld = false }: { readonly isHeld?: boolean } = {}) => {
  const sheet = JSON.stringify(shared);
  const [given, setGiven] = useState<Given>({
    form: null,
    days: usualDays,
    agreedTo: sheet,
    hasLapsed: false,
  });
  // While it is drawn, which then begins again: no press can come between the change and the question.
  if (!isHeld && given.form !== null && given.agreedTo !== sheet)
    setGiven({ ...given, form: null, hasLapsed: true });
  return {
    form: given.form,
    days: given.days,
    /** Whether they had agreed, to something else than stands there now */
    hasLapsed: given.hasLapsed,
    change: ({ form, days }: { readonly form?: ConsentForm; readonly days?: number }) =>
      setGiven({
        ...given,
        ...(form && { form, agreedTo: sheet, hasLapsed: false }),
        ...(days && { days }),
      }),
  };
};
