import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** Width that a chart takes where nothing can be measured. */
const UNMEASURED = 640;

/**
 * The width of an element in pixels, so that a chart is drawn at its real size and its text keeps
 * its own size on a phone (scaling a viewBox would shrink it). Measured before the first paint.
 */
export function useMeasuredWidth<E extends Element>(): [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(UNMEASURED);

  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return undefined;

    const measure = () => setWidth(Math.floor(measured.getBoundingClientRect().width) || UNMEASURED);
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);

  return [element, width];
}
