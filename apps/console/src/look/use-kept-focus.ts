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

/**
 * Where what had the focus goes away and nothing takes it, the nearest thing around it that stayed does: nobody is sent back
 * to the beginning of a page because a part of it changed. Where there is a better place, `useFocusAfter` says so.
 */
export const useKeptFocus = (root: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const page = root.current;
    if (!page) return undefined;
    let path: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      path = target instanceof Element ? around(target, page) : [];
    };
    const keep = () => {
      if (path[0]?.isConnected !== false || document.activeElement !== document.body) return;
      const place = path.find((each) => each.isConnected);
      path = [];
      if (place) lend(place);
    };
    // What changed may have moved the focus itself, once it is drawn.
    const observer = new MutationObserver(() => {
      if (path[0]?.isConnected === false) requestAnimationFrame(keep);
    });
    page.addEventListener('focusin', remember);
    observer.observe(page, { childList: true, subtree: true });
    return () => {
      page.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [root]);
};
