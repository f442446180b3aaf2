import { useEffect, useRef } from 'react';

/**
 * Brings the focus to where something can be put right, when it turns out that it is missing.
 * @returns for the element around what has to be filled in
 */
export const useProblemFocus = (hasProblem: boolean) => {
  const element = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (hasProblem) element.current?.querySelector('input')?.focus();
  }, [hasProblem]);
  return element;
};
