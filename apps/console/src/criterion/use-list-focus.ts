import { useEffect, useRef, type RefObject } from 'react';

/**
 * Who added something to a list goes on in it; who took something out is left at the button that adds one.
 * @returns for the element around a stack of field sets, which ends with the button, marked `data-add`
 */
export const useListFocus = (count: number): RefObject<HTMLDivElement | null> => {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const focus = (selector: string) =>
      list.current?.querySelector<HTMLElement>(`:scope > * > ${selector}`)?.focus();
    if (count > before.current) focus('fieldset:last-of-type :is(select, input)');
    if (count < before.current) focus('[data-add] button');
    before.current = count;
  }, [count]);
  return list;
};
