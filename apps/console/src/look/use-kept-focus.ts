import { useEffect, type RefObject } from 'react';

const around = (element: Element | null, root: Element): readonly HTMLElement[] => {
  const path: HTMLElement[] = [];
  for (let each = element; each instanceof HTMLElement; each = each.parentElement) {
    path.push(each);
    if (each === root) break;
  }
  return path;
};

/** Takes the focus for this once; clicks beside it later do nothing. */
const lend = (place: HTMLElement) => {
  if (!place.hasAttribute('tabindex')) {
    place.setAttribute('tabindex', '-1');
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
};

/** React hides what waits for a part of itself, and shows it again: the browser takes the focus away and does not give it back. */
const isHidden = (element: Element) => element.closest('[style*="display: none"]') !== null;

/**
 * Where what had the focus goes away and nothing takes it, the nearest thing around it that stayed does; what was only hidden
 * has it again when it is back. Nobody is sent to the beginning of a page because a part of it changed. Where there is a
 * better place, `useFocusAfter` says so.
 */
export const useKeptFocus = (root: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const page = root.current;
    if (!page) return undefined;
    let path: readonly HTMLElement[] = [];
    let isLost = false;
    const remember = ({ target }: FocusEvent) => {
      path = target instanceof Element ? around(target, page) : [];
      isLost = false;
    };
    const keep = () => {
      const { activeElement } = document;
      if (activeElement && activeElement !== document.body) {
        isLost &&= isHidden(activeElement);
        return;
      }
      const place = path.find((each) => each.isConnected);
      if (!isLost || !place || isHidden(place)) return;
      isLost = false;
      lend(place);
    };
    const observer = new MutationObserver(() => {
      const [had] = path;
      if (!had) return;
      // The browser takes the focus from what is hidden only when it draws next, which may be after it is back.
      isLost ||= !had.isConnected || isHidden(had);
      // What changed may move the focus itself, once it is drawn.
      if (isLost) requestAnimationFrame(keep);
    });
    page.addEventListener('focusin', remember);
    observer.observe(page, { childList: true, attributes: true, attributeFilter: ['style'], subtree: true });
    return () => {
      page.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [root]);
};
